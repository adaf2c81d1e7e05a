import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { Tx } from '../../platform/database.js';
import { PolicyInForce } from './policy-in-force.js';
import { PolicyRepository } from './policy.repository.js';

/** The policy that holds on a day. */
@Injectable()
export class PolicyOn {
  constructor(private readonly policy: PolicyRepository) {}

  /** @param until  rows that begin by then are read too, for who looks ahead */
  async execute(tx: Tx, day: Day, until: Day = day): Promise<PolicyInForce> {
    return new PolicyInForce(day, await this.policy.begun(tx, until));
  }
}
