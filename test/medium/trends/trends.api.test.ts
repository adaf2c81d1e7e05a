import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { Trail } from '../../../src/platform/trail.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST } from '../../support/bootstrapped.js';
import { type Party, TrendsWorld } from './trends-world.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

const KEY = 'test-key-trends-0123456789abcdef';
const NO_SCOPE = 'test-key-nothing-0123456789abcd';
let trends: TrendsWorld;
let app: RunningApp;
let reporter: string;
let parties: Party[];
let hospital: Party;

beforeAll(async () => {
  trends = await TrendsWorld.make();
  const { world } = trends;
  await bootstrapped(world, {
    ...CAST,
    apiKeys: [
      { organisation: 'h1', secret: KEY, scopes: ['trends:read', 'positions:read'] },
      { organisation: 'h1', secret: NO_SCOPE, scopes: ['reports:write'] },
    ],
  });
  await new SyncPolicy(world.clock, world.worker, new PolicyRepository(), new Trail(world.clock, TRAIL_KEYS)).execute();
  app = await anApp(world);
  reporter = await app.tokenOf('reporter');
  parties = [];
  for (const region of ['VR17', 'VR17', 'VR13', 'VR13', 'VR13']) parties.push(await trends.party({ region }));
  const { rows } = await world.admin.query(`select id, holding_id as "holdingId" from organisation where ref = 'h1'`);
  hospital = rows[0];
});
afterEach(() => trends.empty());
afterAll(async () => {
  await app.close();
  await trends.world.close();
});

/** Trends as a person reads them, unless a key is given. */
const ask = (path: string, key = path.startsWith('/trends') ? reporter : KEY) =>
  app.ask(`/api/v1${path}`, { headers: { authorization: `Bearer ${key}` } });
const FFP2 = '/trends?productGroup=ffp2&from=2026-11-02&to=2026-11-15';
async function folded(filed: readonly Party[], said: (index: number) => object = () => ({})): Promise<void> {
  const ids: string[] = [];
  for (const [index, party] of filed.entries()) {
    ids.push(await trends.file(party, { asOf: '2026-11-11', usable: 104_729 + index, usedPerWeek: 7_919 + index, ...said(index) }));
  }
  await trends.fold.execute(ids);
  await trends.publish();
}

