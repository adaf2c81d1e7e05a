import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { BODY_SCHEMAS } from '../../../src/modules/reports/body-schemas.js';
import { reportsCsv } from '../../../src/modules/reports/exports/views/reports-csv.presenter.js';
import type { KeptReport } from '../../../src/modules/reports/kept-report.js';
import { newId } from '../../../src/platform/identity.js';
import { aReportingSite, type ReportingSite } from './reporting-site.js';
import { aReportingWorld, aShortage, aStatement, emptied, type ReportingWorld } from './reporting-world.js';

const PLACE = '/api/v1/exports/reports';
const MORE_THAN_A_PORTION = 101;
let world: ReportingWorld;
let site: ReportingSite;
beforeAll(async () => {
  world = await aReportingWorld();
  site = await aReportingSite(world);
});
beforeEach(() => emptied(world));
afterAll(async () => {
  await site.close();
  await world.close();
});

let filed = 0;
const file = async (json: unknown, as: string): Promise<string> => {
  world.clock.advance(1_000);
  const headers = { 'idempotency-key': `k${(filed += 1)}`, ...(as.startsWith('key-') ? {} : { authorization: `Bearer ${as}` }) };
  const known = as.startsWith('key-') ? { as } : {};
  const { body } = await site.ask({ method: 'POST', url: '/api/v1/reports', json, headers, ...known });
  return JSON.parse(body).id;
};
const exports = async () =>
  (
    await world.admin.query(
      `select actor_kind, organisation_id, subject_id from trail where action = 'reports.exported' order by recorded_at desc, id desc`,
    )
  ).rows;

/** Lines of cells; no text in these tests holds the end of a line. */
const cellsIn = (csv: string) =>
  csv
    .trimEnd()
    .split('\r\n')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, text, bare]) => text?.replaceAll('""', '"') ?? bare));

async function csvOf(report: Partial<KeptReport>): Promise<Record<string, string | undefined>> {
  const at = world.clock.now();
  const whole: KeptReport = {
    ...{ reportId: newId(at), version: 1, filedAt: at, recordedAt: at, organisationId: newId(at), kind: 'stock', productGroup: 'ffp2' },
    ...{ asOf: '2026-11-22', basis: 'voluntary', state: 'filed', isCurrent: true, filedBy: null, receipt: 'R', body: {}, severity: null },
    ...{ sandbox: false, ...report },
  };
  let text = '';
  for await (const part of reportsCsv(one(whole))) text += part;
  const [names = [], cells = []] = cellsIn(text);
  return Object.fromEntries(names.map((name, at) => [name ?? '', cells[at]]));
}

async function* one(report: KeptReport) {
  yield [report];
}

