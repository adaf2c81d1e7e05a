import { describe, expect, it } from '@jest/globals';
import { found, textOf } from '../support/documents.js';

const SCHEMA = textOf('config/schema.txt');
const KEY = 'organisation_id';
const ROWS = [...textOf('docs/operations/scale.md').matchAll(/^\| `([a-z_]+)` \| (none|`.+`) \|$/gm)].map(
  ([, table = '', said = '']) => [table, found(said, /`([a-z_]+)`/g)] as const,
);

/** Primary keys and unique constraints and indexes of a table whose columns lack the key. */
function inTheWay(table: string): string[] {
  const constraints = [...SCHEMA.matchAll(new RegExp(`^${table}\\.(\\w+) (?:PRIMARY KEY|UNIQUE) \\((.*)\\)$`, 'gm'))];
  const indexes = [...SCHEMA.matchAll(new RegExp(`UNIQUE INDEX (\\w+) ON (?:ONLY )?public\\.${table} USING btree \\((.*?)\\)`, 'g'))];
  const lacking = [...constraints, ...indexes].filter(([, , columns = '']) => !columns.split(', ').includes(KEY));
  return [...new Set(lacking.map(([, name = '']) => name))];
}

describe('what stands in the way of distributing tables', () => {
  it('is looked up for tables that there are', () => expect(ROWS.length).toBeGreaterThan(5));

  it.each(ROWS)('%s: %j', (table, said) => {
    expect(SCHEMA).toMatch(new RegExp(`^${table}\\.${KEY} uuid not null`, 'm'));
    expect(inTheWay(table).sort()).toEqual([...said].sort());
  });

  it('is no column: every table that is cut by month and belongs to organisations has the key', () => {
    expect(inTheWay('contribution')).toEqual([]);
    expect(inTheWay('report')).toEqual(['report_pk']);
  });
});
