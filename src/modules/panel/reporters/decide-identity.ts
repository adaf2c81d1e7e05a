import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import { Outbox } from '../../../jobs/outbox.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { KeepDecision } from './keep-decision.js';
import { OneReporterOf } from './one-reporter.js';

const HOUR_MS = 3_600_000;
/** How long a name stays to be seen. Own choice: long enough to act on, too short to keep. */
const SHOWN_HOURS = 24;

/** Somebody of triage decides whether a chair sees who a reporter is. Of two at once one decides. */
@Injectable()
export class DecideIdentity {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly one: OneReporterOf,
    private readonly keep: KeepDecision,
    private readonly outbox: Outbox,
  ) {}

  /** @param answer `yes` or `no` @throws {Problem} */
  async execute(desk: Extract<Actor, { kind: 'person' }>, flagId: string, letter: string, answer: unknown): Promise<void> {
    await this.database.transaction(desk, async (tx) => {
      const { owner, reveal, standing } = await this.one.execute(tx, flagId, letter);
      if (answer !== 'yes' && answer !== 'no') throw new Problem({ code: 'reveal.answer-missing', pointer: '/answer' });
      if (reveal === undefined || standing !== 'open') throw new Problem('reveal.none-open');
      if (reveal.askedBy === desk.id) throw new Problem('reveal.own-question');
      if (owner === undefined) throw new Problem('release.erased');
      const at = this.clock.now();
      const endsAt = new Date(at.getTime() + SHOWN_HOURS * HOUR_MS);
      await this.keep.execute(tx, { reveal, owner, by: desk.id, at, endsAt: answer === 'yes' ? endsAt : undefined });
      await this.outbox.promise(tx, 'panel.tell-reveal', { revealId: reveal.id });
    });
  }
}
