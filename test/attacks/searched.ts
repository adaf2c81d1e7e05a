import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { type Canaries, allowedColumns, type CanaryName } from './canaries.js';
import { needlesOf, standsIn } from './needles.js';

const OVERLAP = 1_024;

/** A place, and what was found in it. */
export interface Found {
  readonly canary: string;
  readonly place: string;
}

/** Looks for every canary. */
export class Search {
  readonly #needles: readonly (readonly [CanaryName, readonly Buffer[]])[];
  #bytes = 0;

  constructor(private readonly canaries: Canaries) {
    const names = Object.keys(canaries).filter((name): name is CanaryName => name in canaries);
    this.#needles = names.map((name) => [name, needlesOf(canaries[name].text)]);
  }

  /** How many bytes were looked at. */
  get bytes(): number {
    return this.#bytes;
  }

  in(place: string, content: string | Buffer): readonly Found[] {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    this.#bytes += bytes.length;
    return this.#needles.filter(([, needles]) => standsIn(bytes, needles)).map(([canary]) => ({ canary, place }));
  }

  /** Every column of every table, as text: what a dump would hold. Bytes are looked at as bytes too. */
  async inTables(admin: pg.Client): Promise<readonly Found[]> {
    const { rows: columns } = await admin.query<{ schema: string; table: string; column: string; type: string }>(
      `select table_schema as schema, table_name as "table", column_name as "column", coalesce(domain_name, data_type) as type
         from information_schema.columns join information_schema.tables using (table_schema, table_name)
        where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
    );
    const found: Found[] = [];
    for (const { schema, table, column } of columns) {
      const { rows } = await admin.query<{ all: Buffer | null }>(
        `select convert_to(string_agg("${column}"::text, E'\\n'), 'utf8') as "all" from "${schema}"."${table}"`,
      );
      found.push(...this.in(`${table}.${column}`, rows[0]?.all ?? Buffer.alloc(0)));
    }
    return found;
  }

  /** Files of the server: of this database, of all databases, the log of writes, and what the server said. */
  async onDisk(admin: pg.Client): Promise<readonly Found[]> {
    await admin.query('checkpoint');
    const { rows } = await admin.query<{ folder: string; oid: string }>(
      `select current_setting('data_directory') as folder, oid::text from pg_database where datname = current_database()`,
    );
    const { folder = '', oid = '' } = rows[0] ?? {};
    const found: Found[] = [];
    for (const part of [
      `base/${oid}`,
      'base/pgsql_tmp',
      'global',
      'pg_wal',
      'pg_twophase',
      'pg_stat',
      'pg_replslot',
      'log',
      '../postgres.log',
    ]) {
      for (const file of filesUnder(join(folder, part))) found.push(...(await this.#inFile(`disk ${part}`, file).catch(unlessGone)));
    }
    return unique(found);
  }

  /** What was found where the list does not allow it. */
  leaks(found: readonly Found[], isAllowed: (canary: CanaryName, place: string) => boolean): readonly string[] {
    const names = Object.keys(this.canaries).filter((name): name is CanaryName => name in this.canaries);
    return unique(found).flatMap(({ canary, place }) => {
      const name = names.find((one) => one === canary);
      return name === undefined || isAllowed(name, place) ? [] : [`${canary} in ${place}`];
    });
  }

  /** A column may hold it, or the disk when a column does. */
  inColumn(name: CanaryName, place: string, erased = false): boolean {
    const columns = allowedColumns(this.canaries[name], erased);
    return place.startsWith('disk ') ? columns.length > 0 : columns.includes(place);
  }

  async #inFile(place: string, file: string): Promise<readonly Found[]> {
    const found: Found[] = [];
    let before = Buffer.alloc(0);
    for await (const piece of createReadStream(file, { highWaterMark: 1 << 22 })) {
      const bytes = Buffer.concat([before, Buffer.from(piece)]);
      found.push(...this.in(place, bytes));
      before = bytes.subarray(Math.max(0, bytes.length - OVERLAP));
    }
    return found;
  }
}

/** The server puts files aside while it runs, as the one that speeds up a connection. A fault of Node is no `Error` of this realm. */
function unlessGone(fault: unknown): readonly Found[] {
  if (typeof fault === 'object' && fault !== null && Reflect.get(fault, 'code') === 'ENOENT') return [];
  throw fault;
}

function unique(found: readonly Found[]): readonly Found[] {
  return [...new Map(found.map((one) => [`${one.canary} ${one.place}`, one])).values()];
}

function filesUnder(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const inside = join(path, entry.name);
    return entry.isDirectory() ? filesUnder(inside) : entry.isFile() ? [inside] : [];
  });
}
