import { Injectable } from '@nestjs/common';
import type { PersonForm } from '../../../domain/parties/parse-person.js';
import type { Actor } from '../../../platform/actor.js';
import { newSecret } from '../../../platform/codes.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { RegisterPerson } from '../register-person.js';
import { PostLetter } from './post-letter.js';

/** Gives a person an account without a password, and invites by mail to choose one. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly database: Database,
    private readonly registerPerson: RegisterPerson,
    private readonly postLetter: PostLetter,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} with every fault of the form */
  async execute(actor: Actor, form: Omit<PersonForm, 'password'>): Promise<{ readonly id: string }> {
    const { id } = await this.registerPerson.execute(actor, { ...form, password: newSecret() });
    await this.again(actor, id);
    return { id };
  }

  /** Invites once more: who lost everything starts anew with it, and earlier invitations work no longer. */
  async again(actor: Actor, personId: string): Promise<void> {
    const organisationId = 'organisationId' in actor ? actor.organisationId : null;
    await this.database.transaction(actor, async (tx) => {
      await this.postLetter.execute(tx, { kind: 'invitation', personId });
      await this.trail.record(tx, { action: 'person.invited', subjectKind: 'person', subjectId: personId, organisationId });
    });
  }
}
