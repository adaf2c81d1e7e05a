import type { AskedGuideline } from '../chain/outlook.js';
import type { DayNumber } from '../repair/stated-line.js';

/** A guideline of infection prevention about some product groups. Source: own definition. */
export interface Guideline extends AskedGuideline {
  readonly products: readonly string[];
}

/** The guidelines of one product group. Source: own definition. */
export interface Guidance {
  /** Those to reckon with, the oldest first. */
  readonly steps: readonly AskedGuideline[];
  /** First day on which any asked for more; null: none did. */
  readonly first: DayNumber | null;
}

/**
 * What is to be reckoned with of all guidelines told. One that does not say how much more it asks for stands alone: what those before it did is
 * in the use of late.
 *
 * Source: own definition.
 */
export function guidanceFor(product: string, told: readonly Guideline[]): Guidance {
  const steps = told.filter(({ products }) => products.includes(product)).sort(oldestFirst);
  const raising = steps.filter(({ times }) => times === null || times > 1);
  const newest = steps.at(-1);
  return { steps: newest?.times === null ? [newest] : steps, first: raising[0]?.from ?? null };
}

function oldestFirst(one: Guideline, other: Guideline): number {
  return one.from - other.from || (one.times ?? 0) - (other.times ?? 0);
}
