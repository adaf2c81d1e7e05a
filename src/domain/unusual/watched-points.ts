import type { Day } from '../calendar.js';
import { median } from '../numeric/median.js';
import type { Part } from './parts-of.js';
import type { UnusualRules } from './unusual-rules.js';

/** One week of what is watched; values in percent, null where too little is known. Plain values: they are frozen. Source: own definition. */
export interface WatchedPoint {
  readonly weekStart: Day;
  readonly value: number | null;
  /** The same without the owner that adds most to it. */
  readonly without: number | null;
  readonly parties: number;
  readonly owners: number;
  /** Owners whose own use rose by enough to matter, or who report anything of what is watched otherwise. */
  readonly concerned: number;
}

const PERCENT = 100;
/** What a week usually weighs is learnt from so many before it. */
const WEIGHED_WEEKS = 4;

/**
 * What all parties put into each week together, as a percentage: sum of what there is / sum of what it is out of. A week in which far less is known
 * than in the weeks before, or of too few owners, has no value.
 *
 * @param parties  parts per week, as long as the weeks
 *
 * Source: own definition (a ratio estimator: non-response is met by the usual of those who respond).
 */
export function watchedPoints(
  weeks: readonly Day[],
  parties: readonly (readonly (Part | null)[])[],
  { completeness, owners: fewest }: UnusualRules,
): readonly WatchedPoint[] {
  const weights: number[] = [];
  return weeks.map((weekStart, place) => {
    const parts = parties.flatMap((party) => party[place] ?? []);
    const point = pointOf(weekStart, parts);
    const weight = parts.reduce((sum, { outOf }) => sum + outOf, 0);
    const usual = median(weights.slice(-WEIGHED_WEEKS)) ?? 0;
    weights.push(weight);
    return point.owners < fewest || weight < completeness * usual ? { ...point, value: null, without: null } : point;
  });
}

function pointOf(weekStart: Day, parts: readonly Part[]): WatchedPoint {
  const owners = [...byOwner(parts).values()];
  const all = owners.reduce(add, NOTHING);
  const value = ratioOf(all);
  return {
    weekStart,
    value,
    without: value === null ? null : withoutLargest(owners, all, value),
    parties: parts.length,
    owners: owners.length,
    concerned: owners.filter(({ of, above }) => of > above).length,
  };
}

type Sums = Omit<Part, 'holdingId'>;

const NOTHING: Sums = { of: 0, outOf: 0, above: 0 };

function byOwner(parts: readonly Part[]): ReadonlyMap<string, Sums> {
  const owners = new Map<string, Sums>();
  for (const part of parts) owners.set(part.holdingId, add(owners.get(part.holdingId) ?? NOTHING, part));
  return owners;
}

function add(one: Sums, other: Sums): Sums {
  return { of: one.of + other.of, outOf: one.outOf + other.outOf, above: one.above + other.above };
}

/** The lowest value that is left when any one owner is taken out. */
function withoutLargest(owners: readonly Sums[], all: Sums, value: number): number | null {
  const left = owners.flatMap(({ of, outOf }) => ratioOf({ of: all.of - of, outOf: all.outOf - outOf }) ?? []);
  return left.length === 0 ? null : left.reduce((least, one) => Math.min(least, one), value);
}

function ratioOf({ of, outOf }: Pick<Sums, 'of' | 'outOf'>): number | null {
  return outOf > 0 ? (PERCENT * of) / outOf : null;
}
