import { amount } from '../units.js';
import type { Amount } from '../units.js';

/** A material that a product is made of, with what one product takes, in the material's own unit. */
export interface Material {
  readonly name: string;
  readonly stock: number;
  readonly perProduct: number;
}

/** Products that can be made [base units] and the material that runs out first; `unlimited`: none is asked for. */
export type MaterialLimit = { readonly kind: 'limited'; readonly amount: Amount; readonly by: string } | { readonly kind: 'unlimited' };

/**
 * What can be made of the materials at hand: the smallest of stock / use over the materials. A
 * material that a product takes none of sets no limit; of equals the first is named.
 *
 * Source: own definition; 1,200,000 at 2, 500,000 at 1 and 90,000 at 0.1 make 500,000.
 */
export function materialLimitedOutput(materials: readonly Material[]): MaterialLimit {
  const limits = materials
    .filter(({ perProduct }) => perProduct !== 0)
    .map(({ name, stock, perProduct }) => ({ by: name, amount: amount(stock / perProduct) }))
    .sort((one, other) => one.amount - other.amount);
  const [least] = limits;
  return least ? { kind: 'limited', ...least } : { kind: 'unlimited' };
}