describe('taking the own reports along', () => {
  it('gives a person everything of the organisation, and nothing of another, as JSON that is a list of the API', async () => {
    const ids = [await file(aStatement(), 'anouk'), await file(aShortage(), 'key-anouk')];
    await file(aStatement(), 'key-bram');
    const { statusCode, headers, body } = await site.ask({ url: '/meldingen/uitvoer?vorm=json', as: 'anouk' });
    expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([200, 'application/json; charset=utf-8', 'no-store']);
    expect(headers['content-disposition']).toBe('attachment; filename="meldingen.json"');
    const list = await site.ask({ url: '/api/v1/reports', headers: { authorization: 'Bearer anouk' } });
    expect(JSON.parse(body)).toEqual(JSON.parse(list.body));
    expect(JSON.parse(body).map(({ id }: { id: string }) => id)).toEqual([...ids].reverse());
  });

  it('gives a table with a line of names and a line for each report', async () => {
    const id = await file(aStatement({ note: 'twee "dozen", later meer' }), 'anouk');
    const { headers, body } = await site.ask({ url: '/meldingen/uitvoer', as: 'anouk' });
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    const [names = [], ...lines] = cellsIn(body);
    expect(lines).toHaveLength(1);
    const cell = (name: string) => lines[0]?.[names.indexOf(name)];
    expect([cell('id'), cell('stockOnHand'), cell('note'), cell('marketShare')]).toEqual([id, '400', 'twee "dozen", later meer', '']);
  });

  it('gives a machine what its own key sent, narrowed down as it asks', async () => {
    await file(aStatement(), 'anouk');
    const [statement, shortage] = [await file(aStatement(), 'key-anouk'), await file(aShortage(), 'key-anouk')];
    const ids = async (query: string) =>
      JSON.parse((await site.ask({ url: `${PLACE}${query}`, as: 'key-anouk' })).body).map(({ id }: { id: string }) => id);
    expect(await ids('')).toEqual([shortage, statement]);
    expect(await ids('?kind=stock')).toEqual([statement]);
    expect(await ids('?status=withdrawn')).toEqual([]);
    expect((await site.ask({ url: `${PLACE}?format=xlsx`, as: 'key-anouk' })).statusCode).toBe(400);
    const csv = await site.ask({ url: `${PLACE}?format=csv`, as: 'key-anouk' });
    expect(cellsIn(csv.body).map(([id]) => id)).toEqual(['id', shortage, statement]);
  });

  it('takes more than one portion whole, each report once', async () => {
    const filed = await Promise.all(Array.from({ length: MORE_THAN_A_PORTION }, () => file(aShortage(), 'key-anouk')));
    const taken = JSON.parse((await site.ask({ url: PLACE, as: 'key-anouk' })).body).map(({ id }: { id: string }) => id);
    expect(taken.toSorted()).toEqual(filed.toSorted());
  });

  it('is a line in the trail each time, also when there is nothing', async () => {
    expect((await site.ask({ url: PLACE, as: 'key-anouk' })).body).toBe('[]');
    world.clock.advance(1);
    await site.ask({ url: '/meldingen/uitvoer', as: 'anouk' });
    const { organisationId } = world.anouk;
    const line = { organisation_id: organisationId, subject_id: organisationId };
    expect((await exports()).slice(0, 2)).toEqual([
      { actor_kind: 'person', ...line },
      { actor_kind: 'client', ...line },
    ]);
  });

  it('is for who may', async () => {
    const before = (await exports()).length;
    expect((await site.ask({ url: '/meldingen/uitvoer', as: 'eva' })).statusCode).toBe(403);
    expect((await site.ask({ url: PLACE })).statusCode).toBe(401);
    expect(await exports()).toHaveLength(before);
  });

  it('is offered on the page of the own reports', async () => {
    await file(aStatement(), 'anouk');
    const { body } = await site.ask({ url: '/meldingen', as: 'anouk' });
    expect(body).toContain('href="/meldingen/uitvoer?vorm=csv"');
    expect(body).toContain('href="/meldingen/uitvoer?vorm=json"');
  });
});

describe('a table of reports', () => {
  it.each(['=1+1', '+1', '-1', '@A1', '\tx', '\rx', '＝1', 'x;=1'])('holds no formula: %j', async (note) => {
    const text = (await csvOf({ body: { note } }))['note'] ?? '';
    expect(text.replaceAll(`'`, '')).toBe(note);
    expect(text).toMatch(/^'|;'/);
  });

  it('keeps a negative number a number', async () => {
    expect(await csvOf({ body: { stockOnHand: -5, factor: 1.5 } })).toMatchObject({ stockOnHand: '-5', factor: '1.5' });
  });

  it('shows lists as JSON, truth as a word, and of a withdrawn report the reason', async () => {
    const lots = [{ expiresOn: '2027-01-01', quantity: 3 }];
    expect(await csvOf({ body: { lots, customersInformed: false } })).toMatchObject({
      lots: JSON.stringify(lots),
      customersInformed: 'false',
    });
    expect(await csvOf({ state: 'withdrawn', body: { reason: 'dubbel' } })).toMatchObject({ status: 'withdrawn', reason: 'dubbel' });
  });

  it('has a column for every field of every kind of report', async () => {
    const fields = Object.values(BODY_SCHEMAS).flatMap(({ shape }) => Object.keys(shape));
    expect(Object.keys(await csvOf({}))).toEqual(expect.arrayContaining(fields.filter((name) => name !== 'confirmedJump')));
  });
});
