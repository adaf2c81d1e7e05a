import { Injectable } from '@nestjs/common';
import { breakGlassStanding } from '../../../domain/break-glass/break-glass-standing.js';
import { grantsEnough } from '../../../domain/break-glass/grants-enough.js';
import { Problem } from '../../../domain/problem.js';
import { Database, type Tx } from '../../../platform/database.js';
import { BreakGlassRepository } from './break-glass.repository.js';
import type { BreakGlassUse, StepKind } from './break-glass-use.js';
import { type BreakGlassHours, HoursOfBreakGlass } from './hours-of-break-glass.js';
import { KeepBreakGlass } from './keep-break-glass.js';
import type { NamedPerson } from './named-person.js';

/**
 * A system administrator grants break-glass access or refuses it. The second who grants it opens the dossier to the chair who
 * asked, and to nobody else; one who refuses ends it. Of two at once each counts.
 */
@Injectable()
export class DecideBreakGlass {
  constructor(
    private readonly database: Database,
    private readonly uses: BreakGlassRepository,
    private readonly hours: HoursOfBreakGlass,
    private readonly keep: KeepBreakGlass,
  ) {}

  /** @param answer `yes` or `no` @throws {Problem} */
  async execute(admin: NamedPerson, id: string, answer: unknown): Promise<void> {
    await this.database.transaction(admin.actor, async (tx) => {
      const use = await this.uses.find(tx, id);
      if (use === undefined) throw new Problem('request.not-found');
      if (answer !== 'yes' && answer !== 'no') throw new Problem({ code: 'break-glass.answer-missing', pointer: '/answer' });
      const hours = await this.hours.execute(tx);
      refuse(use, admin.actor.id, hours.now);
      if (answer === 'no') await this.#take(tx, use, admin, { kind: 'refused', takenAt: hours.now });
      else await this.#grant(tx, use, admin, hours);
    });
  }

  async #grant(tx: Tx, use: BreakGlassUse, admin: NamedPerson, { now, endsAt }: BreakGlassHours): Promise<void> {
    await this.#take(tx, use, admin, { kind: 'granted', takenAt: now });
    if (grantsEnough(use.grantedBy.length + 1)) await this.#take(tx, use, admin, { kind: 'opened', takenAt: now, until: endsAt });
  }

  async #take(
    tx: Tx,
    { id }: BreakGlassUse,
    { actor, name }: NamedPerson,
    step: { readonly kind: StepKind; readonly takenAt: Date; readonly until?: Date },
  ): Promise<void> {
    await this.keep.execute(tx, { useId: id, personId: actor.id, name, ...step });
  }
}

/** @throws {Problem} */
function refuse(use: BreakGlassUse, personId: string, now: Date): void {
  if (breakGlassStanding(use, now) !== 'waiting') throw new Problem('break-glass.not-waiting');
  if (use.askedBy === personId) throw new Problem('break-glass.own-question');
  if (use.grantedBy.includes(personId)) throw new Problem('break-glass.decided-already');
}
