import type { Fault } from '../problem.js';
import { AMOUNT_BELOW, toBase } from '../units.js';
import type { Filled, StockBody } from './report-body.js';
import type { Reportable } from './reportable.js';

/**
 * What is wrong with the sum of the announced deliveries: each may be small enough and all of them together, in base
 * units, more than can be kept. A unit that does not fit or a box of unknown size is a fault of its own.
 *
 * Source: own definition, columns numeric(20,6).
 */
export function totalFaults({ incoming = [], unit, packSize }: Filled<StockBody>, group: Reportable | undefined): Fault[] {
  const boxSize = packSize ?? group?.boxSizes[0];
  if (unit === 'box' && boxSize === undefined) return [];
  const maximum = AMOUNT_BELOW / toBase(1, unit ?? 'piece', boxSize);
  const total = incoming.reduce((sum, { quantity }) => sum + quantity, 0);
  return total < maximum ? [] : [{ code: 'report.number-too-large', pointer: '/incoming', values: { maximum: Math.ceil(maximum) - 1 } }];
}
