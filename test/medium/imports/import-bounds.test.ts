import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MOST_REJECTIONS, MOST_TRIES } from '../../../src/domain/imports/import-limits.js';
import { Problem } from '../../../src/domain/problem.js';
import { withinRows } from '../../../src/modules/reports/imports/within-rows.js';
import { KEYS } from '../../support/bootstrapped.js';
import { CSV, ImportSite, NDJSON } from './import-site.js';

const HEAD = 'productGroup,asOf,unit,stockOnHand,note';
const KEY: string = KEYS.hospital;

let site: ImportSite;
beforeAll(async () => {
  site = await ImportSite.open();
}, 60_000);
afterAll(() => site.close());

const table = (...rows: readonly string[]): string => [HEAD, ...rows].join('\n');
const sent = async (body: string, key = KEY, query = ''): Promise<string> => {
  const answer = await site.send(body, key, CSV, query);
  if (answer.status !== 202) throw new TypeError(`status ${answer.status}: ${await answer.text()}`);
  return (await answer.json()).id;
};
const parts = (id: string): Promise<number> => site.count(`import_part where import_id = '${id}'`);
const folds = (id: string): Promise<number> => site.count(`outbox where job = 'import.fold' and payload ->> 'importId' = '${id}'`);

describe('a file that is not what came in', () => {
  it.each([
    { what: 'a part of it is missing', rows: 1, sql: 'delete from import_part where import_id = $1' },
    { what: 'it was changed', rows: 1, sql: `update import set digest = '\\x00' where id = $1` },
    { what: 'that is found far into it', rows: 5_000, sql: `update import set digest = '\\x00' where id = $1` },
  ])('ends as failed when $what, and says so', async ({ rows, sql }) => {
    const id = await sent(table(...Array.from({ length: rows }, (_, at) => `ffp2,2026-11-18,piece,${11 + at},tel later nog eens`)));
    await site.world.admin.query(sql, [id]);
    await site.take(id);
    const { state, rowsAccepted } = await site.told(id, KEY);
    expect([state, rowsAccepted > 0]).toEqual(['failed', rows > 1]);
    expect(await site.errors(id, KEY)).toEqual([`${rowsAccepted === 0 ? 1 : rowsAccepted + 2} : import.damaged`]);
  });
});

describe('a file whose reading goes wrong each time', () => {
  it('is given up after some tries: what was filed is added up, and the next file may come', async () => {
    await site.world.admin.query(`
      create function stumble() returns trigger language plpgsql as $$ begin raise exception 'stumbled'; end $$;
      create trigger stumble before insert on import_rejection for each row when (new.row_number = 1003) execute function stumble();`);
    const rows = Array.from({ length: 1_001 }, (_, at) => `apron,2026-11-18,piece,${1_000 + at},`);
    const id = await sent(table(...rows, 'apron,2026-11-18,kilo,1,'));
    let tries = 0;
    for (; tries < 3 * MOST_TRIES && (await site.told(id, KEY)).state !== 'failed'; tries += 1) await site.take(id).catch(() => undefined);
    await site.world.admin.query('drop trigger stumble on import_rejection');
    // The first try files a thousand rows, and does not count.
    expect(tries).toBe(MOST_TRIES + 2);
    expect(await site.told(id, KEY)).toMatchObject({ state: 'failed', rowsAccepted: 1_000 });
    expect(await site.errors(id, KEY)).toEqual(['1002 : import.given-up']);
    expect([await parts(id), await folds(id)]).toEqual([0, 1]);
  });
});

describe('a file that is too long', () => {
  it('is read up to the most rows there may be, and no further', async () => {
    let read = 0;
    async function* rows() {
      const common = { kind: 'row', body: null, faults: [], given: '', length: 0, cellAt: () => ({ column: '', value: '' }) } as const;
      yield { kind: 'head', names: [], delimiter: ',' } as const;
      for (;;) yield { ...common, number: (read += 1) };
    }
    const taken: number[] = [];
    const all = async () => {
      for await (const piece of withinRows(rows(), 3)) if (piece.kind === 'row') taken.push(piece.number);
    };
    await expect(all()).rejects.toThrow(new Problem({ code: 'import.too-many-rows', pointer: '', values: { most: 3 } }));
    expect([taken, read]).toEqual([[1, 2, 3], 4]);
  });

  it('ends as failed when more rows are wrong than are kept', async () => {
    const told = await site.taken('1\n'.repeat(MOST_REJECTIONS + 2_000), KEY, NDJSON);
    expect(told).toMatchObject({ state: 'failed', rowsRejected: MOST_REJECTIONS + 1_000 });
    const last = MOST_REJECTIONS + 1_001;
    const { rows } = await site.world.admin.query('select max(row_number) as last from import_rejection where import_id = $1', [told.id]);
    expect(rows[0].last).toBe(last);
  }, 120_000);
});

