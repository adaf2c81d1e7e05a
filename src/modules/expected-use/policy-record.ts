import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { PolicyRepository, type RecordedRule } from './policy.repository.js';
import type { RuleKind } from './rules.js';

/** Every row of a kind of policy with who added it and why, the newest first: of the past, in force and to come. */
@Injectable()
export class PolicyRecord {
  constructor(private readonly policy: PolicyRepository) {}

  async execute<K extends RuleKind>(tx: Tx, kind: K): Promise<readonly RecordedRule<K>[]> {
    return this.policy.ofKind(tx, kind);
  }
}
