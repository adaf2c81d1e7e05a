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
  readonly received: Amount;
  readonly shipped: Amount;
  readonly backorder: Amount;
  /** What it expects to come in in the four weeks after. */
  readonly expected: Amount;
}

const FEWEST_STATEMENTS = 4;
const WEEK = 7;
const ANNOUNCED_WEEKS = 4;
/** Usual is the median of so many quiet weeks: half a year. */
const USUAL_OF = 26;

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
  const received = [last, statements.at(-2) ?? last].reduce((sum, one) => sum + one.received, 0) / 2;
  return {
    supplier,
    usual: amountPerDay(weekly / WEEK),
    stock: last.stock,
    usualStock: amount(usually(({ stock }) => stock)),
    backorder: last.backorder,
    announced: last.expected / ANNOUNCED_WEEKS / weekly,
    arriving: received / weekly,
    shipped: amountPerDay(usually(({ shipped }) => shipped) / WEEK),
    age: today - last.to - 1,
  };
}
