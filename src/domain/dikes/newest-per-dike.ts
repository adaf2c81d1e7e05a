import type { DikeStatement } from './dike-statement.js';

/**
 * The statements that count: of each organisation the newest for each dike and contract. An institution may state its dike and its
 * ordinary stock apart, and a supplier one line per contract; none of them replaces another. Of one day the one received last.
 *
 * Source: own definition on dike 1 and 2 of the letter of April 2021; no unit of its own.
 */
export function newestPerDike(statements: readonly DikeStatement[]): readonly DikeStatement[] {
  const newest = new Map<string, DikeStatement>();
  for (const statement of statements) {
    const key = JSON.stringify([statement.organisationId, statement.dike, statement.contractRef]);
    const standing = newest.get(key);
    if (standing === undefined || isNewer(statement, standing)) newest.set(key, statement);
  }
  return [...newest.values()];
}

/** Whether one statement is of later; of one day the one received last. Source: own definition. */
export function isNewer(one: DikeStatement, other: DikeStatement): boolean {
  if (one.asOf !== other.asOf) return one.asOf > other.asOf;
  const later = one.receivedAt.getTime() - other.receivedAt.getTime();
  return later === 0 ? one.reportId > other.reportId : later > 0;
}
