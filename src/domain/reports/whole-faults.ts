import type { Fault } from '../problem.js';
import type { Filled, ShortageBody, StockBody } from './report-body.js';
import type { Reportable } from './reportable.js';

/**
 * What is wrong with quantities of things that are counted: half a piece, pair or box does not exist. Litres, and rates
 * per week, may be fractions.
 *
 * Source: own proposal; contract, section 2, units.
 */
export function wholeFaults(body: Filled<StockBody> | Filled<ShortageBody>, group: Reportable | undefined): Fault[] {
  const unit = body.unit ?? group?.baseUnit ?? 'litre';
  if (unit === 'litre') return [];
  return quantitiesOf(body).flatMap(([pointer, quantity]): Fault[] =>
    quantity === undefined || Number.isInteger(quantity) ? [] : [{ code: 'report.fraction', pointer }],
  );
}

type Place = readonly [pointer: string, quantity: number | undefined];

function quantitiesOf(body: Filled<StockBody> | Filled<ShortageBody>): readonly Place[] {
  if (body.kind === 'shortage') return [['/quantityShort', body.quantityShort]];
  if (body.kind !== 'stock') return [];
  const { stockOnHand, stockBlocked, used, onOrder, lots = [], incoming = [] } = body;
  return [
    ['/stockOnHand', stockOnHand],
    ['/stockBlocked', stockBlocked],
    ['/used', used],
    ['/onOrder', onOrder],
    ...lots.map(({ quantity }, index): Place => [`/lots/${index}/quantity`, quantity]),
    ...incoming.map(({ quantity }, index): Place => [`/incoming/${index}/quantity`, quantity]),
  ];
}
