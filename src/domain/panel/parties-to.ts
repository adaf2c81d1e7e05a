import type { Scope } from '../flags/scope.js';

/** What a holding has of a product group in a scope: stock in base units, use in base units per week. */
export interface Stake {
  readonly holdingId: string;
  readonly stock: number;
  readonly use: number;
}

/** What a flag rests on, as far as it says whose affair it is. */
export interface Ground {
  readonly scope: Scope;
  /** One per organisation; holdings come more than once. */
  readonly stakes: readonly Stake[];
  /** Holdings that reported a shortage or announced an interruption. */
  readonly named: readonly string[];
}

/**
 * The holdings to which a flag is a matter of their own: an expert with a tie to one of them is conflicted. In a region that
 * is every holding that a report behind it is of; in the country every holding with at least this share of the stock or the
 * use, since there everybody has some.
 *
 * @param share  from 0 to 1, the boundary included; policy `conflict-share`
 * Source: own definition; the letter of 14 April 2021 asks for independent experts.
 */
export function partiesTo({ scope, stakes, named }: Ground, share: number): ReadonlySet<string> {
  if (scope.kind === 'region') return new Set([...stakes.map(({ holdingId }) => holdingId), ...named]);
  return new Set([...atLeast(stakes, share, 'stock'), ...atLeast(stakes, share, 'use')]);
}

function atLeast(stakes: readonly Stake[], share: number, measure: 'stock' | 'use'): string[] {
  const total = stakes.reduce((sum, stake) => sum + stake[measure], 0);
  if (total === 0) return [];
  const perHolding = new Map<string, number>();
  for (const stake of stakes) perHolding.set(stake.holdingId, (perHolding.get(stake.holdingId) ?? 0) + stake[measure]);
  return [...perHolding].filter(([, amount]) => amount >= share * total).map(([holdingId]) => holdingId);
}
