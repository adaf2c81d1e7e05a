import type { CoverAtBoth } from '../cover/cover-at.js';
import type { Cover } from '../cover/cover.js';
import { weeks } from '../units.js';
import type { Weeks } from '../units.js';
import { becauseOf } from './because-of.js';
import { isMilder, worseOf } from './level.js';
import { DEFAULT_SETTLING } from './settling.js';
import type { Settled, SettledBasis, SettlingRule } from './settling.js';
import type { Boundaries, Thresholds } from './thresholds.js';

/** What was seen in one evaluation. */
export interface Observed {
  readonly cover: CoverAtBoth;
  readonly thresholds: Thresholds;
}

/**
 * When a level counts as changed (hysteresis). It rises at once; it falls only when the cover is
 * better than the boundary by the margin, or after enough milder evaluations in a row. A cover that
 * wobbles on a line therefore raises once. The two bases settle apart. What has become unknown
 * changes nothing: silence is not good news.
 *
 * Evaluate once per week of reporting: to count the same week twice would let a level fall on
 * repetition alone.
 *
 * Source: own definition.
 */
export function settleLevel(previous: Settled, observed: Observed, rule: SettlingRule = DEFAULT_SETTLING): Settled {
  const { cover, thresholds } = observed;
  const atExpected = settle(previous.atExpected, cover.atExpected, thresholds.atExpected, rule);
  const atPeak = settle(previous.atPeak, cover.atPeak, thresholds.atPeak, rule);
  return { level: worseOf(atExpected.level, atPeak.level), atExpected, atPeak };
}

function settle(previous: SettledBasis, cover: Cover, boundaries: Boundaries, rule: SettlingRule): SettledBasis {
  if (cover.kind === 'unknown') return previous;
  const { level } = becauseOf(cover, boundaries);
  if (!isMilder(level, previous.level)) return { level, milderInARow: 0 };

  const milderInARow = previous.milderInARow + 1;
  if (rule.evaluations !== null && milderInARow >= rule.evaluations) return { level, milderInARow: 0 };

  const held = becauseOf(cover, widened(boundaries, rule.margin)).level;
  if (held === level) return { level, milderInARow: 0 };
  return { level: isMilder(held, previous.level) ? held : previous.level, milderInARow };
}

function widened({ watch, warning, critical }: Boundaries, margin: number): Boundaries {
  const wider = (boundary?: Weeks) => boundary && weeks(boundary * (1 + margin));
  return { watch: wider(watch), warning: wider(warning), critical: wider(critical) };
}
