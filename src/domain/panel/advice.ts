import type { Day } from '../calendar.js';

/** A layer of the iron stock (dijk): 1 in care, 2 at contracted suppliers, 3 stand-by production. */
export type DikeNumber = 1 | 2 | 3;

/**
 * One advice of the panel. On a dike it says how much, as an amount in base units per week or as a number of weeks, and
 * until when; other advice may leave both out.
 *
 * Source: letter of 14 April 2021 (Kamerstuk 32 805, nr. 114): the panel advises to adjust the dikes.
 */
export interface Advice {
  /** Null: advice that adjusts no dike. */
  readonly dike: DikeNumber | null;
  /** Id of a kind of advice in the catalogue. */
  readonly action: string;
  /** Base units per week. */
  readonly amountPerWeek: number | null;
  readonly weeks: number | null;
  readonly until: Day | null;
  readonly text: string;
}

/** A kind of advice that may be given, and the dike it adjusts; null: none. */
export interface AdviceKind {
  readonly id: string;
  readonly dike: DikeNumber | null;
}
