import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Outbox } from '../../../src/jobs/outbox.js';
import { FoldReports } from '../../../src/modules/trends/fold-reports.js';
import { Wake } from '../../../src/platform/wake.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST, KEYS } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { openedCells } from '../../support/kept-sums.js';
import { trendsOn } from '../../support/trends-on.js';
import { aShortage, aStatement } from './reporting-world.js';

const TEST_KEY = 'mp_test_of-the-hospital-0123456789';
const OTHER_TEST_KEY = 'mp_test_of-the-supplier-0123456789';
const MANY = 1_000;
const AT_ONCE = 20;

let world: World;
let web: RunningApp;
let fold: FoldReports;

beforeAll(async () => {
  world = await aWorld();
  const scopes = ['reports:write', 'reports:read', 'positions:read', 'trends:read', 'flags:read'];
  await bootstrapped(world, {
    ...CAST,
    apiKeys: [
      ...CAST.apiKeys,
      { organisation: 'h1', secret: TEST_KEY, scopes, sandbox: true },
      { organisation: 's1', secret: OTHER_TEST_KEY, scopes, sandbox: true },
    ],
  });
  web = await anApp(world);
  const { statements, now, moveCells } = trendsOn(world);
  fold = new FoldReports(world.worker, statements, now, moveCells, new Outbox(world.clock, new Wake(world.workerSource)));
  await fold.execute([await filed(aStatement(), 'live-1', KEYS.hospital), await filed(aShortage(), 'live-2', KEYS.supplier)]);
}, 60_000);
afterAll(async () => {
  await web.close();
  await world.close();
});

const send = (body: unknown, key: string, bearer: string) => web.send('/api/v1/reports', body, bearer, { 'idempotency-key': key });
const bodyOf = async (answer: Response) => ({ status: answer.status, body: JSON.parse(await answer.text()) });
const read = async (path: string, bearer: string) => bodyOf(await web.ask(path, { headers: { authorization: `Bearer ${bearer}` } }));

async function filed(body: unknown, key: string, bearer: string): Promise<string> {
  const answer = await bodyOf(await send(body, key, bearer));
  if (answer.status !== 201) throw new Error(JSON.stringify(answer));
  return answer.body.id;
}

/** Everything that others see, or that is added up: none of it may move. */
async function whatCounts(): Promise<unknown> {
  const tables = ['contribution', 'cell', 'series', 'outbox', 'flag', 'message', 'watch'];
  const counts = tables.map((table) => `(select count(*)::integer from ${table}) as "${table}"`).join(', ');
  const triage = { headers: { cookie: await web.cookieOf('triage') } };
  return {
    rows: (await world.admin.query(`select ${counts}`)).rows,
    cells: await openedCells(world),
    inbox: (await (await web.ask('/triage', triage)).text()).split('<main')[1],
    own: await read('/api/v1/reports', KEYS.hospital),
    position: await read('/api/v1/positions', KEYS.hospital),
    metrics: [await web.metrics.reportsFiled.get(), await web.metrics.reportsRefused.get()],
  };
}

