import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IssueApiKey } from '../../../src/modules/parties/issue-api-key.js';
import { system } from '../../../src/platform/actor.js';
import { KEYS } from '../../support/bootstrapped.js';
import { CSV, ImportSite, NDJSON } from './import-site.js';

const HEAD = 'productGroup,asOf,unit,stockOnHand,note';
const KEY = KEYS.hospital;
/** Nothing that is filed, refused or logged may hold it where it can be read. */
const SECRET = 'geheim-4711';

let site: ImportSite;
beforeAll(async () => {
  site = await ImportSite.open();
}, 60_000);
afterAll(() => site.close());

const codeOf = async (answer: Response): Promise<string> => `${answer.status} ${(await answer.json()).errors[0].code}`;
const table = (...rows: readonly string[]): string => [HEAD, ...rows].join('\n');
const ask = (path: string, key: string): Promise<Response> => site.web.ask(path, { headers: { authorization: `Bearer ${key}` } });

describe('who may see an import', () => {
  it('is who sent it, its people, and nobody else: to others it is as absent as one that never was', async () => {
    const { id } = await site.taken(table('ffp2,2026-11-18,piece,x,'), KEY);
    const reporter = await site.web.tokenOf('reporter');
    for (const path of ['', '/errors']) {
      expect((await ask(`/api/v1/imports/${id}${path}`, KEY)).status).toBe(200);
      expect((await ask(`/api/v1/imports/${id}${path}`, reporter)).status).toBe(200);
      expect(await codeOf(await ask(`/api/v1/imports/${id}${path}`, KEYS.supplier))).toBe('404 import.not-found');
      expect(await codeOf(await ask(`/api/v1/imports/018f0000-0000-7000-8000-00000000000e${path}`, KEY))).toBe('404 import.not-found');
      expect(await codeOf(await ask(`/api/v1/imports/geen-nummer${path}`, KEY))).toBe('404 import.not-found');
      for (const role of ['triage', 'auditor', 'system-admin', 'organisation-admin'])
        expect((await ask(`/api/v1/imports/${id}${path}`, await site.web.tokenOf(role))).status).toBe(403);
    }
  });

  it('is decided by the database too: another machine of the organisation sees none of its rows', async () => {
    const { rows } = await site.world.admin.query('select organisation_id as "organisationId" from import limit 1');
    const other = {
      kind: 'client',
      id: '018f0000-0000-7000-8000-00000000000a',
      organisationId: rows[0].organisationId,
      scopes: [],
    } as const;
    for (const name of ['import', 'import_part', 'import_rejection'])
      expect(await site.world.web.transaction(other, (tx) => tx.query(`select 1 from ${name}`))).toEqual([]);
    const triage = { kind: 'person', id: other.id, organisationId: null, roles: ['triage'] } as const;
    for (const name of ['import', 'import_part', 'import_rejection'])
      expect(await site.world.web.transaction(triage, (tx) => tx.query(`select 1 from ${name}`))).toEqual([]);
  });

  it('tells errors in the language that is asked for, a page at a time', async () => {
    const { id } = await site.taken(table('ffp2,2026-11-18,kilo,1,', 'ffp2,2026-11-18,kilo,1,', 'ffp2,2026-11-18,kilo,1,'), KEY);
    const headers = { authorization: `Bearer ${KEY}`, 'accept-language': 'en' };
    const first = await site.web.ask(`/api/v1/imports/${id}/errors?limit=2`, { headers });
    expect((await first.json()).map(({ row, value }: { row: number; value: string }) => `${row} ${value}`)).toEqual(['2 kilo', '3 kilo']);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const last = await site.web.ask(next, { headers });
    expect(last.headers.get('link')).toBeNull();
    expect(await last.json()).toMatchObject([{ row: 4, column: 'unit', message: expect.stringContaining('Choose one of these') }]);
  });
});

