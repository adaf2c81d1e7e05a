import type { Contributor } from './table/contributors-to.js';

/** Thousandths of a percent in one whole: percentages are whole numbers of them, so that rules are exact. Source: own definition. */
export const WHOLE = 100_000n;

/** What a cell must keep to be published. Policy data: it appears in no answer. Source: own definition. */
export interface PrimaryRules {
  /** Fewest contributors; exactly so many is enough. */
  readonly fewest: number;
  /** p of the p%-rule, in thousandths of a percent. */
  readonly percent: bigint;
  /** n and k of an (n,k)-rule beside it, k in thousandths of a percent. */
  readonly dominance?: { readonly count: number; readonly share: bigint };
}

/**
 * Whether a total may not be published by itself. It is unsafe when any rule says so; a tie is safe, since every rule is
 * strict. No contributor at all is no risk: nobody is told of. A negative contribution makes the rules meaningless: unsafe.
 *
 *     threshold  0 < contributors < n
 *     p%         X - x1 - x2 < p/100 x1; with waivers X - xs - xr < p/100 xs, s the largest without a waiver
 *                and r the largest of all others
 *     (n,k)      x1 + … + xn > k/100 X
 *
 * @param contributors  largest first, see `contributorsTo`
 *
 * Source: Handbook on Statistical Disclosure Control, 2nd ed., ch. 4.2; tau-ARGUS manual (holdings, waivers).
 */
export function unsafe(contributors: readonly Contributor[], rules: PrimaryRules): boolean {
  if (contributors.some(({ amount }) => amount < 0n)) return true;
  if (contributors.every(({ waived }) => waived)) return false;
  return (
    contributors.length < rules.fewest ||
    missing(contributors, rules.percent) > 0n ||
    (rules.dominance !== undefined && dominated(contributors, rules.dominance))
  );
}

/**
 * How far above a total an attacker must still be in doubt, and as far below, in whole smallest units, rounded up:
 * p/100 xs - (X - xs - xr), and with an (n,k)-rule at least 100/k (x1 + … + xn) - X; zero when the rules are kept.
 *
 * Source: Handbook on Statistical Disclosure Control, 2nd ed., ch. 4.2 (upper protection levels).
 */
export function protectionLevel(contributors: readonly Contributor[], { percent, dominance }: PrimaryRules): bigint {
  const byPercent = quotientUp(missing(contributors, percent), WHOLE);
  if (dominance === undefined) return byPercent;
  const { count, share } = dominance;
  const byShare = quotientUp(totalOf(contributors.slice(0, count)) * WHOLE - share * totalOf(contributors), share);
  return byShare > byPercent ? byShare : byPercent;
}

/** Rounded up; nothing of what is below zero. */
function quotientUp(dividend: bigint, divisor: bigint): bigint {
  return dividend > 0n ? (dividend + divisor - 1n) / divisor : 0n;
}

/** p xs - (X - xs - xr), in thousandths of a percent of the smallest unit. */
function missing(contributors: readonly Contributor[], percent: bigint): bigint {
  const guarded = contributors.find(({ waived }) => !waived);
  if (guarded === undefined) return 0n;
  // Who estimates is the largest of the others, whether it waived or not.
  const knowing = contributors.find((other) => other !== guarded)?.amount ?? 0n;
  return percent * guarded.amount - (totalOf(contributors) - guarded.amount - knowing) * WHOLE;
}

function dominated(contributors: readonly Contributor[], { count, share }: { count: number; share: bigint }): boolean {
  return totalOf(contributors.slice(0, count)) * WHOLE > share * totalOf(contributors);
}

/** The sum of some contributions, in their unit. Source: own definition. */
export function totalOf(contributors: readonly Contributor[]): bigint {
  return contributors.reduce((sum, { amount }) => sum + amount, 0n);
}
