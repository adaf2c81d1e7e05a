import { addDays, daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import { timesForEmptyDays } from '../cover/corrected-use.js';
import type { Assumption } from '../repair/assumption.js';
import type { DayNumber, StatedLine } from '../repair/stated-line.js';
import type { AnnouncedDelivery } from '../trends/statement.js';
import { amount } from '../units.js';
import type { Amount } from '../units.js';
import type { SupplierStatement } from './warehouse-view.js';

/** A stock statement in the version that counts, as looking ahead needs it; amounts in base units, null where it says nothing. Source: contract, section 2. */
export interface KeptStatement {
  readonly reportId: string;
  readonly organisationId: string;
  /** When it first came in, ISO 8601. */
  readonly receivedAt: string;
  readonly asOf: Day;
  readonly usable: number;
  readonly used: number | null;
  /** First and last day in which `used` was used. */
  readonly periodStart: Day | null;
  readonly periodEnd: Day | null;
  readonly usedPerWeek: number | null;
  /** Days of the period without stock; the rate is corrected for them. Absent: none. */
  readonly daysOutOfStock?: number;
  readonly onOrder: number | null;
  readonly deliveries: readonly AnnouncedDelivery[] | null;
  /** Base units in one box of it; 1 where nobody knows. */
  readonly packSize: number;
  readonly countedIn: 'piece' | 'box';
  /** How it must be read, as who reported or the desk has said; absent: nobody did. */
  readonly settled?: Assumption;
}

const EPOCH: Day = '1970-01-01';
const WEEK = 7;
/** A period of more days says little of the use of late. */
const LONGEST_PERIOD = 31;
const ANNOUNCED_DAYS = 28;

/** A day as a number, see `DayNumber`. Source: own definition. */
export function dayNumber(day: Day): DayNumber {
  return daysBetween(EPOCH, day);
}

/**
 * A statement of a site as a line. The period ends on the day of the stock; a rate, or a use of other days, counts as that of the week before.
 * What it received is never stated; what is on order is stated, or is what is on its way.
 *
 * Source: own definition.
 */
export function statedLineOf(statement: KeptStatement): StatedLine {
  const { asOf, usable, packSize, countedIn, settled } = statement;
  const { days, used, outOfStock } = periodOf(statement) ?? weekOf(statement);
  const to = dayNumber(asOf);
  return {
    from: to - days + 1,
    to,
    stock: amount(usable),
    used: amountOrNull(used),
    received: null,
    onOrder: amountOrNull(statement.onOrder ?? underWay(statement)),
    packSize,
    countedIn,
    ...(settled === undefined ? {} : { settled }),
    ...(outOfStock > 0 ? { outOfStock } : {}),
  };
}

/** What was used in so many days, as it was measured: what left the shelf, on which the balance rests. */
interface Measured {
  readonly days: number;
  readonly used: number | null;
  readonly outOfStock: number;
}

/** Of the stated period, where that ends on the day of the stock and is not too long; null: it does not. */
function periodOf({ asOf, used, periodStart, periodEnd, daysOutOfStock: outOfStock = 0 }: KeptStatement): Measured | null {
  if (periodStart === null || periodEnd !== asOf || periodStart > asOf) return null;
  const days = daysBetween(periodStart, asOf) + 1;
  return days > LONGEST_PERIOD ? null : { days, used, outOfStock };
}

/** Of a week like that of the rate, or of the period; the rate was corrected when it was kept. */
function weekOf({ used, periodStart, periodEnd, usedPerWeek, daysOutOfStock = 0 }: KeptStatement): Measured {
  const days = used === null || periodStart === null || periodEnd === null ? WEEK : daysBetween(periodStart, periodEnd) + 1;
  const measured = usedPerWeek === null ? null : usedPerWeek / timesForEmptyDays(days, daysOutOfStock);
  return { days: WEEK, used: measured, outOfStock: (daysOutOfStock * WEEK) / days };
}

/** A statement of a supplier as a week; null when it does not say what is to come in. Source: own definition. */
export function supplierStatementOf(statement: KeptStatement): SupplierStatement | null {
  const { reportId, receivedAt, asOf, usable, deliveries } = statement;
  if (deliveries === null) return null;
  const until = addDays(asOf, ANNOUNCED_DAYS);
  return {
    to: dayNumber(asOf),
    id: reportId,
    createdAt: receivedAt,
    stock: amount(usable),
    received: null,
    shipped: amountOrNull(weekOf(statement).used),
    backorder: null,
    expected: amount(sumOf(deliveries.filter(({ on }) => on > asOf && on <= until))),
  };
}

function underWay({ deliveries, asOf }: KeptStatement): number | null {
  return deliveries === null ? null : sumOf(deliveries.filter(({ on }) => on > asOf));
}

function sumOf(deliveries: readonly AnnouncedDelivery[]): number {
  return deliveries.reduce((sum, delivery) => sum + delivery.amount, 0);
}

function amountOrNull(value: number | null): Amount | null {
  return value === null ? null : amount(value);
}
