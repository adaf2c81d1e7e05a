import type { StatedAmount } from './stated-amount.js';

/** What one holding puts into a cell, in the smallest unit of the table. Source: own definition. */
export interface Contributor {
  readonly holding: string;
  readonly amount: bigint;
  readonly waived: boolean;
}

/**
 * The contributors to a cell, largest first: amounts per holding, those of zero left out, a report that came twice counted
 * once. Equal amounts stand in the order of their names, so that the same input gives the same list. A waiver counts only
 * when everything of the holding in the cell is waived.
 *
 * Source: Handbook on Statistical Disclosure Control, 2nd ed., ch. 4.2 (contributor); tau-ARGUS manual (holding).
 */
export function contributorsTo(stated: readonly StatedAmount[]): readonly Contributor[] {
  const amounts = new Map<string, Contributor>();
  for (const { holding, amount, waived } of countedOnce(stated)) {
    const before = amounts.get(holding);
    amounts.set(holding, {
      holding,
      amount: (before?.amount ?? 0n) + amount,
      waived: (before?.waived ?? true) && waived === true,
    });
  }
  return [...amounts.values()].filter(({ amount }) => amount !== 0n).sort(largestFirst);
}

/**
 * What was stated, without what the same report said before of the same organisation and cell. No unit of its own.
 *
 * Source: own definition.
 */
export function countedOnce(stated: readonly StatedAmount[]): readonly StatedAmount[] {
  const seen = new Set<string>();
  return stated.filter(({ report, organisation, product, region }) => {
    if (report === undefined) return true;
    const key = JSON.stringify([report, organisation, product, region]);
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

/** No holding is there twice. */
function largestFirst(one: Contributor, other: Contributor): number {
  if (one.amount !== other.amount) return one.amount > other.amount ? -1 : 1;
  return one.holding < other.holding ? -1 : 1;
}