describe('what is in an import', () => {
  it('stands nowhere where it can be read: not in the tables, the promises, the trail or the log', async () => {
    await site.taken(table(`ffp2,2026-11-10,piece,77,${SECRET}`, `ffp2,2026-11-10,kilo,77,${SECRET}`), KEY);
    const tables = await site.world.admin.query(`select tablename as name from pg_tables where schemaname in ('public', 'bullmq')`);
    for (const { name } of tables.rows) {
      const schema = await site.count(`pg_tables where schemaname = 'public' and tablename = '${name}'`);
      const from = `${schema === 1 ? 'public' : 'bullmq'}.${name} t where t::text like '%${SECRET}%' or t::text like '%' || encode('${SECRET}', 'hex') || '%'`;
      expect([name, await site.count(from)]).toEqual([name, 0]);
    }
    expect(JSON.stringify(site.web.log)).not.toContain(SECRET);
    expect(await site.count('import_part')).toBe(0);
  });

  it('leaves lines in the trail: that it came, each batch, and that its errors were read', async () => {
    const { id } = await site.taken(table('apron,2026-11-10,piece,5,', 'apron,2026-11-11,piece,x,'), KEY);
    await site.errors(id, KEY);
    const { rows } = await site.world.admin.query(
      `select action, actor_kind as actor from trail where subject_kind = 'import' and subject_id = $1 order by id`,
      [id],
    );
    const lines = rows.map(({ action, actor }) => `${action} ${actor}`);
    expect(lines.sort()).toEqual(['import.errors-read client', 'import.received client', 'reports.imported client']);
  });
});

describe('a file', () => {
  it.each([
    { what: 'nothing', body: '', code: '400 import.empty' },
    { what: 'a document', body: Buffer.from('%PDF-1.7\0\0'), code: '400 import.wrong-type' },
    { what: 'a text of another kind', body: Buffer.from('\uFEFFa;b', 'utf16le'), code: '400 import.encoding' },
    { what: 'lines that are no UTF-8', body: Buffer.from([0x7b, 0xff]), type: NDJSON, code: '400 import.encoding' },
    { what: 'a form', body: 'a=b', type: 'application/x-www-form-urlencoded', code: '415 request.unsupported' },
    { what: 'JSON', body: '{}', type: 'application/json', code: '415 import.media-type' },
    { what: 'an unknown question', body: HEAD, query: '?dryRun=maybe', code: '400 report.not-one-of' },
  ])('that is $what is refused at once, and leaves nothing', async ({ body, type = CSV, query = '', code }) => {
    const before = await site.count('import');
    expect(await codeOf(await site.send(body, KEY, type, query))).toBe(code);
    expect(await site.count('import')).toBe(before);
  });

  it('that says itself that it is too large is not read; one that is compressed, or sent elsewhere, neither', async () => {
    const { app } = site.web;
    const tried = async (url: string, more: Record<string, string>) =>
      (await app.inject({ method: 'POST', url, headers: { authorization: `Bearer ${KEY}`, 'content-type': CSV, ...more }, payload: HEAD }))
        .statusCode;
    expect(await tried('/api/v1/imports', { 'content-length': String(10 * 1024 ** 3) })).toBe(413);
    expect(await tried('/api/v1/imports', { 'content-encoding': 'gzip' })).toBe(415);
    expect(await tried('/api/v1/reports', { 'idempotency-key': 'k' })).toBe(415);
  });

  it('of an older Dutch spreadsheet is read in its own letters', async () => {
    const body = Buffer.from('productgroep;peildatum;eenheid;voorraad;toelichting\r\ncap;18-11-2026;stuks;7;geïsoleerd\r\n', 'latin1');
    expect(await site.taken(body, KEY)).toMatchObject({ rowsAccepted: 1, rowsRejected: 0 });
    expect((await site.reports(`where product_group = 'cap'`))[0]?.body['note']).toBe('geïsoleerd');
  });

  it('whose head is not understood is not taken at all, and says which columns', async () => {
    const told = await site.taken('productGroup,voorraat,asOf,asOf\nffp2,1,2026-11-18,\n', KEY);
    expect(told).toMatchObject({ state: 'failed', rowsRead: 0 });
    expect(await site.errors(told.id, KEY)).toEqual(['1 voorraat: import.column-unknown', '1 asOf: import.column-twice']);
  });

  it('with a stray quotation mark is taken up to there, and says from which row on it was not', async () => {
    const told = await site.taken(
      table('goggles,2026-11-02,piece,5,', 'goggles,2026-11-03,piece,"6"7,', 'goggles,2026-11-04,piece,8,'),
      KEY,
    );
    expect(told).toMatchObject({ state: 'failed', rowsRead: 1, rowsAccepted: 1 });
    expect(await site.errors(told.id, KEY)).toEqual(['3 : import.csv-broken']);
  });

  it('keeps to mend what is no JSON, too long, too deep, a formula, or has a cell too many', async () => {
    const deep = `{"kind":${'['.repeat(5_000)}${']'.repeat(5_000)}}`;
    const long = JSON.stringify({ kind: 'stock', note: 'x'.repeat(70_000) });
    const lines = await site.taken(['{', '', deep, long, 'null', '[1]'].join('\n'), KEY, NDJSON);
    expect(lines).toMatchObject({ rowsRead: 5, rowsRejected: 5 });
    expect(await site.errors(lines.id, KEY)).toEqual([
      '1 : import.not-json',
      '3 : import.not-json',
      '4 : import.row-too-long',
      '5 : request.malformed',
      '6 : request.malformed',
    ]);
    const cells = await site.taken(table('apron,2026-11-18,piece,=2*3,', 'apron,2026-11-18,piece,6,a,b'), KEY);
    expect(await site.errors(cells.id, KEY)).toEqual(['2 stockOnHand: import.formula', '3 : import.stray-cell']);
  });

  it('waits with at most four others of its organisation', async () => {
    const sent = await Promise.all([1, 2, 3, 4, 5].map((at) => site.send(table(`ffp2,2026-11-18,kilo,${at},`), KEY)));
    expect(sent.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202]);
    expect(await codeOf(await site.send(table(), KEY))).toBe('409 import.too-many');
    for (const answer of sent) await site.take((await answer.json()).id);
    expect((await site.send(table('ffp2,2026-11-18,kilo,6,'), KEY)).status).toBe(202);
  });
});

