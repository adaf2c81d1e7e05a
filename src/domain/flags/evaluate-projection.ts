import { daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { Level } from '../thresholds/level.js';
import type { NationAhead, Verdict } from '../watch/verdict.js';
import type { Standing } from '../watch/standing-warning.js';
import { unmetAhead } from '../watch/unmet-ahead.js';
import type { UnmetAhead } from '../watch/unmet-ahead.js';
import type { UnmetNeed } from '../watch/unmet-need.js';

/** What looking ahead said last of the country. Source: own definition, see `NationNight`. */
export interface ProjectionInputs extends NationAhead {
  /** The first day ahead. */
  readonly night: Day;
  /** What held before that night, and what held after it. */
  readonly before: Standing;
  readonly standing: Standing;
  readonly verdict: Verdict;
  readonly unmet: UnmetNeed;
}

/** The level that a standing warning asks for, from the policy in force. Source: own proposal. */
export interface ProjectionRule {
  readonly level: Level;
  /** Of an outlook of more days ago nothing is believed. */
  readonly freshDays: number;
}

/** That looking ahead warns. Source: own definition. */
export interface ProjectionReason {
  readonly kind: 'projection';
  readonly level: Level;
  /** Since when the warning stands. */
  readonly raisedOn: Day;
  /** Null: no course ends in a shortage any more, or none did yet. */
  readonly unmet: UnmetAhead | null;
  /** What suppliers announce as a share of the usual, and the lowest cover ahead as a share of the usual; null: that is not why. */
  readonly supply: { readonly announced: number; readonly lowest: number } | null;
}

/**
 * What a standing warning asks for. The days are those of the last night; why it warns is what the last night says, or what the warning rose
 * for when that night neither raises nor ends it.
 *
 * Source: own definition.
 *
 * @param projection  null: nobody could look ahead
 */
export function evaluateProjection(
  projection: ProjectionInputs | null,
  today: Day,
  { level, freshDays }: ProjectionRule,
): ProjectionReason[] {
  if (projection === null || daysBetween(projection.night, today) > freshDays) return [];
  const { warning } = projection.standing;
  if (warning === null) return [];
  const because = projection.verdict.because.length > 0 ? projection.verdict.because : warning.because;
  const falls = because.find(({ kind }) => kind === 'supply-falls');
  return [
    {
      kind: 'projection',
      level,
      raisedOn: warning.raisedAt,
      unmet: unmetAhead(projection.unmet, projection.night),
      supply: falls?.kind === 'supply-falls' ? { announced: falls.announced, lowest: falls.lowest } : null,
    },
  ];
}
