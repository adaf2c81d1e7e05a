import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { argumentsOf } from '../../../src/commands/arguments-of.js';
import { backupSeen } from '../../../src/commands/backup-seen.js';
import { linesOf } from '../../../src/commands/lines-of.js';
import { BackupsRepository } from '../../../src/modules/oversight/index.js';
import { MarkDatabase } from '../../../src/modules/oversight/backups/mark-database.js';
import { system } from '../../../src/platform/actor.js';
import { TrailWorld } from '../platform/trail/a-trail.js';

const before = { ...process.env };
const folder = mkdtempSync(join(tmpdir(), 'meldpunt-backup-'));
const END = '--\n-- PostgreSQL database dump complete\n--\n';
let own: TrailWorld;
const backups = new BackupsRepository();

beforeAll(async () => {
  own = await TrailWorld.open();
  await own.written(6);
  await own.world.admin.query(
    `insert into trail_link (position, trail_id, recorded_at, row_hash, sealed_at, key_version, link_hash, mac)
     select n, gen_random_uuid(), now(), '', now(), 1, '', '' from generate_series(1, 3) as n`,
  );
  Object.assign(process.env, { DATABASE_URL: own.world.urls.worker, LOG_LEVEL: 'silent' });
});
afterAll(async () => {
  process.env = before;
  await own.world.close();
  rmSync(folder, { recursive: true, force: true });
});

const marked = (): Promise<void> => new MarkDatabase(own.world.clock, own.world.worker, backups).execute();
const latest = () => own.world.worker.transaction(system('test'), (tx) => backups.latest(tx));
const seen = async (text: string) => {
  const file = join(folder, 'dump.sql');
  writeFileSync(file, text);
  return backupSeen.run(argumentsOf([file]));
};

/** The database as pg_dump writes it: the rows of each table between COPY and a line with a backslash and a dot. */
async function dumped(): Promise<string> {
  const { rows } = await own.world.admin.query<{ name: string; columns: string }>(
    `select relname as name, string_agg(quote_ident(attname), ', ' order by attnum) as columns
       from pg_class join pg_attribute on attrelid = pg_class.oid and attnum > 0 and not attisdropped
      where relnamespace = 'public'::regnamespace and relkind = 'r' group by relname order by relname`,
  );
  const tables: string[] = [];
  for (const { name, columns } of rows) {
    const { rows: lines } = await own.world.admin.query({ text: `select ${columns} from ${name}`, rowMode: 'array' });
    const text = lines.map((line: readonly unknown[]) => `${line.map(String).join('\t')}\n`).join('');
    tables.push(`COPY public.${name} (${columns}) FROM stdin;\n${text}\\.\n\n`);
  }
  return `--\n-- PostgreSQL database dump\n--\n\n${tables.join('')}${END}`;
}

describe('a backup that was seen', () => {
  it('is as old as the newest mark in it, and the same again changes nothing', async () => {
    const start = own.world.clock.now();
    await marked();
    own.world.clock.advance(3_600_000);
    await marked();
    // A row may begin as the head of a dump in the other form does.
    const dump = (await dumped()).replace(' FROM stdin;\n', ' FROM stdin;\nPGDMP\tx\n');
    own.world.clock.advance(86_400_000);
    await marked();
    const { json, finding } = await seen(dump);
    const markedAt = new Date(start.getTime() + 3_600_000);
    expect([finding, json]).toEqual([undefined, expect.objectContaining({ seen: true, markedAt })]);
    await seen(dump);
    const { rows } = await own.world.admin.query('select marked_at from backup_seen');
    expect(rows).toEqual([{ marked_at: markedAt }]);
    expect(await latest()).toMatchObject({
      markedAt,
      rows: dump.split('\n').filter((line) => line !== '' && !/^(?:COPY |--|\\\.)/.test(line)).length,
    });
  });

  it('is not taken for a backup when it breaks off, lacks a table or links, or is of another database', async () => {
    await own.world.admin.query('delete from backup_seen');
    const dump = await dumped();
    const faultsIn = async (text: string) => (await seen(text)).json;
    expect(await faultsIn(dump.replace(END, ''))).toMatchObject({ faults: [expect.stringContaining('breaks off')] });
    expect(await faultsIn(dump.replace('COPY public.message (', 'COPY other.message ('))).toMatchObject({
      faults: [expect.stringContaining('message')],
    });
    const links = /(COPY public\.trail_link [^\n]*\n)(?:[^\n]*\n){3}/;
    expect(await faultsIn(dump.replace(links, '$1'))).toMatchObject({ faults: ['it holds 0 links of the trail, and there were 3'] });
    const marks = /(COPY public\.backup_mark [^\n]*\n)(?:[0-9a-f-]{36}\t[^\n]*\n)+/;
    expect(await faultsIn(dump.replace(marks, '$1018f0000-0000-7000-8000-000000000001\tx\tx\t0\n'))).toMatchObject({
      faults: [expect.stringContaining('no mark of this database')],
    });
    expect(await faultsIn('')).toMatchObject({ seen: false });
    expect(await latest()).toBeUndefined();
  });

  it('is asked for as SQL, and one file at a time', async () => {
    await expect(seen('PGDMP\u0001\u000e')).rejects.toThrow('pg_restore --file=-');
    await expect(backupSeen.run(argumentsOf([join(folder, 'none')]))).rejects.toThrow('cannot be read');
    await expect(backupSeen.run(argumentsOf(['a', 'b']))).rejects.toThrow('one file');
    await expect(backupSeen.run(argumentsOf(['--quick']))).rejects.toThrow('--quick');
  });
});

describe('a mark', () => {
  it('is forgotten when no backup of then is worth anything', async () => {
    await own.world.admin.query('delete from backup_mark');
    await marked();
    own.world.clock.advance(401 * 86_400_000);
    await marked();
    const { rows } = await own.world.admin.query('select marked_at from backup_mark');
    expect(rows).toEqual([{ marked_at: own.world.clock.now() }]);
  });
});

describe('lines of a stream', () => {
  const read = async (...pieces: string[]): Promise<string[]> => {
    const lines: string[] = [];
    for await (const line of linesOf(Readable.from(pieces.map((piece) => Buffer.from(piece))))) lines.push(line);
    return lines;
  };

  it('end at line feeds alone, wherever the pieces are cut, and are cut to 64 KB', async () => {
    expect(await read('a\u2028b\n', 'c', 'd\n\ne')).toEqual(['a\u2028b', 'cd', '', 'e']);
    expect(await read('a\n')).toEqual(['a']);
    expect((await read('x'.repeat(200_000), `${'y'.repeat(200_000)}\nz`)).map((line) => line.length)).toEqual([65_536, 1]);
  });
});
