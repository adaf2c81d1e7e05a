import { type AmountPerWeek, amountPerWeek } from '../units.js';
import type { DikeStatement } from './dike-statement.js';
import { isNewer, newestPerDike } from './newest-per-dike.js';

/**
 * What care itself expects to use [base units per week]: of each organisation what its newest statement says, of those who say it. Null:
 * nobody does. A lower bound of the need of the country: who states nothing is not in it.
 *
 * Source: own definition.
 */
export function statedDemand(statements: readonly DikeStatement[]): AmountPerWeek | null {
  const newest = new Map<string, DikeStatement>();
  for (const statement of newestPerDike(statements)) {
    if (statement.side !== 'care' || statement.turnover === null) continue;
    const standing = newest.get(statement.organisationId);
    if (standing === undefined || isNewer(statement, standing)) newest.set(statement.organisationId, statement);
  }
  if (newest.size === 0) return null;
  return amountPerWeek([...newest.values()].reduce((sum, { turnover }) => sum + (turnover ?? 0), 0));
}
