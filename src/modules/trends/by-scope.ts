import type { Side } from '../../domain/parties/sectors.js';

interface OfScope {
  readonly productGroup: string;
  readonly scopeCode: string;
  readonly side: Side;
}

/** Rows that belong to one product group, scope and side together, in the order in which they come. */
export function byScope<Row extends OfScope>(rows: readonly Row[]): Row[][] {
  const scopes = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.productGroup} ${row.scopeCode} ${row.side}`;
    const own = scopes.get(key);
    if (own === undefined) scopes.set(key, [row]);
    else own.push(row);
  }
  return [...scopes.values()];
}
