import { Injectable } from '@nestjs/common';
import { breakGlassStanding } from '../../../domain/break-glass/break-glass-standing.js';
import { FINAL_STATES } from '../../../domain/flags/flag-states.js';
import { reasonFaults } from '../../../domain/flags/reason-faults.js';
import { Problem, refuseAll } from '../../../domain/problem.js';
import { Outbox } from '../../../jobs/outbox.js';
import { Database } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { Trail } from '../../../platform/trail.js';
import { BreakGlassRepository } from './break-glass.repository.js';
import { DossierOfChair } from './dossier-of-chair.js';
import type { NamedPerson } from './named-person.js';

/** A chair who cannot reach triage asks, with a reason, to read the reports behind one dossier. Who is a party to it finds no dossier. */
@Injectable()
export class AskBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly dossier: DossierOfChair,
    private readonly uses: BreakGlassRepository,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  /** @throws {Problem} */
  async execute({ actor, name }: NamedPerson, flagId: string, reason: string): Promise<void> {
    await this.database.transaction(actor, async (tx) => {
      const { state, use, hours } = await this.dossier.execute(tx, flagId);
      refuseAll(reasonFaults(reason));
      const standing = use && breakGlassStanding(use, hours.now);
      if (standing === 'waiting' || standing === 'open') throw new Problem('break-glass.asked-already');
      if (FINAL_STATES.includes(state)) throw new Problem('break-glass.flag-ended');
      const id = newId(hours.now);
      const question = { reason: reason.trim(), chair: name, askedBy: actor.id, askedAt: hours.now, lapsesAt: hours.lapsesAt };
      await this.uses.add(tx, { id, flagId, ...question });
      await this.trail.record(tx, { action: 'break-glass.asked', subjectKind: 'break-glass', subjectId: id });
      await this.outbox.promise(tx, 'break-glass.prepare', { useId: id });
    });
  }
}
