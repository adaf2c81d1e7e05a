import type { Day } from '../calendar.js';
import type { Amount, AmountPerDay } from '../units.js';
import type { RampUp } from './production-at.js';

/** Whether what is made may be used in care. `expected`: from a day on; `none`: nobody knows when. Source: own definition on dike 3. */
export type Certification = { readonly kind: 'certified' } | { readonly kind: 'expected'; readonly on: Day } | { readonly kind: 'none' };

/** A material at a producer, in the material's own unit. Source: own definition on dike 3. */
export interface MaterialAtProducer {
  readonly name: string;
  readonly stock: Amount;
  /** What comes in by contract per day; zero: nothing is promised. */
  readonly inflow: AmountPerDay;
  /** What one base unit of the product takes, above zero. */
  readonly perProduct: number;
}

/**
 * Stand-by production of one producer [base units per day, days]. Materials that are not named set no limit.
 * Source: letter of April 2021, section on dike 3.
 */
export interface Producer extends RampUp {
  /** Group under one owner that the producer belongs to. */
  readonly holdingId: string;
  readonly certification: Certification;
  readonly materials: readonly MaterialAtProducer[];
}
