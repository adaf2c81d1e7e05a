import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../domain/calendar.js';
import { answerToLevel, type NewestFlag } from '../../domain/flags/answer-to-level.js';
import { FINAL_STATES } from '../../domain/flags/flag-states.js';
import type { Tx } from '../../platform/database.js';
import { FlagsRepository, type NewestFlagRow } from './flags.repository.js';
import { RaiseFlag } from './raise-flag.js';
import type { RulesInForce } from './rules-in-force.js';
import type { Watched } from './watch.repository.js';

/** Raises the flags that levels ask for; in the caller's transaction, which has the product group to itself. */
@Injectable()
export class AnswerLevels {
  constructor(
    private readonly flags: FlagsRepository,
    private readonly raiseFlag: RaiseFlag,
  ) {}

  async execute(
    tx: Tx,
    productGroup: string,
    watched: readonly (Watched & { readonly holdings: number })[],
    rules: RulesInForce,
  ): Promise<void> {
    const newest = new Map((await this.flags.newest(tx, productGroup)).map((flag) => [flag.code, flag]));
    for (const { scope, level, since, holdings, evidence } of watched) {
      const flag = newest.get(scope.code);
      const seen = { scope, level, since, holdings, today: evidence.asOf };
      const answer = answerToLevel(seen, flag === undefined ? null : newestOf(flag), rules);
      if (answer === 'raise') await this.raiseFlag.execute(tx, evidence);
      if (answer === 'worsen' && flag !== undefined) await this.raiseFlag.worsen(tx, flag.id, evidence);
    }
  }
}

function newestOf({ level, state, raisedAt, changedAt }: NewestFlagRow): NewestFlag {
  return { level, open: !FINAL_STATES.includes(state), raisedOn: dayInNetherlands(raisedAt), changedOn: dayInNetherlands(changedAt) };
}