describe('rows that stand in a file twice', () => {
  it('are known again although those before them are still being written', async () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => `cap,2026-11-18,piece,${3_000 + at},`);
    const twice = table(...rows, ...rows);
    const counts = { rowsRead: 2_000, rowsAccepted: 2_000, rowsUnchanged: 1_000, rowsRejected: 0 };
    expect(await site.taken(twice, KEY, CSV, '?dryRun=true')).toMatchObject(counts);
    expect(await site.taken(twice, KEY)).toMatchObject(counts);
    expect(await site.count(`report where product_group = 'cap'`)).toBe(1_000);
  });
});

describe('a file that was only tried', () => {
  it('is not kept when a machine sent it', async () => {
    const id = await sent(table('ffp2,2026-11-18,piece,12,'), KEY, '?dryRun=true');
    await site.take(id);
    expect([(await site.told(id, KEY)).state, await parts(id)]).toEqual(['finished', 0]);
  });

  it('is kept of a person while it is among the newest; of an older one no button is shown', async () => {
    const [token, cookie] = [await site.web.tokenOf('reporter'), await site.web.cookieOf('reporter')];
    const ids: string[] = [];
    for (const stock of [21, 22, 23, 24]) {
      site.world.clock.advance(1);
      const id = await sent(table(`goggles,2026-11-18,piece,${stock},`), token, '?dryRun=true');
      await site.take(id);
      ids.push(id);
    }
    expect(await Promise.all(ids.map(parts))).toEqual([0, 1, 1, 1]);
    const pages = await Promise.all(
      ids.map(async (id) => (await site.web.ask(`/meldingen/inlezen/${id}`, { headers: { cookie } })).text()),
    );
    expect(pages.map((page) => page.includes('Lees de goede rijen in'))).toEqual([false, true, true, true]);
  });
});

describe('files that wait', () => {
  it('are counted for the organisation, whoever sent them; one that nobody goes on sending is not', async () => {
    const token = await site.web.tokenOf('reporter');
    for (const stock of [1, 2, 3, 4, 5]) await sent(table(`ffp2,2026-11-18,kilo,${stock},`), token);
    const full = async () => (await site.send(table('ffp2,2026-11-18,kilo,6,'), KEY)).status;
    expect(await full()).toBe(409);
    await site.world.admin.query(
      `update import set state = 'receiving', received_at = received_at - interval '20 minutes' where state = 'waiting'`,
    );
    expect(await full()).toBe(409);
    await site.world.admin.query(`update import_part set came_at = came_at - interval '20 minutes'`);
    expect(await full()).toBe(202);
  });

  it('are closed to the web process: it knows that they are there, and reads none', async () => {
    const { rows } = await site.world.admin.query('select organisation_id as "organisationId" from import limit 1');
    const reporter = { kind: 'person', id: '018f0000-0000-7000-8000-00000000000a', roles: ['reporter'], ...rows[0] } as const;
    const asked = (column: string) => site.world.web.transaction(reporter, (tx) => tx.query(`select ${column} from import_part`));
    expect((await asked('import_id')).length).toBeGreaterThan(0);
    await expect(asked('content')).rejects.toThrow('permission denied');
  });
});

describe('the rows to mend', () => {
  it('of a file that broke off are its rows; where it broke off is none of them', async () => {
    const { id } = await site.taken(table('goggles,2026-11-02,kilo,5,', 'goggles,2026-11-03,piece,"6"7,'), KEY);
    expect(await site.errors(id, KEY)).toEqual(['2 unit: report.not-one-of', '3 : import.csv-broken']);
    const cookie = await site.web.cookieOf('reporter');
    const answer = await site.web.ask(`/meldingen/inlezen/${id}/verbeteren`, { headers: { cookie } });
    expect((await answer.text()).trim().split('\r\n')).toHaveLength(2);
  });
});
