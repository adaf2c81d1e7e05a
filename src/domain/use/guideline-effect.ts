import { type Cover } from '../cover/cover.js';
import { weeksOfCover } from '../cover/weeks-of-cover.js';
import { type Amount, type AmountPerWeek, amountPerWeek } from '../units.js';

/** What a change of a guideline does to a group of holders. Source: own definition. */
export interface GuidelineEffect {
  /** Expected use before and after [base units per week]. */
  readonly before: AmountPerWeek;
  readonly after: AmountPerWeek;
  readonly coverBefore: Cover;
  readonly coverAfter: Cover;
}

/**
 * What a guideline of infection prevention does to cover. It multiplies ordinary use; what is expected now is taken to follow the guideline
 * in force, so that the new use is the old by the ratio of the two. Without beds of an epidemic in it: of those nobody states what share
 * they have.
 *
 *     use after = use before x multiplier then / multiplier now
 *
 * @param stock  usable stock of those whose use is known [base units]
 * @param use    what they expect [base units per week]
 * @param now    multiplier of the guideline in force, above zero; 1: none
 * @param then   multiplier that is weighed, above zero
 *
 * Source: own definition.
 */
export function guidelineEffect(stock: Amount, use: AmountPerWeek, now: number, then: number): GuidelineEffect {
  if (!(now > 0) || !(then > 0)) throw new RangeError(`a guideline multiplies by more than zero, not ${now} and ${then}`);
  const after = amountPerWeek((use * then) / now);
  return { before: use, after, coverBefore: weeksOfCover(stock, use), coverAfter: weeksOfCover(stock, after) };
}
