import { Injectable } from '@nestjs/common';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { allPolicyFacts } from '../catalogue/index.js';
import { PolicyRepository } from './policy.repository.js';
import { OWN_RULES } from './rules.js';

/** Lays down the policy that a database starts with; run again it adds what a new version brought, and nothing twice. */
@Injectable()
export class SyncPolicy {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly policy: PolicyRepository,
    private readonly trail: Trail,
  ) {}

  /** @returns how many rows were added */
  async execute(): Promise<number> {
    return this.database.transaction(system('policy'), async (tx) => {
      const added = await this.policy.addMissing(tx, [...allPolicyFacts(), ...OWN_RULES], this.clock.now());
      if (added > 0) await this.trail.record(tx, { action: 'policy.laid-down', subjectKind: 'policy', subjectId: String(added) });
      return added;
    });
  }
}
