import { mondayOf } from '../calendar.js';
import type { Cover } from '../cover/cover.js';
import type { StockOut } from '../cover/stock-out-date.js';
import { weeks } from '../units.js';
import type { CountClass, CoverClass, RunsOutInWeek, Withheld } from './protected-evidence.js';

const WITHHELD: Withheld = { kind: 'withheld' };
/** Where classes of cover begin [weeks]: about doubling, since a week more or less matters less the longer a stock lasts. */
const CLASSES = [0, 1, 2, 4, 8, 13, 26, 52];
/** Reports from which a count is "many". */
const MANY = 10;

/** A cover by its class [weeks]; what is unknown or unused stays so. Source: own proposal. */
export function coverClass(shown: boolean, cover: Cover): CoverClass | Exclude<Cover, { kind: 'lasts' }> | Withheld {
  if (!shown) return WITHHELD;
  if (cover.kind !== 'lasts') return cover;
  const from = CLASSES.findLastIndex((boundary) => boundary <= cover.weeks);
  const below = CLASSES[from + 1];
  return { kind: 'between', from: weeks(CLASSES[from] ?? 0), below: below === undefined ? null : weeks(below) };
}

/** The end of a stock by its week. Source: own proposal. */
export function stockOutClass(shown: boolean, out: StockOut): RunsOutInWeek | Exclude<StockOut, { kind: 'runs-out' }> | Withheld {
  if (!shown) return WITHHELD;
  return out.kind === 'runs-out' ? { kind: 'runs-out-in-week', weekStart: mondayOf(out.on) } : out;
}

/** How many reports there are, by class. Source: own proposal. */
export function countClass(count: number): CountClass {
  if (count === 0) return 'none';
  return count < MANY ? 'some' : 'many';
}
