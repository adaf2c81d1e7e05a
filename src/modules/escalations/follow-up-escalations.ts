import { Injectable } from '@nestjs/common';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { EscalationsRepository } from './escalations.repository.js';
import { IntervalsInForce } from './intervals-in-force.js';
import { LookAtEscalation } from './look-at-escalation.js';

const ESCALATIONS = system('escalations');

/** At most this many in one transaction; the rest waits for the next minute. */
const AT_ONCE = 50;

/** Follows up every escalation whose time it is: reminds, tells the next contact, re-opens what stayed idle. */
@Injectable()
export class FollowUpEscalations {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly escalations: EscalationsRepository,
    private readonly intervals: IntervalsInForce,
    private readonly lookAt: LookAtEscalation,
  ) {}

  async execute(): Promise<void> {
    await this.database.transaction(ESCALATIONS, async (tx) => {
      const due = await this.escalations.due(tx, this.clock.now(), AT_ONCE);
      for (const escalation of due) {
        await this.lookAt.execute(tx, escalation, await this.intervals.execute(tx, escalation.flagId));
      }
    });
  }
}
