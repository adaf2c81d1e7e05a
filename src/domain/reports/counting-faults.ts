import type { Fault } from '../problem.js';
import type { CountingUnit } from '../units.js';
import { type Reportable, unitsOf } from './reportable.js';

/** How a reporter says that quantities were counted. */
interface Counted {
  readonly unit?: CountingUnit;
  readonly packSize?: number;
}

/**
 * What is wrong with the unit: it must fit the product group (litres are poured, pieces are counted, only gloves come
 * in pairs), and a box must have a size, stated or the only one that the catalogue has.
 *
 * Source: contract, section 2; a report without a unit is off by 2 or 100 times for gloves (product catalogue).
 */
export function countingFaults({ unit, packSize }: Counted, group: Reportable | undefined): Fault[] {
  if (unit === undefined || group === undefined) return [];
  const fitting = unitsOf(group);
  if (!fitting.includes(unit)) {
    return [{ code: 'report.unit-does-not-fit', pointer: '/unit', values: { units: fitting.join(', ') } }];
  }
  if (unit !== 'box' || packSize !== undefined || group.boxSizes.length === 1) return [];
  return [{ code: 'report.pack-size-missing', pointer: '/packSize' }];
}
