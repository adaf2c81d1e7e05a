import type { Day } from '../calendar.js';
import { type Amount, type AmountPerWeek, amountPerWeek, toBase } from '../units.js';
import type { Obtainable } from './report-body.js';
import type { Counting, DemandSurge, Report, StockStatement } from './report.js';
import { type Severity, severityOf } from './severity-of.js';
import { weeklyUse } from './weekly-use.js';

/** A delivery in base units of the product group. */
export interface Delivery {
  readonly on: Day;
  readonly amount: Amount;
}

/** What a report puts into the sums, in base units of its product group; null where it says nothing. */
export interface EffectiveAmounts {
  /** On hand, in date and releasable. */
  readonly usable: Amount | null;
  readonly blocked: Amount | null;
  /** Used in the stated period. */
  readonly used: Amount | null;
  /** Measured use per week of seven days, stated as such or taken from the period, corrected for days without stock. */
  readonly usedPerWeek: AmountPerWeek | null;
  readonly expectedPerWeek: AmountPerWeek | null;
  /** Days of the period, or of the week of the rate, on which there was nothing left; `usedPerWeek` is corrected for them, `used` is not. */
  readonly daysOutOfStock?: number;
  /** Sum of the announced deliveries. */
  readonly incoming: Amount | null;
  readonly deliveries: readonly Delivery[];
  /** Of a stock statement that says so: whether one gets what one orders. */
  readonly obtainable?: Obtainable;
  /** Of a shortage: 1 nuisance to 5 acute. */
  readonly severity: Severity | null;
}

/** What a report that counts for nothing (a notice, a withdrawal) puts into the sums. Source: contract, section 2. */
export const NOTHING_STATED: EffectiveAmounts = {
  usable: null,
  blocked: null,
  used: null,
  usedPerWeek: null,
  expectedPerWeek: null,
  incoming: null,
  deliveries: [],
  severity: null,
};

/**
 * What a report puts into the sums. Usable stock is stock on hand less what is blocked and less the lots that have
 * expired; a lot that expires on the day of the statement no longer counts. Each amount is rounded once, to six
 * decimals.
 *
 *     usable = on hand - blocked - expired on or before asOf; never below zero
 *
 * Source: contract, section 2; released and blocked stock differ (535 of 700 million masks were releasable in
 * September 2020); stock that expires before it is used does not count.
 */
export function effectiveAmounts(report: Report): EffectiveAmounts {
  switch (report.kind) {
    case 'stock':
      return ofStatement(report);
    case 'shortage':
      return { ...NOTHING_STATED, severity: severityOf(report.body.state, report.body.careImpact) };
    case 'demand-surge':
      return ofSurge(report);
    default:
      return NOTHING_STATED;
  }
}

function ofStatement({ body, counting }: StockStatement): EffectiveAmounts {
  const { stockOnHand, stockBlocked = 0, expectedPerWeek, used, daysOutOfStock = 0, incoming = [], lots = [] } = body;
  const expired = lots.filter(({ expiresOn }) => expiresOn <= body.asOf).reduce((sum, { quantity }) => sum + quantity, 0);
  const total = incoming.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    ...NOTHING_STATED,
    ...(body.ableToObtain === undefined ? {} : { obtainable: body.ableToObtain }),
    ...(daysOutOfStock > 0 ? { daysOutOfStock } : {}),
    usable: inBase(Math.max(0, stockOnHand - stockBlocked - expired), counting),
    blocked: inBase(stockBlocked, counting),
    used: used === undefined ? null : inBase(used, counting),
    usedPerWeek: rateOf(weeklyUse(body), counting),
    expectedPerWeek: rateOf(expectedPerWeek, counting),
    incoming: inBase(total, counting),
    deliveries: incoming.map(({ expectedOn, quantity }) => ({ on: expectedOn, amount: inBase(quantity, counting) })),
  };
}

function ofSurge({ body, counting }: DemandSurge): EffectiveAmounts {
  return { ...NOTHING_STATED, expectedPerWeek: rateOf(body.expectedPerWeek, counting) };
}

function rateOf(perWeek: number | undefined, counting: Counting): AmountPerWeek | null {
  return perWeek === undefined ? null : amountPerWeek(inBase(perWeek, counting));
}

function inBase(quantity: number, { unit, packSize }: Counting): Amount {
  return toBase(quantity, unit, packSize);
}
