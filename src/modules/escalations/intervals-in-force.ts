import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import type { EscalationIntervals } from '../../domain/escalations/follow-up.js';
import { postureFor } from '../../domain/posture/standing-posture.js';
import { Clock } from '../../platform/clock.js';
import type { Tx } from '../../platform/database.js';
import { type PolicyInForce, PolicyOn, type PostureCall, postureOn } from '../expected-use/index.js';
import { EscalationsRepository } from './escalations.repository.js';

/** Where no policy has been laid down: hours to the reminder, the next contact, re-opening. The same as the first playbook. */
const FIRST_PLAYBOOK = { reminderHours: 4, nextContactHours: 8, idleHours: 168, atOnce: 1 } as const satisfies Intervals;
const HOURS_PER_DAY = 24;

/** How many of the ministry are called at once and how long we wait for them: the playbook in force today for what the flag is about. */
@Injectable()
export class IntervalsInForce {
  constructor(
    private readonly clock: Clock,
    private readonly policyOn: PolicyOn,
    private readonly escalations: EscalationsRepository,
  ) {}

  async execute(tx: Tx, flagId: string): Promise<Intervals> {
    const policy = await this.policyOn.execute(tx, dayInNetherlands(this.clock.now()));
    const posture = postureFor(postureOn(policy), await this.escalations.productGroupOf(tx, flagId));
    const called = policy.find('posture-call', { variant: posture })?.value;
    return { ...ordinaryIn(policy), ...(called === undefined ? {} : during(called)) };
  }
}

type Intervals = EscalationIntervals & { readonly atOnce: number };

function ordinaryIn(policy: PolicyInForce): Intervals {
  const idle = policy.find('idle-reopen')?.value.days;
  return {
    reminderHours: policy.find('acknowledgement-reminder')?.value.hours ?? FIRST_PLAYBOOK.reminderHours,
    nextContactHours: policy.find('next-contact')?.value.hours ?? FIRST_PLAYBOOK.nextContactHours,
    idleHours: idle === undefined ? FIRST_PLAYBOOK.idleHours : idle * HOURS_PER_DAY,
    atOnce: FIRST_PLAYBOOK.atOnce,
  };
}

/** What the posture says in place of the ordinary; what it does not say stays as it is. */
function during({ contacts: atOnce, reminderHours, nextContactHours }: PostureCall): Partial<Intervals> {
  return {
    atOnce,
    ...(reminderHours === null ? {} : { reminderHours }),
    ...(nextContactHours === null ? {} : { nextContactHours }),
  };
}
