import type { Cover } from '../../domain/cover/cover.js';
import type { Released } from '../../domain/disclosure/releasable.js';
import { levelOf } from '../../domain/thresholds/level-of.js';
import type { Thresholds } from '../../domain/thresholds/thresholds.js';
import { weeks } from '../../domain/units.js';
import type { ShownWeek, ToldLevel } from './shown-week.js';

/** The level of a week as far as its covers may be told: a level of a withheld cover would tell of that cover. */
export function toldLevel({ coverAtExpected, coverAtPeak }: ShownWeek, thresholds: Thresholds | null): ToldLevel {
  if (thresholds === null || coverAtExpected.state === 'withheld') return null;
  const { level, known } = levelOf({ atExpected: coverIn(coverAtExpected), atPeak: coverIn(coverAtPeak) }, thresholds);
  return known ? level : 'unknown';
}

function coverIn({ value }: Released): Cover {
  return value === null ? { kind: 'unknown' } : { kind: 'lasts', weeks: weeks(value) };
}
