import type { KnownBefore, Obligations } from '../pattern/hidden-cells.js';

/**
 * What several earlier publications demand together: a cell is held back when any of them asks for it, with the most doubt
 * that any asks. What was withheld last costs least to withhold again.
 *
 * @param each    of every earlier publication, the oldest first
 * @param beside  of what is published at the same moment and can be subtracted too
 * @returns       null when there is none
 *
 * Source: own definition: who kept all publications can subtract any two.
 */
export function allObligations(earlier: readonly Obligations[], beside: readonly Obligations[] = []): Obligations | null {
  const each = [...beside, ...earlier];
  const last = each.at(-1);
  if (last === undefined) return null;
  const heldBack = new Map<number, bigint>();
  for (const [at, level] of each.flatMap((one) => [...one.heldBack])) {
    if (level > (heldBack.get(at) ?? 0n)) heldBack.set(at, level);
  }
  const lastShown = new Map(earlier.flatMap((one) => [...one.lastShown]));
  for (const [at, figures] of beside.flatMap((one) => [...one.lastShown])) lastShown.set(at, [...(lastShown.get(at) ?? []), ...figures]);
  return { heldBack, withheldBefore: last.withheldBefore, lastShown, before: bySamePattern(each.flatMap(({ before }) => before)) };
}

/** Publications of which the same cells are known are looked at as one. */
function bySamePattern(all: readonly KnownBefore[]): readonly KnownBefore[] {
  const groups = new Map<string, KnownBefore[]>();
  for (const one of all) {
    const pattern = [...one.published].join();
    groups.set(pattern, [...(groups.get(pattern) ?? []), one]);
  }
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    return [{ published: first.published, changeUnsafe: (inner) => same.some((one) => one.changeUnsafe(inner)) }];
  });
}
