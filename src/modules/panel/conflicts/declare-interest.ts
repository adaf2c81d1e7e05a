import { Injectable } from '@nestjs/common';
import { type Declaration, type DeclarationDraft, parseDeclaration } from '../../../domain/panel/declaration.js';
import { Problem } from '../../../domain/problem.js';
import { Outbox } from '../../../jobs/outbox.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { DeclarationsRepository } from './declarations.repository.js';

type Person = Extract<Actor, { kind: 'person' }>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An expert or chair declares whether they are a party to a dossier: if not it opens, if so it is gone for good. */
@Injectable()
export class DeclareInterest {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly declarations: DeclarationsRepository,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  /**
   * @returns whether the dossier is open now
   * @throws {Problem} with every fault at once; not-found when nobody asked this person, or the dossier is closed to them
   */
  async execute(person: Person, flagId: string, draft: DeclarationDraft): Promise<boolean> {
    if (!UUID.test(flagId)) throw new Problem('request.not-found');
    return this.database.transaction(person, async (tx) => {
      await this.declarations.alone(tx, flagId, person.id);
      if ((await this.declarations.asked(tx, person.id, flagId)) === undefined) throw new Problem('request.not-found');
      const declaration = parseDeclaration(draft);
      await this.#keep(tx, person, flagId, declaration);
      return !declaration.party;
    });
  }

  /** A second time is the first: two presses of one button. */
  async #keep(tx: Tx, { id }: Person, flagId: string, { party, reason }: Declaration): Promise<void> {
    const at = this.clock.now();
    const first = await this.declarations.open(tx, flagId, id, at);
    if (!first && !party) return;
    await this.declarations.add(tx, { flagId, personId: id, party, reason, recordedBy: id, at });
    const action = party ? 'conflict.declared' : 'conflict.denied';
    await this.trail.record(tx, { action, subjectKind: 'flag', subjectId: flagId });
    if (!party) return;
    await this.declarations.keepFrom(tx, flagId, id, at);
    await this.outbox.promise(tx, 'panel.vet', {});
  }
}
