import type { ShownLevel } from '../parts/level-shape.js';

/** How many there were of each kind in one period, mildest first, in the order of the kinds. */
export type Bar =
  | { readonly label: string; readonly state: 'shown'; readonly counts: readonly number[] }
  | { readonly label: string; readonly state: 'withheld' | 'no-data' };

export interface BarKind {
  readonly label: string;
  readonly level: ShownLevel;
}
