import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { type Role, ROLES } from '../../../src/platform/actor.js';
import { Trail } from '../../../src/platform/trail.js';
import { keepPublished, keepSeries, type SeriesLine } from '../../support/kept-sums.js';
import { anOversightWorld, type OversightWorld } from './an-oversight-world.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

/** Figures that two holdings alone stand behind: nobody but the triage desk may see them, in whatever spelling. */
const SECRET = { usable: 77_731, used: 7_937, expected: 9_173 };
const SECRETS = /77[.,]?731|7[.,]?937|9[.,]?173|8,4 weken|8\.4 weeks/;
/** Who does not read totals at all. */
const OUTSIDE = ['auditor', 'system-admin'] as const;
const OTHERS = ROLES.filter((role) => role !== 'triage' && !OUTSIDE.some((outside) => outside === role));

let world: OversightWorld;

beforeAll(async () => {
  world = await anOversightWorld();
  await new SyncPolicy(world.clock, world.worker, new PolicyRepository(), new Trail(world.clock, TRAIL_KEYS)).execute();
  for (const weekStart of ['2026-11-02', '2026-11-09', '2026-11-16']) {
    await series({ productGroup: 'ffp2', weekStart, holdings: 3, usable: 60_000, used: 10_000, expected: 20_000 });
    await series({ productGroup: 'isolation-gown', weekStart, holdings: 2, ...SECRET });
  }
  await series({
    productGroup: 'ffp2',
    weekStart: '2026-11-16',
    scope: 'VR17',
    holdings: 3,
    usable: 40_000,
    used: 10_000,
    expected: 8_000,
  });
  await series({ productGroup: 'ffp2', weekStart: '2026-11-16', scope: 'VR01', holdings: 1, ...SECRET });
  await series({ productGroup: 'apron', weekStart: '2026-11-16', side: 'supplier', holdings: 1, ...SECRET });
}, 60_000);
afterAll(() => world.close());

describe('the national overview', () => {
  it.each(['panel', 'reporter', 'ministry'] as Role[])('shows %s what three holdings stand behind, with its level', async (role) => {
    const { status, body } = await world.get('/landelijk', role);
    expect(status).toBe(200);
    expect(body).toMatch(/href="\/landelijk\/ffp2".*Dreigend tekort.*>3 weken<.*wk 47, 2026/s);
  });

  it.each(OTHERS)('withholds from %s what fewer stand behind: figures, cover and level', async (role) => {
    for (const language of ['nl', 'en'] as const) {
      const { body } = await world.get('/landelijk', role, language);
      expect(body).not.toMatch(SECRETS);
      const row = /<tr><th scope="row"><a href="\/landelijk\/isolation-gown".*?<\/tr>/s.exec(body)?.[0] ?? '';
      expect(row.match(/figure-withheld/g)?.length).toBeGreaterThanOrEqual(2);
      expect(row).not.toContain('class="level ');
    }
  });

  it.each(OUTSIDE)('is closed to %s', async (role) => {
    expect((await world.get('/landelijk', role)).status).toBe(403);
  });

  it('shows the triage desk everything, and says so', async () => {
    const { body } = await world.get('/landelijk', 'triage');
    expect(body).toContain('8,4 weken');
    expect(body).toContain('U ziet als meldtafel alle totalen');
  });

  it('is closed to who is nobody', async () => {
    expect((await world.get('/landelijk')).status).toBe(303);
    expect((await world.get('/landelijk/ffp2')).status).toBe(303);
  });
});

describe('the picture of one product group', () => {
  it.each(OTHERS)('holds no withheld value for %s', async (role) => {
    for (const product of ['ffp2', 'isolation-gown', 'apron']) {
      for (const language of ['nl', 'en'] as const) {
        const { status, body } = await world.get(`/landelijk/${product}`, role, language);
        expect(status).toBe(200);
        expect(body).not.toMatch(SECRETS);
        expect(body).toContain(language === 'nl' ? 'niet getoond' : 'not shown');
      }
    }
  });

  it('shows a protected region as a tile, and withholds the other', async () => {
    const { body } = await world.get('/landelijk/ffp2', 'ministry');
    expect(body).toMatch(/Rotterdam-Rijnmond<\/th><td class="number"><span class="figure">5<\/span>/);
    expect(body).toMatch(/Groningen<\/th><td class="number"><span class="figure figure-withheld">/);
    expect(body).toContain('60.000');
  });

  it('shows the triage desk both sides and every region', async () => {
    const { body } = await world.get('/landelijk/ffp2', 'triage');
    expect(body).toMatch(/Groningen<\/th><td class="number"><span class="figure">8,4<\/span>/);
    expect((await world.get('/landelijk/apron', 'triage')).body).toContain('Bij leveranciers (dijk 2)');
  });

  it('says when nobody reported, and knows only the catalogue', async () => {
    expect((await world.get('/landelijk/syringe', 'panel')).body).toContain('nog geen totalen gepubliceerd');
    expect((await world.get('/landelijk/nonsense', 'panel')).status).toBe(404);
  });
});

describe('the emergency stock', () => {
  it('is public', async () => {
    const { status, body } = await world.get('/landelijk/lch');
    expect([status, body.includes('920 weken')]).toEqual([200, true]);
  });
});

/** As it was added up, and as it was published: what fewer than three stand behind is withheld. */
async function series(line: SeriesLine): Promise<void> {
  await keepSeries(world, line);
  await keepPublished(world, line, line.holdings >= 3);
}
