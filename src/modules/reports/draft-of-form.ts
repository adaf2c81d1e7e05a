import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { filerOf } from './filer-of.js';
import { DraftsRepository, type DraftContent } from './drafts.repository.js';

export type FormName = 'voorraad' | 'tekort' | 'onderbreking' | 'vraagstijging';

/** What a person had typed into a form and not yet filed. Readable by that person alone. */
@Injectable()
export class DraftOfForm {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly drafts: DraftsRepository,
  ) {}

  async load(person: Actor & { readonly id: string }, form: FormName): Promise<DraftContent | undefined> {
    return this.database.transaction(person, (tx) => this.drafts.find(tx, person.id, form));
  }

  async save(person: Actor & { readonly id: string }, form: FormName, content: DraftContent): Promise<void> {
    const drafter = { id: person.id, organisationId: filerOf(person).organisationId };
    await this.database.transaction(person, (tx) => this.drafts.put(tx, drafter, form, content, this.clock.now()));
  }

  async remove(person: Actor & { readonly id: string }, form: FormName): Promise<void> {
    await this.database.transaction(person, (tx) => this.drafts.remove(tx, person.id, form));
  }
}
