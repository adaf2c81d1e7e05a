import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import type { EscalationIntervals } from '../../domain/escalations/follow-up.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { PolicyOn } from '../expected-use/index.js';

/** Where no policy has been laid down: hours to the reminder, the next contact, re-opening. The same as the first playbook. */
const FIRST_PLAYBOOK: EscalationIntervals = { reminderHours: 4, nextContactHours: 8, idleHours: 168 };
const HOURS_PER_DAY = 24;

/** How long we wait for the ministry: the playbook in force today. */
@Injectable()
export class IntervalsInForce {
  constructor(
    private readonly clock: Clock,
    private readonly policyOn: PolicyOn,
  ) {}

  async execute(tx: Tx): Promise<EscalationIntervals> {
    const policy = await this.policyOn.execute(tx, dayInNetherlands(this.clock.now()));
    const idle = policy.find('idle-reopen')?.value.days;
    return {
      reminderHours: policy.find('acknowledgement-reminder')?.value.hours ?? FIRST_PLAYBOOK.reminderHours,
      nextContactHours: policy.find('next-contact')?.value.hours ?? FIRST_PLAYBOOK.nextContactHours,
      idleHours: idle === undefined ? FIRST_PLAYBOOK.idleHours : idle * HOURS_PER_DAY,
    };
  }
}
