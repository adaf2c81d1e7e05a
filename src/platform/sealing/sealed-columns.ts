import type { Tx } from '../tx.js';

/** A column of the domain `sealed`, and the key of its table. */
export interface SealedColumn {
  readonly table: string;
  readonly column: string;
  /** The parts of the primary key: name, type, and whether it is in the row of a place. */
  readonly keys: readonly { readonly name: string; readonly type: string; readonly inRow: boolean }[];
}

/** A sealed value with the key of its row, as text. */
export interface SealedCell {
  readonly keys: readonly string[];
  readonly row: string;
  readonly value: Buffer;
}

const COLUMNS = `
  select c.relname as "table",
         a.attname as "column",
         (select json_agg(json_build_object('name', k.attname, 'type', format_type(k.atttypid, k.atttypmod),
                                            'inRow', k.atttypid not in ('timestamptz'::regtype, 'timestamp'::regtype)) order by p.place)
            from pg_index i
           cross join unnest(i.indkey::int2[]) with ordinality as p (attnum, place)
            join pg_attribute k on k.attrelid = c.oid and k.attnum = p.attnum
           where i.indrelid = c.oid and i.indisprimary) as keys
    from pg_attribute a
    join pg_class c on c.oid = a.attrelid
   where c.relnamespace = 'public'::regnamespace
     and c.relkind in ('r', 'p')
     and not c.relispartition
     and a.atttypid = 'sealed'::regtype
     and not a.attisdropped
   order by 1, 2`;

/** Every sealed column there is, read from the database itself: a new one is never forgotten. */
export async function sealedColumns(tx: Tx): Promise<SealedColumn[]> {
  return tx.query<SealedColumn>(COLUMNS);
}

/** Values of a column that were sealed with one of some keys, after a row, in the order of the primary key. */
export async function cellsSealedWith(
  tx: Tx,
  { table, column, keys }: SealedColumn,
  keyIds: readonly string[],
  after: readonly string[] | undefined,
  limit: number,
): Promise<SealedCell[]> {
  const names = keys.map(({ name }) => quoted(name));
  const row = keys.flatMap(({ name, inRow }) => (inRow ? [`${quoted(name)}::text`] : []));
  const last = keys.map(({ type }, at) => `$${at + 3}::${type}`);
  return tx.query<SealedCell>(
    `select array[${names.map((name) => `${name}::text`).join(', ')}] as keys,
            concat_ws('/', ${row.join(', ')}) as row,
            ${quoted(column)} as value
       from ${quoted(table)}
      where substring(${quoted(column)} from 2 for 16) = any($1::bytea[])
        ${after === undefined ? '' : `and (${names.join(', ')}) > (${last.join(', ')})`}
      order by ${names.join(', ')}
      limit $2`,
    [keyIds.map(idBytes), limit, ...(after ?? [])],
  );
}

/** Puts values in the place of others. A value that changed meanwhile was sealed anew by who changed it, and stays. */
export async function replaceCells(tx: Tx, { table, column, keys }: SealedColumn, before: readonly SealedCell[], after: readonly Buffer[]) {
  const same = keys.map(({ name, type }, at) => `t.${quoted(name)} = g.k${at}::${type}`);
  const names = keys.map((_, at) => `k${at}`);
  const columns = keys.map((_, at) => before.map((cell) => cell.keys[at]));
  await tx.query(
    `update ${quoted(table)} as t
        set ${quoted(column)} = g.after
       from unnest($1::bytea[], $2::bytea[], ${keys.map((_, at) => `$${at + 3}::text[]`).join(', ')}) as g (before, after, ${names.join(', ')})
      where ${same.join(' and ')}
        and t.${quoted(column)} = g.before`,
    [before.map(({ value }) => value), after, ...columns],
  );
}

function idBytes(id: string): Buffer {
  return Buffer.from(id.replaceAll('-', ''), 'hex');
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