describe('reports of a test key', () => {
  it('move no total, flag, mail or count, a thousand of them', async () => {
    const before = await whatCounts();
    const ids: string[] = [];
    for (let at = 0; at < MANY; at += AT_ONCE) {
      const batch = Array.from({ length: AT_ONCE }, (_, more) => at + more);
      const bodies = batch.map((n) =>
        n % 2 === 0 ? aShortage({ careImpact: 'unsafe' }) : aStatement({ stockOnHand: 0, confirmedJump: true }),
      );
      ids.push(...(await Promise.all(batch.map((n, index) => filed(bodies[index], `sandbox-${n}`, TEST_KEY)))));
    }
    await send({ kind: 'stock' }, 'bad', TEST_KEY);
    await fold.execute(ids);
    await trendsOn(world).recompute.execute('repair');
    expect(await whatCounts()).toEqual(before);
    expect((await world.admin.query('select count(*)::integer as n from report where sandbox')).rows).toEqual([{ n: MANY }]);
  }, 120_000);

  it('say so in every answer, and live answers say nothing of it', async () => {
    const answer = await bodyOf(await send(aShortage(), 'said', TEST_KEY));
    expect(answer).toMatchObject({ status: 201, body: { sandbox: true } });
    expect((await bodyOf(await send(aShortage(), 'said', TEST_KEY))).body).toEqual(answer.body);
    const { body } = await read(`/api/v1/reports/${answer.body.id}`, TEST_KEY);
    expect([body.sandbox, body.versions[0].sandbox]).toEqual([true, true]);
    expect((await read('/api/v1/reports?limit=5', TEST_KEY)).body.every((one: { sandbox?: true }) => one.sandbox)).toBe(true);
    expect(JSON.stringify(await read('/api/v1/reports', KEYS.hospital))).not.toContain('sandbox');
  });

  it('are corrected and withdrawn in the sandbox, and feed nothing', async () => {
    const promised = async () => (await world.admin.query('select count(*)::integer as n from outbox')).rows;
    const before = await promised();
    const id = await filed(aShortage(), 'change', TEST_KEY);
    const corrected = await bodyOf(await web.send(`/api/v1/reports/${id}/versions`, aShortage({ careImpact: 'none' }), TEST_KEY));
    expect(corrected).toMatchObject({ status: 201, body: { version: 2, sandbox: true } });
    const withdrawn = await bodyOf(await web.send(`/api/v1/reports/${id}/withdrawal`, { reason: 'proef' }, TEST_KEY));
    expect(withdrawn).toMatchObject({ status: 201, body: { version: 3, sandbox: true, status: 'withdrawn' } });
    expect((await world.admin.query('select distinct sandbox from report where report_id = $1', [id])).rows).toEqual([{ sandbox: true }]);
    expect(await promised()).toEqual(before);
  });

  it('do not exist for the live keys, the people and the triage desk, nor live reports for a test key', async () => {
    const trial = await filed(aShortage(), 'hidden', TEST_KEY);
    const live = await filed(aShortage(), 'hidden', KEYS.hospital);
    const absent = await read('/api/v1/reports/018f0000-0000-7000-8000-00000000000e', KEYS.hospital);
    for (const [id, key] of [
      [trial, KEYS.hospital],
      [trial, OTHER_TEST_KEY],
      [live, TEST_KEY],
    ] as const)
      expect(await read(`/api/v1/reports/${id}`, key)).toEqual(absent);
    for (const role of ['reporter', 'organisation-admin', 'triage']) {
      const init = { headers: { cookie: await web.cookieOf(role) } };
      const place = role === 'triage' ? '/triage/meldingen' : '/meldingen';
      expect((await web.ask(`${place}/${trial}`, init)).status).toBe(404);
      expect((await web.ask(`${place}/${live}`, init)).status).toBe(200);
    }
  });

  it('do not ask about live figures, nor live reports about theirs', async () => {
    await filed(aStatement({ productGroup: 'apron', stockOnHand: 400 }), 'jump-live', KEYS.hospital);
    world.clock.advance(1_000);
    await filed(aStatement({ productGroup: 'apron', stockOnHand: 40_000 }), 'jump-trial', TEST_KEY);
    world.clock.advance(1_000);
    expect((await send(aStatement({ productGroup: 'apron', stockOnHand: 40 }), 'jump-2', TEST_KEY)).status).toBe(400);
    await filed(aStatement({ productGroup: 'apron', stockOnHand: 410 }), 'jump-2', KEYS.hospital);
  });

  it.each(['/api/v1/positions', '/api/v1/trends?productGroup=ffp2', '/api/v1/flags'])('leave %s shut', async (path) => {
    expect((await read(path, TEST_KEY)).status).toBe(403);
  });

  it('are held apart by the database itself', async () => {
    const [{ organisation_id: organisationId }] = (await world.admin.query('select organisation_id from report limit 1')).rows;
    const seen = (sandbox: boolean, table: string) =>
      world.web.transaction({ kind: 'client', id: organisationId, organisationId, scopes: [], sandbox }, (tx) =>
        tx.query<{ sandbox: boolean }>(`select distinct sandbox from ${table}`),
      );
    for (const table of ['report', 'idempotency'])
      for (const sandbox of [true, false]) expect(await seen(sandbox, table)).toEqual([{ sandbox }]);
    const client = { kind: 'client', id: organisationId, organisationId, scopes: [], sandbox: true } as const;
    expect(await world.web.transaction(client, (tx) => tx.query('select 1 from contribution'))).toEqual([]);
    const across = world.web.transaction(client, (tx) => tx.query('update report set is_current = false where not sandbox returning 1'));
    expect(await across).toEqual([]);
  });
});
