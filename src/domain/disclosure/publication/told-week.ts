import type { Day } from '../../calendar.js';
import { fromMicro } from '../../trends/micro.js';
import type { SeriesWeek } from '../../trends/series-week.js';
import { yearUntil } from '../../trends/year-until.js';
import { amountPerWeek } from '../../units.js';
import type { AmountPerWeek } from '../../units.js';
import { peakUse } from '../../use/peak-use.js';
import type { ProtectedWeek } from '../protected-week.js';
import type { Released } from '../releasable.js';
import type { ToldTotals } from './protected-totals.js';

/** What cover at peak use rests on, besides the totals of the week. Source: own definition. */
export interface PeakGround {
  /** Of the same scope and side, oldest first. */
  readonly weeks: readonly SeriesWeek[];
  /** Whether the measured use of a week was told, when that week was published. */
  readonly useTold: (weekStart: Day) => boolean;
  /** How many times ordinary use a peak is; null: not known. */
  readonly factor: number | null;
}

/**
 * A week as it is told: amounts in base units, rates per week, cover in weeks. Cover is worked out from told totals alone, so
 * that nothing can be worked back from it.
 *
 * The peak rests on weeks of which the use was told. How many reporters there were is in it too, and is no secret to the
 * nearest tenth of a week.
 *
 * Source: own definition; formulas as in `trendOf`.
 */
export function toldWeek(weekStart: Day, totals: ToldTotals, peak: PeakGround): ProtectedWeek {
  const { usable, stockOfExpecters, used, expected, blocked, incoming, signals } = totals;
  return {
    weekStart,
    usable: inUnits(usable),
    blocked: inUnits(blocked),
    used: inUnits(used),
    expected: inUnits(expected),
    incoming: inUnits(incoming),
    coverAtExpected: divided(stockOfExpecters, expected),
    coverAtPeak: atPeak(weekStart, totals, peak),
    signals: signals.state === 'shown' ? { state: 'shown', value: Number(signals.value) } : signals,
  };
}

const WITHHELD = { state: 'withheld', value: null } as const;
const NO_DATA = { state: 'no-data', value: null } as const;

function inUnits(total: Released<bigint>): Released {
  return total.state === 'shown' ? { state: 'shown', value: fromMicro(total.value) } : total;
}

/** Nothing used is no data: cover of something unused is neither zero nor endless. */
function divided(stock: Released<bigint>, use: Released<bigint>): Released {
  if (stock.state === 'withheld' || use.state === 'withheld') return WITHHELD;
  if (stock.state === 'no-data' || use.state === 'no-data' || use.value === 0n) return NO_DATA;
  return { state: 'shown', value: fromMicro(stock.value) / fromMicro(use.value) };
}

function atPeak(weekStart: Day, { usable, expected }: ToldTotals, { weeks, useTold, factor }: PeakGround): Released {
  const week = weeks.find((one) => one.weekStart === weekStart);
  const measured = yearUntil(weeks, weekStart).filter(({ users }) => users > 0);
  if (usable.state === 'no-data' || week === undefined || measured.length === 0) return NO_DATA;
  const told = measured.filter((one) => useTold(one.weekStart));
  if (told.length === 0 || [usable, expected].some(({ state }) => state === 'withheld')) return WITHHELD;
  const history = told.map(({ used, users }) => amountPerWeek((used / users) * week.reporters));
  return lasting(usable.value ?? 0n, peakUse({ history, expected: useIn(expected), factor }));
}

function lasting(stock: bigint, use: number | null): Released {
  return use === null || use === 0 ? NO_DATA : { state: 'shown', value: toTenth(fromMicro(stock) / use) };
}

function useIn({ value }: Released<bigint>): AmountPerWeek | null {
  return value === null ? null : amountPerWeek(fromMicro(value));
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