describe('the unit guard', () => {
  it('asks about a row beside what was filed and the rows before it; the row is kept with the question', async () => {
    const group = 'syringe,2026-11';
    const told = await site.taken(table(`${group}-02,piece,500,`, `${group}-09,piece,50000,`, `${group}-16,piece,520,`), KEY);
    expect(told).toMatchObject({ rowsAccepted: 2, rowsRejected: 1 });
    expect(await site.errors(told.id, KEY)).toEqual(['3 stockOnHand: report.jump']);
    const again = await site.taken(table(`${group}-17,piece,52000,`), KEY);
    expect(await site.errors(again.id, KEY)).toEqual(['2 stockOnHand: report.jump']);
    const answered = await site.taken(`${HEAD},confirmedJump\n${group}-17,piece,52000,,yes\n`, KEY);
    expect(answered).toMatchObject({ rowsAccepted: 1, rowsUnchanged: 0 });
  });
});

describe('a test key', () => {
  it('tries a file out in the sandbox: nothing counts, and no live row is known from it', async () => {
    const { secret } = await site.worker.get(IssueApiKey, { strict: false }).execute(system('test'), {
      ...{ organisation: 'h1', scopes: ['imports:write'], sandbox: true },
    });
    const body = table('infusion-set,2026-11-18,piece,9,');
    expect(await site.taken(body, secret)).toMatchObject({ rowsAccepted: 1, rowsUnchanged: 0, sandbox: true });
    expect(await site.taken(body, secret)).toMatchObject({ rowsUnchanged: 1 });
    const live = await site.taken(body, KEY);
    expect(live).toMatchObject({ rowsAccepted: 1, rowsUnchanged: 0 });
    expect((await ask(`/api/v1/imports/${live.id}`, secret)).status).toBe(404);
    expect(await site.count(`report where product_group = 'infusion-set' and sandbox`)).toBe(1);
    expect(await site.count(`import_touched t join report r using (report_id) where r.sandbox`)).toBe(0);
  });
});
