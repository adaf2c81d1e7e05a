import { bedsIn } from '../chain/occupancy.js';
import type { Beds } from '../chain/occupancy.js';
import type { UsualBeds } from '../chain/expected-need.js';
import type { DayNumber } from '../repair/stated-line.js';

/** Which days count as quiet, and the beds of the epidemic on them. Source: own definition. */
export interface QuietTimes {
  readonly most: number;
  readonly byDay: ReadonlyMap<DayNumber, Beds>;
  readonly usualBeds: UsualBeds;
}

/** Up to so many beds in the whole country it is quiet, whatever came before. */
const QUIET_BEDS = 60;
/** Where beds have never been that few: up to half as many again as in the quietest fortnight. */
const ABOVE_QUIETEST = 1.5;
const FORTNIGHT = 14;

/**
 * Quiet times, learnt from the beds known so far. A day without a figure is quiet: nobody counted because there was nothing to count.
 *
 * @param known  by day, oldest first
 *
 * Source: own definition.
 */
export function quietTimesIn(known: readonly Beds[]): QuietTimes {
  const most = Math.max(QUIET_BEDS, ABOVE_QUIETEST * quietestFortnight(known));
  const quiet = known.filter((beds) => bedsIn(beds) <= most);
  const mean = (of: (beds: Beds) => number) => (quiet.length === 0 ? 0 : quiet.reduce((sum, beds) => sum + of(beds), 0) / quiet.length);
  return {
    most,
    byDay: new Map(known.map((beds) => [beds.day, beds])),
    usualBeds: { icu: mean(({ icu }) => icu), ward: mean(({ ward }) => ward) },
  };
}

/** Whether a day is quiet for a product group, before any guideline asked for more of it. Source: own definition. */
export function isQuiet(day: DayNumber, { most, byDay }: QuietTimes, guidelineFrom: DayNumber | null): boolean {
  const beds = byDay.get(day);
  return (beds === undefined || bedsIn(beds) <= most) && (guidelineFrom === null || day < guidelineFrom);
}

function quietestFortnight(known: readonly Beds[]): number {
  if (known.length < FORTNIGHT) return 0;
  let sum = 0;
  let least = Infinity;
  for (const [place, beds] of known.entries()) {
    const leaving = known[place - FORTNIGHT];
    sum += bedsIn(beds) - (leaving ? bedsIn(leaving) : 0);
    if (place >= FORTNIGHT - 1) least = Math.min(least, sum);
  }
  return least / FORTNIGHT;
}
