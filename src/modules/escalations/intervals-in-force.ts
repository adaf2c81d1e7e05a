import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import type { EscalationIntervals } from '../../domain/escalations/follow-up.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { EscalationPolicyRepository } from './escalation-policy.repository.js';

/** Where no policy has been laid down: hours to the reminder, the next contact, re-opening. The same as the first playbook. */
const FIRST_PLAYBOOK: EscalationIntervals = { reminderHours: 4, nextContactHours: 8, idleHours: 168 };

/** How long we wait for the ministry: the playbook in force today. */
@Injectable()
export class IntervalsInForce {
  constructor(
    private readonly clock: Clock,
    private readonly policy: EscalationPolicyRepository,
  ) {}

  async execute(tx: Tx): Promise<EscalationIntervals> {
    const { reminderHours, nextContactHours, idleHours } = await this.policy.on(tx, dayInNetherlands(this.clock.now()));
    return {
      reminderHours: reminderHours ?? FIRST_PLAYBOOK.reminderHours,
      nextContactHours: nextContactHours ?? FIRST_PLAYBOOK.nextContactHours,
      idleHours: idleHours ?? FIRST_PLAYBOOK.idleHours,
    };
  }
}
