import type { InARow, Verdict, WarningReason } from './verdict.js';

/** What holds after an evaluation. Source: own definition. */
export interface Standing {
  /** The warning that stands; null: none. */
  readonly warning: StandingWarning | null;
  /** Evaluations in a row that asked for the opposite of what holds. */
  readonly against: number;
}

/** A warning that stands, since when, with the reasons it was raised for. Source: own definition. */
export interface StandingWarning {
  /** ISO 8601. */
  readonly raisedAt: string;
  readonly because: readonly WarningReason[];
}

/** Where everything begins. Source: own definition. */
export const NO_WARNING: Standing = { warning: null, against: 0 };

/**
 * What holds after one more evaluation. A warning rises when enough evaluations in a row ask for it, and ends after enough calm ones: one late
 * report neither raises nor ends it, and a cover that wobbles on a line warns once.
 *
 * @param at  instant of the evaluation, ISO 8601
 *
 * Source: own definition.
 */
export function standingAfter(before: Standing, { says, because }: Verdict, at: string, { toRaise, toEnd }: InARow): Standing {
  const against = says === (before.warning ? 'calm' : 'raise') ? before.against + 1 : 0;
  if (against < (before.warning ? toEnd : toRaise)) return { ...before, against };
  return { warning: before.warning ? null : { raisedAt: at, because }, against: 0 };
}
