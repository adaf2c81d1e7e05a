import type { CoverAtBoth } from '../cover/cover-at.js';
import { becauseOf } from './because-of.js';
import type { Because } from './because-of.js';
import { worseOf } from './level.js';
import type { Level } from './level.js';
import type { Thresholds } from './thresholds.js';

/** A level with its reasons, one per basis. `known` is false when neither cover is known. */
export interface Leveled {
  readonly level: Level;
  readonly known: boolean;
  readonly because: { readonly atExpected: Because; readonly atPeak: Because };
}

/**
 * The level that a cover at expected and at peak use belongs to: the worse of the two. An unknown
 * cover never raises by itself and says so; a product that nobody uses is not short.
 *
 * @param cover  in weeks, not rounded
 *
 * Source: own definition; thresholds come from the policy in force.
 */
export function levelOf(cover: CoverAtBoth, thresholds: Thresholds): Leveled {
  const atExpected = becauseOf(cover.atExpected, thresholds.atExpected);
  const atPeak = becauseOf(cover.atPeak, thresholds.atPeak);
  return {
    level: worseOf(atExpected.level, atPeak.level),
    known: atExpected.kind !== 'unknown' || atPeak.kind !== 'unknown',
    because: { atExpected, atPeak },
  };
}
