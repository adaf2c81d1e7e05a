import type { Day } from '../../calendar.js';
import { fromMicro } from '../../trends/micro.js';
import { amountPerWeek } from '../../units.js';
import type { AmountPerWeek } from '../../units.js';
import { peakUse } from '../../use/peak-use.js';
import type { ProtectedWeek } from '../protected-week.js';
import type { Released } from '../releasable.js';
import type { ToldTotals } from './protected-totals.js';

/** What cover at peak use rests on, besides the totals of the week. Source: own definition. */
export interface PeakGround {
  /** Use per reporter [base units per week] in the weeks of the last year of which the use was told, as it was told. */
  readonly usePerReporter: readonly number[];
  /** Organisations with a stock statement in the week. */
  readonly reporters: number;
  /** How many times ordinary use a peak is; null: not known. */
  readonly factor: number | null;
}

/**
 * A week as it is told: amounts in base units, rates per week, cover in weeks. Cover is worked out from told totals alone, so
 * that nothing can be worked back from it.
 *
 * The peak rests on weeks of which the use was told, as it was told: what was corrected since is not in it. How many reporters
 * there were is, and is no secret to the nearest tenth of a week.
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
    coverAtPeak: atPeak(totals, peak),
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

function atPeak({ usable, expected }: ToldTotals, { usePerReporter, reporters, factor }: PeakGround): Released {
  if (usable.state === 'no-data') return NO_DATA;
  if ([usable, expected].some(({ state }) => state === 'withheld')) return WITHHELD;
  const history = usePerReporter.map((use) => amountPerWeek(use * reporters));
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
