import { WHOLE, type PrimaryRules } from '../primary-rules.js';
import type { Contributor } from '../table/contributors-to.js';

/** By how much each holding changed a figure, the largest first, without those that did not; in the smallest unit. Source: own definition. */
export type Change = readonly bigint[];

/**
 * How a figure changed between two publications, per holding, without sign.
 *
 * @param ownerOf  who stands for a holding in both: holdings that merged are one
 *
 * Source: own definition.
 */
export function changeOf(
  before: readonly Contributor[],
  now: readonly Contributor[],
  ownerOf: (holding: string) => string = (holding) => holding,
): Change {
  const differences = new Map<string, bigint>();
  const add = (holding: string, amount: bigint): void => {
    const owner = ownerOf(holding);
    differences.set(owner, (differences.get(owner) ?? 0n) + amount);
  };
  for (const { holding, amount } of before) add(holding, -amount);
  for (const { holding, amount } of now) add(holding, amount);
  return [...differences.values()]
    .filter((amount) => amount !== 0n)
    .map((amount) => (amount < 0n ? -amount : amount))
    .sort((one, other) => (one === other ? 0 : one > other ? -1 : 1));
}

/**
 * Whether a change may not be known. Who has two publications can subtract them, so what changed is a published figure: too
 * few holdings changed, or the largest change can be estimated within p%. No change tells nothing.
 *
 * Source: Handbook on Statistical Disclosure Control, 2nd ed., ch. 4 (differencing); rules as in `unsafe`, on absolute changes.
 */
export function changeUnsafe(change: Change, rules: PrimaryRules): boolean {
  return change.length > 0 && (change.length < rules.fewest || shortOf(change, rules) > 0n);
}

/** How much doubt must stay about a figure so that its change is not known too well, at least one; in the smallest unit. Source: see `changeUnsafe`. */
export function changeLevel(change: Change, rules: PrimaryRules): bigint {
  const short = shortOf(change, rules);
  return short > WHOLE ? (short + WHOLE - 1n) / WHOLE : 1n;
}

/** The second largest changer knows its own change, and subtracts it too. */
function shortOf(change: Change, { percent }: PrimaryRules): bigint {
  const rest = change.slice(2).reduce((sum, amount) => sum + amount, 0n);
  return percent * (change[0] ?? 0n) - rest * WHOLE;
}
