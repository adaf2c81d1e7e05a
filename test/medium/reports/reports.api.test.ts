import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { aReportingSite, type ReportingSite } from './reporting-site.js';
import { aReportingWorld, aShortage, aStatement, type ReportingWorld, rowsIn, emptied, trailFromHere } from './reporting-world.js';

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

const file = (json: unknown, key = 'k1', as = 'key-anouk') =>
  site.ask({ method: 'POST', url: '/api/v1/reports', as, json, headers: key === '' ? {} : { 'idempotency-key': key } });
const read = (url: string, as = 'key-anouk') => site.ask({ url: `/api/v1/reports${url}`, as });

describe('POST /reports', () => {
  it('answers 201 with place and receipt, and the same body to the same key', async () => {
    const first = await file(aStatement());
    expect(first.statusCode).toBe(201);
    const receipt = JSON.parse(first.body);
    expect(Object.keys(receipt)).toEqual(['id', 'receipt', 'kind', 'status', 'receivedAt', 'version', 'notices']);
    expect(first.headers).toMatchObject({ location: `/api/v1/reports/${receipt.id}`, 'cache-control': 'no-store' });
    world.clock.advance(1_000);
    const again = await file(aStatement());
    expect([again.statusCode, JSON.parse(again.body)]).toEqual([201, receipt]);
    expect((await file(aStatement({ stockOnHand: 1 }))).statusCode).toBe(409);
    expect((await rowsIn(world)).report).toBe(1);
  });

  it('names every fault at once as problem+json', async () => {
    const { statusCode, headers, body } = await file({ kind: 'stock', asOf: '2027-01-01', unit: 'dozen', surprise: 1 });
    expect([statusCode, headers['content-type']]).toEqual([400, 'application/problem+json; charset=utf-8']);
    const pointers = JSON.parse(body).errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.sort()).toEqual(['/asOf', '/productGroup', '/stockOnHand', '/surprise', '/unit']);
  });

  it('asks for a key', async () => {
    const { statusCode, body } = await file(aStatement(), '');
    expect([statusCode, JSON.parse(body).errors[0].code]).toEqual([400, 'report.key-missing']);
  });

  it('puts the question of the unit guard, and takes the answer', async () => {
    await file(aStatement());
    world.clock.advance(1);
    const asked = await file(aStatement({ stockOnHand: 20 }), 'k2');
    expect([asked.statusCode, JSON.parse(asked.body).errors]).toEqual([
      400,
      [expect.objectContaining({ code: 'report.jump', pointer: '/stockOnHand' })],
    ]);
    expect(asked.body).toContain('confirmedJump');
    expect((await file(aStatement({ stockOnHand: 20, confirmedJump: true }), 'k2')).statusCode).toBe(201);
  });

  it('is for who may file', async () => {
    expect((await site.ask({ method: 'POST', url: '/api/v1/reports', json: aStatement() })).statusCode).toBe(401);
    site.visitors.clients.set('key-reader', {
      kind: 'client',
      actor: { kind: 'client', id: world.anouk.organisationId, organisationId: world.anouk.organisationId, scopes: ['reports:read'] },
    });
    expect((await file(aStatement(), 'k1', 'key-reader')).statusCode).toBe(403);
    const byPerson = await site.ask({
      method: 'POST',
      url: '/api/v1/reports',
      json: aStatement(),
      headers: { authorization: 'Bearer anouk', 'idempotency-key': 'p' },
    });
    expect(byPerson.statusCode).toBe(201);
    const eva = await site.ask({
      method: 'POST',
      url: '/api/v1/reports',
      json: aStatement(),
      headers: { authorization: 'Bearer eva', 'idempotency-key': 'p' },
    });
    expect(eva.statusCode).toBe(403);
  });
});

describe('GET /reports', () => {
  it('leads through the own reports page by page, newest first', async () => {
    for (let n = 1; n <= 5; n += 1) {
      await file(aShortage({ note: `${n}` }), `k${n}`);
      world.clock.advance(1_000);
    }
    await file(aShortage(), 'other', 'key-bram');
    const seen: string[] = [];
    let url: string | undefined = '?limit=2&kind=shortage';
    while (url !== undefined) {
      const page = await read(url);
      seen.push(...JSON.parse(page.body).map(({ report }: { report: { note: string } }) => report.note));
      url = /<\/api\/v1\/reports([^>]*)>; rel="next"/.exec(String(page.headers['link']))?.[1];
    }
    expect(seen).toEqual(['5', '4', '3', '2', '1']);
  });

  it('narrows the list down', async () => {
    await file(aShortage({ asOf: '2026-11-01' }), 'k1');
    await file(aStatement({ asOf: '2026-11-20' }), 'k2');
    const count = async (query: string): Promise<number> => JSON.parse((await read(query)).body).length;
    expect(await count('?asOfFrom=2026-11-01&asOfTo=2026-11-01')).toBe(1);
    expect(await count('?asOfFrom=2026-11-02')).toBe(1);
    expect(await count('?kind=stock&status=filed&productGroup=ffp2')).toBe(1);
    expect(await count('?status=withdrawn')).toBe(0);
    expect(await count('?productGroup=cap')).toBe(0);
    for (const bad of ['?limit=0', '?limit=201', '?kind=offer', '?asOfFrom=2026-02-30', '?cursor=x', '?other=1']) {
      expect((await read(bad)).statusCode).toBe(400);
    }
  });
});

