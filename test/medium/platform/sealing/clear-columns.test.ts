import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aWorld, type World } from '../../../support/database.js';

const FILE = new URL('../../../../config/clear-columns.csv', import.meta.url);
const LINE = /^(\w+),(\w+),(.+)$/;

interface Column {
  readonly table: string;
  readonly column: string;
  readonly sealed: boolean;
}

let world: World;
let columns: Column[];
const [heading, ...lines] = readFileSync(FILE, 'utf8').trim().split('\n');
const listed = lines.map((line) => {
  const [, table = '', column = '', reason = ''] = LINE.exec(line) ?? [];
  return { table, column, reason };
});
const named = ({ table, column }: Pick<Column, 'table' | 'column'>): string => `${table}.${column}`;

beforeAll(async () => {
  world = await aWorld();
  const { rows } = await world.admin.query<Column>(
    `select c.relname as "table", a.attname as "column", a.atttypid = 'sealed'::regtype as sealed
       from pg_attribute a
       join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace
        and c.relkind in ('r', 'p')
        and not c.relispartition
        and a.attnum > 0
        and not a.attisdropped`,
  );
  columns = rows;
});
afterAll(() => world.close());

describe('what stands in the clear in the database', () => {
  it('is on the list, with a reason; every other column is sealed', () => {
    const allowed = new Set(listed.map(named));

    expect(columns.filter((column) => !column.sealed && !allowed.has(named(column))).map(named)).toEqual([]);
  });

  it('is a table of three columns', () => {
    expect(heading).toBe('table,column,reason');
    expect(listed.filter(({ reason }) => reason.trim().length < 4)).toEqual([]);
  });

  it('has no lines for columns that are sealed or gone, and none twice', () => {
    const clear = new Set(columns.filter(({ sealed }) => !sealed).map(named));

    expect(listed.map(named).filter((name) => !clear.has(name))).toEqual([]);
    expect(listed.map(named)).toEqual([...new Set(listed.map(named))].sort());
  });

  it('can be sealed anew by the worker: it may write every sealed column', async () => {
    const { rows } = await world.admin.query<{ name: string }>(
      `select c.relname || '.' || a.attname as name
         from pg_attribute a
         join pg_class c on c.oid = a.attrelid
        where c.relnamespace = 'public'::regnamespace
          and c.relkind in ('r', 'p')
          and not c.relispartition
          and a.atttypid = 'sealed'::regtype
          and not has_column_privilege('meldpunt_worker', c.oid, a.attnum, 'update')`,
    );

    expect(rows.map(({ name }) => name)).toEqual([]);
  });
});
