import type { SiteShelf } from '../chain/chain.js';
import type { UseSeen } from '../chain/expected-need.js';
import type { ReadLine } from '../repair/read-series.js';
import { daysIn, daysWithStock } from '../repair/stated-line.js';
import type { DayNumber } from '../repair/stated-line.js';
import { amount, amountPerDay } from '../units.js';
import type { Amount, AmountPerDay } from '../units.js';
import { median } from '../numeric/median.js';

/** What a site's own lines say of it, before it is compared with the others. Source: own definition. */
export interface SiteView {
  readonly shelf: Omit<SiteShelf, 'pressure'>;
  /** Use per day in the last fifteen days, on those when it was not running out. */
  readonly lately: readonly { readonly day: DayNumber; readonly used: number }[];
}

/** From where a site is looked at. Source: own definition. */
export interface Viewpoint {
  readonly today: DayNumber;
  readonly isQuiet: (day: DayNumber) => boolean;
}

const FEWEST_LINES = 3;
/** Whose newest statement is more days old is silent. Source: own definition. */
export const SILENT_AFTER = 35;
/** Usual use is that of the last twelve weeks of quiet. */
const QUIET_SPAN = 84;
const DELIVERIES_SPAN = 28;
/** So many days of use are looked back on. */
const USE_SPAN = 15;
/** With less on the shelf a site saves what it has. */
const SAVING_BELOW_DAYS = 5;

/**
 * A site as its lines show it; null when too little is known: no quiet use, or silent for five weeks.
 *
 * @param lines  as read, oldest first
 * @param share  of the country's use, from 0 to 1
 *
 * Source: own definition.
 */
export function siteViewOf(site: string, share: number, lines: readonly ReadLine[], view: Viewpoint): SiteView | null {
  const newest = newestStock(lines, view.today);
  const quiet = quietLines(lines, view);
  const usual = meanPerDay(quiet, ({ used }) => used, daysWithStock);
  if (!newest || !usual) return null;
  const shelf = {
    site,
    share,
    usual: amountPerDay(usual),
    stock: newest.stock,
    onOrder: lines.findLast(({ onOrder }) => onOrder !== null)?.onOrder ?? amount(0),
    age: view.today - newest.to - 1,
    received: receivedLately(lines, view.today),
    positionDays: positionIn(quiet) / usual,
  };
  return { shelf, lately: useLately(lines, view.today) };
}

const PRIOR_DAYS = 3;
/** A site is believed by this power of what it shows: two thirds of a difference stay. */
const BELIEVED = 0.7;

/** Use of all sites on each of the last fifteen days. Source: own definition. */
export function useSeen(views: readonly SiteView[]): readonly UseSeen[] {
  const byDay = new Map<DayNumber, { used: number; usual: number }>();
  for (const { shelf, lately } of views) {
    for (const { day, used } of lately) {
      const sum = byDay.get(day) ?? { used: 0, usual: 0 };
      byDay.set(day, { used: sum.used + used, usual: sum.usual + shelf.usual });
    }
  }
  return [...byDay].map(([day, sum]) => ({ day, ...sum })).sort((one, other) => one.day - other.day);
}

/**
 * How many times more a site used lately than the others did on the same days, each against its usual use; 1 is as much. Drawn towards 1 as if
 * three days more had been usual.
 *
 * Source: own definition.
 */
export function pressureOn({ shelf, lately }: SiteView, seen: readonly UseSeen[]): number {
  const byDay = new Map(seen.map((day) => [day.day, day.used / day.usual]));
  const prior = PRIOR_DAYS * shelf.usual;
  const used = lately.reduce((sum, day) => sum + day.used, prior);
  const foreseen = lately.reduce((sum, { day }) => sum + shelf.usual * (byDay.get(day) ?? 1), prior);
  return (used / foreseen) ** BELIEVED;
}

function newestStock(lines: readonly ReadLine[], today: DayNumber): { readonly stock: Amount; readonly to: DayNumber } | null {
  if (lines.length < FEWEST_LINES) return null;
  const newest = lines.findLast(({ stock }) => stock !== null);
  if (!newest || newest.stock === null || newest.line.to < today - SILENT_AFTER) return null;
  return { stock: newest.stock, to: newest.line.to };
}

function receivedLately(lines: readonly ReadLine[], today: DayNumber): AmountPerDay | null {
  const received = meanPerDay(
    lines.flatMap((read, place) =>
      read.line.to < today - DELIVERIES_SPAN ? [] : [{ ...read, received: receivedIn(read, lines[place - 1]) }],
    ),
    (read) => read.received,
  );
  return received === null ? null : amountPerDay(received);
}

/** As stated, else what the stock before, the use and the stock now leave open; null: not known. */
function receivedIn({ received, stock, used, line }: ReadLine, before: ReadLine | undefined): Amount | null {
  if (received !== null || stock === null || used === null || !before || before.stock === null) return received;
  return before.line.to === line.from - 1 ? amount(Math.max(0, stock - before.stock + used)) : null;
}

/** What is there and expected together, usually [base units]; of who never says what is expected, what is there. */
function positionIn(quiet: readonly ReadLine[]): number {
  const both = quiet.flatMap(({ stock, onOrder }) => (stock === null || onOrder === null ? [] : [stock + onOrder]));
  return median(both.length > 0 ? both : quiet.flatMap(({ stock }) => stock ?? [])) ?? 0;
}

function quietLines(lines: readonly ReadLine[], { isQuiet }: Viewpoint): readonly ReadLine[] {
  const quiet = lines.filter(({ line }) => isQuiet(line.to));
  const last = quiet.at(-1);
  return last ? quiet.filter(({ line }) => line.to >= last.line.to - QUIET_SPAN) : [];
}

function meanPerDay(lines: readonly ReadLine[], of: (read: ReadLine) => number | null, daysOf = daysIn): number | null {
  const known = lines.flatMap((read) => {
    const figure = of(read);
    return figure === null ? [] : [{ figure, days: daysOf(read.line) }];
  });
  if (known.length === 0) return null;
  return known.reduce((sum, { figure }) => sum + figure, 0) / known.reduce((sum, { days }) => sum + days, 0);
}

function useLately(lines: readonly ReadLine[], today: DayNumber): SiteView['lately'] {
  return lines.flatMap((read) => {
    const { used, stock, line } = read;
    if (used === null || stock === null || line.to < today - USE_SPAN) return [];
    const perDay = used / daysWithStock(line);
    if (stock < SAVING_BELOW_DAYS * perDay) return [];
    const from = Math.max(line.from, today - USE_SPAN);
    return Array.from({ length: Math.min(line.to, today - 1) - from + 1 }, (_, days) => ({ day: from + days, used: perDay }));
  });
}
