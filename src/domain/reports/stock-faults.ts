import { addDays } from '../calendar.js';
import type { Fault } from '../problem.js';
import { countingFaults } from './counting-faults.js';
import { daysOfUse } from './days-of-use.js';
import type { Filled, StockBody } from './report-body.js';
import type { Reportable } from './reportable.js';
import { totalFaults } from './total-faults.js';
import { wholeFaults } from './whole-faults.js';

/** Sums of stated fractions may miss a whole by this much, in the unit of the report. */
const NOISE = 1e-9;
const FARTHEST_DELIVERY = 731;

/**
 * What is wrong with a stock statement: blocked stock and lots are parts of the stock on hand, use is stated in one
 * way, a period is whole and lies before the day of the statement (which it may end on), no more of its days were without stock than
 * it has, deliveries lie after it.
 *
 * Source: contract, section 2, `stock`; the farthest delivery, two years, is our own proposal.
 */
export function stockFaults(body: Filled<StockBody>, group: Reportable | undefined): Fault[] {
  return [
    ...countingFaults(body, group),
    ...partFaults(body),
    ...useFaults(body),
    ...periodFaults(body),
    ...emptyDaysFaults(body),
    ...deliveryFaults(body),
    ...totalFaults(body, group),
    ...wholeFaults(body, group),
  ];
}

function partFaults({ stockOnHand, stockBlocked = 0, lots = [] }: Filled<StockBody>): Fault[] {
  if (stockOnHand === undefined) return [];
  const faults: Fault[] = [];
  if (stockBlocked > stockOnHand) faults.push({ code: 'report.blocked-exceeds', pointer: '/stockBlocked', values: { stockOnHand } });
  const inLots = lots.reduce((sum, { quantity }) => sum + quantity, 0);
  if (inLots > stockOnHand + NOISE) faults.push({ code: 'report.lots-exceed', pointer: '/lots', values: { inLots, stockOnHand } });
  return faults;
}

function useFaults({ usedPerWeek, used, periodStart, periodEnd }: Filled<StockBody>): Fault[] {
  if (usedPerWeek !== undefined && used !== undefined) return [{ code: 'report.use-twice', pointer: '/used' }];
  const period = [
    ['periodStart', periodStart],
    ['periodEnd', periodEnd],
  ] as const;
  if (used !== undefined) {
    return period.filter(([, day]) => day === undefined).map(([name]) => ({ code: 'report.period-missing', pointer: `/${name}` }));
  }
  const stated = period.find(([, day]) => day !== undefined);
  return stated === undefined ? [] : [{ code: 'report.used-missing', pointer: '/used' }];
}

function periodFaults({ periodStart, periodEnd, asOf }: Filled<StockBody>): Fault[] {
  const faults: Fault[] = [];
  if (periodStart !== undefined && periodEnd !== undefined && periodStart > periodEnd) {
    faults.push({ code: 'report.ends-before-start', pointer: '/periodEnd', values: { start: periodStart } });
  }
  if (periodEnd !== undefined && asOf !== undefined && periodEnd > asOf) {
    faults.push({ code: 'report.period-after-day', pointer: '/periodEnd', values: { asOf } });
  }
  return faults;
}

function emptyDaysFaults({ daysOutOfStock, ...use }: Filled<StockBody>): Fault[] {
  if (daysOutOfStock === undefined) return [];
  const pointer = '/daysOutOfStock';
  if (use.used === undefined && use.usedPerWeek === undefined) return [{ code: 'report.days-without-use', pointer }];
  const days = daysOfUse(use);
  return days !== null && daysOutOfStock > days ? [{ code: 'report.days-exceed', pointer, values: { days } }] : [];
}

function deliveryFaults({ incoming = [], asOf }: Filled<StockBody>): Fault[] {
  if (asOf === undefined || incoming.length === 0) return [];
  const latest = addDays(asOf, FARTHEST_DELIVERY);
  return incoming.flatMap(({ expectedOn }, index): Fault[] => {
    const pointer = `/incoming/${index}/expectedOn`;
    if (expectedOn < asOf) return [{ code: 'report.delivery-past', pointer, values: { asOf } }];
    return expectedOn > latest ? [{ code: 'report.delivery-too-far', pointer, values: { latest } }] : [];
  });
}