describe('GET /trends', () => {
  it('shows a total from three holdings on, with a cell for every week', async () => {
    await folded(parties.slice(2));
    const answer = await ask(FFP2);
    expect(answer.status).toBe(200);
    const body = await answer.json();
    expect(body).toMatchObject({ productGroup: 'ffp2', regionLevel: 'national', unit: 'piece', from: '2026-11-02', to: '2026-11-15' });
    expect(body.series).toHaveLength(1);
    expect(body.series[0]).toMatchObject({
      region: 'NL',
      side: 'care',
      weeks: [
        { week: '2026-W45', weekStart: '2026-11-02', usable: { value: null, state: 'no-data' } },
        {
          week: '2026-W46',
          usable: { value: 314_190, state: 'shown' },
          used: { value: 23_760, state: 'shown' },
          coverAtExpected: { value: 314_190 / 23_760, state: 'shown' },
        },
      ],
    });
  });

  it('never lets a withheld figure out, whoever asks and however', async () => {
    await folded(parties.slice(0, 4), (index) => (index > 1 ? { usable: 0, usedPerWeek: 0 } : {}));
    await folded(
      [parties[0], parties[1]].flatMap((party) => party ?? []),
      () => ({ productGroup: 'apron', deliveries: [{ on: '2026-12-01', amount: 65_537 }] }),
    );
    const secrets = /104729|104730|7919|7920|209459|15839|65537|131074/;
    const national = '/trends?productGroup=apron&from=2026-11-02&to=2026-11-15';
    for (const path of [`${FFP2}&regionLevel=safety-region`, national, `${national}&regionLevel=safety-region`]) {
      for (const bearer of [await app.tokenOf('ministry'), await app.tokenOf('panel'), await app.tokenOf('reporter')]) {
        const text = await (await ask(path, bearer)).text();
        expect(text).toContain('"withheld"');
        expect(text).not.toMatch(secrets);
        expect(text).not.toMatch(/"value":\d/);
      }
    }
  });

  it('counts a holding once, however many of its hospitals report', async () => {
    const [one] = parties;
    if (one === undefined) throw new RangeError();
    const sisters = [one, await trends.party({ holdingId: one.holdingId }), await trends.party({ holdingId: one.holdingId })];
    await folded(sisters);
    const text = await (await ask(FFP2)).text();
    expect(text).toContain('"withheld"');
    expect(text).not.toMatch(/"value":\d/);
  });

  it('names every fault of the question at once', async () => {
    const answer = await ask('/trends?productGroup=stone&from=2026-02-30&to=x&regionLevel=street&surprise=1');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json; charset=utf-8']);
    const { errors } = await answer.json();
    expect(errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/from',
      '/productGroup',
      '/regionLevel',
      '/surprise',
      '/to',
    ]);
  });

  it.each([
    ['to=9999-12-31', ['/to']],
    ['from=2026-11-09&to=9999-12-31', ['/to']],
    ['from=0001-01-01', ['/from']],
    ['from=0000-01-01&to=9999-12-31', ['/from', '/to']],
    ['from=2019-01-01', ['/from']],
    ['from=2019-01-01&to=2026-11-09', ['/from']],
    ['from=2026-11-22&to=2026-11-09', ['/to']],
    ['from=2099-01-01', ['/from']],
  ])('refuses a span without end, outside this century, too long or backwards: %s', async (span, pointers) => {
    const answer = await ask(`/trends?productGroup=ffp2&${span}`);
    expect(answer.status).toBe(400);
    const { errors } = await answer.json();
    expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers);
  });

  it('gives the weeks until the day asked for, and half a year when no beginning is named', async () => {
    await folded(parties.slice(2));
    const { from, to, series } = await (await ask('/trends?productGroup=ffp2&to=2026-11-22')).json();
    expect([from, to, series[0].weeks.length]).toEqual(['2026-05-24', '2026-11-22', 27]);
    expect((await ask('/trends?productGroup=ffp2&from=2023-12-01&to=2026-11-22')).status).toBe(200);
  });

  it('refuses a machine whose key does not name trends', async () => {
    expect((await ask(FFP2, NO_SCOPE)).status).toBe(403);
    expect(await (await ask(FFP2, NO_SCOPE)).json()).toMatchObject({ type: '/problemen/api-key.scope' });
    expect(await (await ask(FFP2, KEY)).json()).toEqual(await (await ask(FFP2)).json());
    expect((await app.ask(`/api/v1${FFP2}`)).status).toBe(401);
  });
});

describe('GET /positions', () => {
  it('gives the own position, and says of the others only what rests on enough of them', async () => {
    await folded([hospital], () => ({ usable: 1_000, usedPerWeek: 630 }));
    const [alone] = await (await ask('/positions')).json();
    expect(alone).toMatchObject({
      productGroup: 'ffp2',
      unit: 'piece',
      asOf: '2026-11-11',
      usable: 1_000,
      usedPerWeek: 630,
      expectedPerWeek: 630,
      peakPerWeek: 64_260,
      coverAtExpected: { kind: 'lasts', weeks: 1_000 / 630 },
      coverAtPeak: { kind: 'lasts', weeks: 1_000 / 64_260 },
      stockOut: { kind: 'runs-out', on: '2026-11-22' },
      peers: { value: null, state: 'withheld' },
    });
    await folded(parties.slice(0, 2), () => ({ usable: 2_600, usedPerWeek: 185 }));
    const [among] = await (await ask('/positions')).json();
    expect(among.peers).toEqual({ value: 6.2, state: 'shown' });
  });

  it('says that nothing was left while use was measured', async () => {
    await folded([hospital], () => ({ usable: 0, usedPerWeek: 5, daysOutOfStock: 7 }));
    expect(await (await ask('/positions')).json()).toMatchObject([{ usedPerWeek: 5, usedOfNothing: true }]);
    await folded([hospital], () => ({ usable: 0, usedPerWeek: 5, daysOutOfStock: 6 }));
    expect(await (await ask('/positions')).json()).toMatchObject([{ usedPerWeek: 5, usedOfNothing: false }]);
  });

  it('is of the own organisation only', async () => {
    await folded(parties);
    expect(await (await ask('/positions')).json()).toEqual([]);
    expect((await ask('/positions', await app.tokenOf('ministry'))).status).toBe(403);
    expect(await (await ask('/positions', NO_SCOPE)).json()).toMatchObject({ type: '/problemen/api-key.scope' });
  });
});
