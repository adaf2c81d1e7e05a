import { Injectable } from '@nestjs/common';
import { addDays, type Day } from '../../domain/calendar.js';
import { dayNumber } from '../../domain/watch/kept-statement.js';
import { type Known, lookAhead } from '../../domain/watch/look-ahead.js';
import { type UnmetAhead, unmetAhead } from '../../domain/watch/unmet-ahead.js';
import { unmetNeed } from '../../domain/watch/unmet-need.js';
import type { Tx } from '../../platform/database.js';
import { PolicyOn } from '../expected-use/index.js';
import { aheadRules } from './ahead-rules.js';
import { GatherKnown } from './gather-known.js';

/** A guideline that is weighed: multiplies ordinary use from a day on. */
export interface WeighedGuideline {
  readonly from: Day;
  readonly times: number;
}

/** A need that will be unmet as things are, and with the guideline that is weighed; null: none within what is looked ahead. */
export interface AheadIf {
  readonly now: UnmetAhead | null;
  readonly then: UnmetAhead | null;
}

/** Guidelines are told so long before they begin at most: the longest horizon that policy may set, in days. */
const TOLD_AHEAD = 182;

/**
 * Looks ahead of a product group twice, as things are and as if a guideline were given, and keeps neither. For who may read every report:
 * the worker and the triage desk.
 */
@Injectable()
export class LookAheadIf {
  constructor(
    private readonly policyOn: PolicyOn,
    private readonly gather: GatherKnown,
  ) {}

  /** @returns null when too little is known to look ahead */
  async execute(tx: Tx, productGroup: string, night: Day, { from, times }: WeighedGuideline): Promise<AheadIf | null> {
    const policy = await this.policyOn.execute(tx, night, addDays(night, TOLD_AHEAD));
    const rules = aheadRules(policy, productGroup);
    const { known } = await this.gather.execute(tx, productGroup, night, rules);
    const begins = dayNumber(from);
    const others = known.guidelines.filter((guideline) => guideline.from !== begins);
    const guidelines = [...others, { from: begins, times }].sort((one, other) => one.from - other.from);
    const unmet = (given: Known): UnmetAhead | null | undefined => {
      const { outlook } = lookAhead(given, night, rules.chain);
      if (outlook === null) return undefined;
      const shortIn = outlook.outcomes.map((outcome) => outcome.shortIn);
      return unmetAhead(unmetNeed(shortIn, Infinity, rules.warning.spread), night);
    };
    const [now, then] = [unmet(known), unmet({ ...known, guidelines })];
    return now === undefined || then === undefined ? null : { now, then };
  }
}
