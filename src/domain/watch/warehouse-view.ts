import type { Warehouse } from '../chain/chain.js';
import type { DayNumber } from '../repair/stated-line.js';
import { amount, amountPerDay } from '../units.js';
import type { Amount } from '../units.js';
import { median } from '../numeric/median.js';
import { SILENT_AFTER } from './site-view.js';
import type { Viewpoint } from './site-view.js';

/** What a supplier stated of one product group over a week [base units]. Source: own definition. */
export interface SupplierStatement {
  /** Last day of the week; stock and backorder are those of this day. */
  readonly to: DayNumber;
  readonly id: string;
  /** ISO 8601: of two statements of a week the one made last counts. */
  readonly createdAt: string;
  readonly stock: Amount;
  /** Null: not stated. */
  readonly received: Amount | null;
  readonly shipped: Amount | null;
  readonly backorder: Amount | null;
  /** What it expects to come in in the four weeks after. */
  readonly expected: Amount;
}

const FEWEST_STATEMENTS = 4;
const WEEK = 7;
const ANNOUNCED_WEEKS = 4;
/** Usual is the median of so many quiet weeks: half a year. */
const USUAL_OF = 26;
/** Days between two statements of which the balance still says what came in. */
const MOST_APART = 14;

/**
 * A warehouse as its statements show it; null when too little is known: fewer than four weeks, nothing usual, or silent for five weeks.
 *
 * @param statements  oldest first
 *
 * Source: own definition.
 */
export function warehouseOf(supplier: string, statements: readonly SupplierStatement[], { today, isQuiet }: Viewpoint): Warehouse | null {
  const last = statements.at(-1);
  if (!last || statements.length < FEWEST_STATEMENTS || last.to < today - SILENT_AFTER) return null;
  const quiet = statements.filter(({ to }) => isQuiet(to)).slice(-USUAL_OF);
  const usually = (of: (one: SupplierStatement) => number) => median(quiet.map(of)) ?? 0;
  const weekly = usually(({ expected }) => expected) / ANNOUNCED_WEEKS;
  if (weekly === 0) return null;
  return {
    supplier,
    usual: amountPerDay(weekly / WEEK),
    stock: last.stock,
    usualStock: amount(usually(({ stock }) => stock)),
    backorder: last.backorder,
    announced: last.expected / ANNOUNCED_WEEKS / weekly,
    arriving: arrivingLately(statements, weekly),
    shipped: amountPerDay((median(quiet.flatMap(({ shipped }) => shipped ?? [])) ?? weekly) / WEEK),
    age: today - last.to - 1,
  };
}

/** What came in over the last two statements, as a share of what is usual; as usual where neither says. */
function arrivingLately(statements: readonly SupplierStatement[], weekly: number): number {
  const known = [-1, -2]
    .flatMap((place) => statements.slice(place)[0] ?? [])
    .flatMap((one) => one.received ?? fromBalance(one, statements) ?? []);
  return known.length === 0 ? 1 : known.reduce((sum, one) => sum + one, 0) / known.length / weekly;
}

/** What the stock and the shipments of a week and the one before leave open; null: not known. */
function fromBalance({ to, stock, shipped }: SupplierStatement, statements: readonly SupplierStatement[]): number | null {
  const before = statements.findLast((other) => other.to < to);
  if (before === undefined || shipped === null || to - before.to > MOST_APART) return null;
  return Math.max(0, ((stock - before.stock) / (to - before.to)) * WEEK + shipped);
}
