import type { DisclosureTable } from '../../../../src/domain/disclosure/table/disclosure-table.js';
import type { RegionNode } from '../../../../src/domain/disclosure/table/region-tree.js';
import type { StatedAmount } from '../../../../src/domain/disclosure/table/stated-amount.js';

/** A tree of regions from names: a text is a region without parts. */
export function regionsOf(parts: Readonly<Record<string, readonly string[]>> | readonly string[]): RegionNode {
  const leaf = (code: string): RegionNode => ({ code, parts: [] });
  const nodes = isNames(parts) ? parts.map(leaf) : Object.entries(parts).map(([code, names]) => ({ code, parts: names.map(leaf) }));
  return { code: 'NL', parts: nodes };
}

function isNames(parts: Readonly<Record<string, readonly string[]>> | readonly string[]): parts is readonly string[] {
  return Array.isArray(parts);
}

/** One amount of a holding with one organisation. */
export function stated(holding: string, product: string, region: string, amount: number | bigint): StatedAmount {
  return { organisation: `of-${holding}-${region}`, holding, product, region, amount: BigInt(amount) };
}

/** A table with one product, from the amounts per region. */
export function oneProduct(amounts: Readonly<Record<string, readonly number[]>>): DisclosureTable {
  return {
    products: ['ffp2'],
    regions: regionsOf(Object.keys(amounts)),
    stated: Object.entries(amounts).flatMap(([region, all]) => all.map((amount, at) => stated(`${region}-${at}`, 'ffp2', region, amount))),
  };
}

const LARGE = 40;
const MOST_IN_A_CELL = 6;

/**
 * A table of chance: few holdings here, a dominant one there, some in several regions. The same seed gives the same table.
 */
export function madeTable(seed: number, products: readonly string[], regions: RegionNode): DisclosureTable {
  const draw = drawsFrom(seed);
  const leaves = leavesOf(regions);
  const all = products.flatMap((product) =>
    leaves.flatMap((region) =>
      Array.from({ length: draw(MOST_IN_A_CELL) + 1 }, (_, at) => {
        const holding = draw(4) === 0 ? `everywhere-${draw(3)}` : `${product}-${region}-${at}`;
        return stated(holding, product, region, (1 + draw(400)) * (draw(8) === 0 ? LARGE : 1));
      }),
    ),
  );
  return { products, regions, stated: all };
}

/** The regions without parts, by name. */
export function leavesOf({ code, parts }: RegionNode): string[] {
  return parts.length === 0 ? [code] : parts.flatMap(leavesOf);
}

/** Numbers of chance that are the same each time. Source: a linear congruential generator, constants of Numerical Recipes. */
export function drawsFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