describe('one report', () => {
  it('keeps every version, and ends with a tombstone', async () => {
    const { id } = JSON.parse((await file(aStatement())).body);
    world.clock.advance(1_000);
    const corrected = await site.ask({
      method: 'POST',
      url: `/api/v1/reports/${id}/versions`,
      as: 'key-anouk',
      json: aStatement({ stockOnHand: 410 }),
    });
    expect([corrected.statusCode, JSON.parse(corrected.body)]).toEqual([201, expect.objectContaining({ id, version: 2, status: 'filed' })]);
    const withdrawn = await site.ask({
      method: 'POST',
      url: `/api/v1/reports/${id}/withdrawal`,
      as: 'key-anouk',
      json: { reason: 'dubbel' },
    });
    expect([withdrawn.statusCode, JSON.parse(withdrawn.body).status]).toEqual([201, 'withdrawn']);
    const { status, version, versions } = JSON.parse((await read(`/${id}`)).body);
    expect([status, version]).toEqual(['withdrawn', 3]);
    expect(versions.map(({ report }: { report: { stockOnHand?: number } }) => report.stockOnHand)).toEqual([undefined, 410, 400]);
    for (const again of ['versions', 'withdrawal']) {
      const json = again === 'versions' ? aStatement() : { reason: 'nog eens' };
      expect((await site.ask({ method: 'POST', url: `/api/v1/reports/${id}/${again}`, as: 'key-anouk', json })).statusCode).toBe(409);
    }
    expect(await rowsIn(world)).toMatchObject({ report: 3, trail: 4, outbox: 3 }); // three versions and one reading
  });

  it('writes down who read it, and who read the list; nothing for one that is not there', async () => {
    const { id } = JSON.parse((await file(aStatement())).body);
    await trailFromHere(world.admin);
    expect((await read(`/${id}`)).statusCode).toBe(200);
    expect((await read(`/${id}`, 'key-bram')).statusCode).toBe(404);
    expect((await read('')).statusCode).toBe(200);
    const { organisationId } = world.anouk;
    const { rows } = await world.admin.query(
      `select action, actor_kind, organisation_id from trail where action like any ('{%.read,%.listed}') and subject_id in ($1, $2) order by recorded_at desc, action desc limit 2`,
      [id, organisationId],
    );
    expect(rows).toEqual([
      { action: 'reports.listed', actor_kind: 'client', organisation_id: organisationId },
      { action: 'report.read', actor_kind: 'client', organisation_id: organisationId },
    ]);
    expect((await rowsIn(world)).trail).toBe(2);
  });

  it('asks why it is withdrawn, and keeps its kind', async () => {
    const { id } = JSON.parse((await file(aStatement())).body);
    for (const json of [{}, { reason: '  ' }, { reason: 3 }, { reason: 'x', more: 1 }]) {
      expect((await site.ask({ method: 'POST', url: `/api/v1/reports/${id}/withdrawal`, as: 'key-anouk', json })).statusCode).toBe(400);
    }
    const other = await site.ask({ method: 'POST', url: `/api/v1/reports/${id}/versions`, as: 'key-anouk', json: aShortage() });
    expect(JSON.parse(other.body).errors).toEqual([expect.objectContaining({ code: 'report.kind-changed', pointer: '/kind' })]);
  });

  it('of somebody else does not exist, to the letter', async () => {
    const { id } = JSON.parse((await file(aStatement())).body);
    const none = '018f0000-0000-7000-8000-000000000000';
    for (const request of [
      (of: string) => read(`/${of}`, 'key-bram'),
      (of: string) => site.ask({ method: 'POST', url: `/api/v1/reports/${of}/versions`, as: 'key-bram', json: aStatement() }),
      (of: string) => site.ask({ method: 'POST', url: `/api/v1/reports/${of}/withdrawal`, as: 'key-bram', json: { reason: 'x' } }),
    ]) {
      const [theirs, nobodys] = [await request(id), await request(none)];
      expect([theirs.statusCode, theirs.body]).toEqual([404, nobodys.body]);
    }
    expect((await read('/no-id')).statusCode).toBe(404);
    const unknown = { ...aStatement(), 'no such field': 1 };
    expect(await site.ask({ method: 'POST', url: '/api/v1/reports/no-id/versions', as: 'key-bram', json: unknown })).toMatchObject({
      statusCode: 404,
    });
  });

  it('is corrected by one of two who do so at once', async () => {
    const { id } = JSON.parse((await file(aStatement())).body);
    const correct = (stockOnHand: number) =>
      site.ask({ method: 'POST', url: `/api/v1/reports/${id}/versions`, as: 'key-anouk', json: aStatement({ stockOnHand }) });
    const answers = await Promise.all([correct(401), correct(402), correct(403)]);
    expect(answers.map(({ statusCode }) => statusCode).filter((status) => status === 201).length).toBeGreaterThan(0);
    const { rows } = await world.admin.query(
      'select count(*) filter (where is_current)::integer as current, max(version) as last, count(*)::integer as versions from report',
    );
    expect(rows).toEqual([{ current: 1, last: rows[0].versions, versions: rows[0].versions }]);
  });
});

describe('the OpenAPI document', () => {
  it('shows the schemas that validate', async () => {
    const { statusCode, body } = await site.ask({ url: '/api/v1/openapi.json' });
    expect(statusCode).toBe(200);
    const { post } = JSON.parse(body).paths['/api/v1/reports'] ?? JSON.parse(body).paths['/reports'];
    const text = JSON.stringify(post.requestBody);
    expect(text).toContain('confirmedJump');
    expect(text).toContain('demand-surge');
  });
});
