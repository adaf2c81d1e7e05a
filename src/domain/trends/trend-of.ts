import type { Day } from '../calendar.js';
import type { Cover } from '../cover/cover.js';
import { weeksOfCover } from '../cover/weeks-of-cover.js';
import { amount, amountPerWeek } from '../units.js';
import { peakUse } from '../use/peak-use.js';
import { peakHoldings } from './peak-holdings.js';
import type { SeriesWeek } from './series-week.js';
import { usePerReporter } from './use-per-reporter.js';

/** A week of a series with its cover at expected and at peak use [weeks]. Source: own definition. */
export interface TrendWeek extends SeriesWeek {
  readonly coverAtExpected: Cover;
  readonly coverAtPeak: Cover;
  /** The fewest owners behind any week of measured use that cover at peak rests on. */
  readonly peakHoldings: number;
}

/**
 * The weeks of a series with their cover. The peak of a week rests on the year up to and with that week, never on what
 * came later, so that a drawn week does not change when the next comes in.
 *
 * @param weeks   oldest first; those before `from` serve as history
 * @param factor  how many times ordinary use a peak is; null: not known
 *
 * Source: own definition.
 */
export function trendOf(weeks: readonly SeriesWeek[], factor: number | null, from: Day): TrendWeek[] {
  return weeks
    .filter(({ weekStart }) => weekStart >= from)
    .map((week) => ({
      ...week,
      coverAtExpected: atExpected(week),
      coverAtPeak: atPeak(week, weeks, factor),
      peakHoldings: peakHoldings(week, weeks, week.weekStart),
    }));
}

function atExpected({ expecters, stockOfExpecters, expected }: SeriesWeek): Cover {
  return expecters === 0 ? { kind: 'unknown' } : weeksOfCover(amount(stockOfExpecters), amountPerWeek(expected));
}

function atPeak(week: SeriesWeek, weeks: readonly SeriesWeek[], factor: number | null): Cover {
  if (week.reporters === 0) return { kind: 'unknown' };
  const history = usePerReporter(weeks, week.weekStart).map((use) => (use === null ? null : amountPerWeek(use * week.reporters)));
  const expected = week.expecters === 0 ? null : amountPerWeek(week.expected);
  return weeksOfCover(amount(week.usable), peakUse({ history, expected, factor }));
}
