import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { type Role, ROLES } from '../../../src/platform/actor.js';
import { Trail } from '../../../src/platform/trail.js';
import { formatter } from '../../../src/web/languages/formatter.js';
import { keepPublished, keepSeries, type SeriesLine } from '../../support/kept-sums.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';
import { anOversightWorld, type OversightWorld } from './an-oversight-world.js';

/** Figures that two holdings alone stand behind, and what they give as cover. */
const SECRET = { usable: 77_731, used: 7_937, expected: 9_173 };
const SECRETS = /77.?731|7.?937|9.?173|8[.,]4/;
const OUTSIDE: readonly Role[] = ['auditor', 'system-admin'];
const READERS = ROLES.filter((role) => !OUTSIDE.includes(role));
const WEEKS = ['2026-11-09', '2026-11-16'];
const REGIONS = 25;
const MEASURES = 8;

let world: OversightWorld;
beforeAll(async () => {
  world = await anOversightWorld();
  await new SyncPolicy(world.clock, world.worker, new PolicyRepository(), new Trail(world.clock, TRAIL_KEYS)).execute();
  for (const weekStart of WEEKS) {
    await series({ productGroup: 'ffp2', weekStart, holdings: 3, usable: 60_125, used: 10_000, expected: 20_000 });
    await series({ productGroup: 'isolation-gown', weekStart, holdings: 2, ...SECRET });
    await series({ productGroup: 'ffp2', weekStart, scope: 'VR17', holdings: 3, usable: 40_000, used: 10_000, expected: 8_000 });
    await series({ productGroup: 'ffp2', weekStart, scope: 'VR01', holdings: 1, ...SECRET });
  }
  // What is reported since the publication is known to the desk, and to no file.
  await keepSeries(world, { productGroup: 'ffp2', weekStart: '2026-11-23', holdings: 3, usable: 99_999, used: 1, expected: 1 });
}, 60_000);
afterAll(() => world.close());

async function series(line: SeriesLine): Promise<void> {
  await keepSeries(world, line);
  await keepPublished(world, line, line.holdings >= 3);
}

const file = async (role: Role, product = 'ffp2', language: 'nl' | 'en' = 'nl') => {
  const { status, body } = await world.get(`/landelijk/${product}/totalen`, role, language);
  expect(status).toBe(200);
  return body;
};
const lines = (body: string): readonly Readonly<Record<string, string>>[] => parse(body, { columns: true });

describe('the file of published totals', () => {
  it.each(OUTSIDE)('is closed to %s', async (role) => expect((await world.get('/landelijk/ffp2/totalen', role)).status).toBe(403));

  it('is the same for everybody who reads totals, the desk too, and tells nothing that was withheld', async () => {
    const [first = ''] = await Promise.all(READERS.map((role) => file(role)));
    const asked = READERS.flatMap((role) =>
      ['ffp2', 'isolation-gown', 'apron'].flatMap((product) => [
        { role, product, language: 'nl' as const },
        { role, product, language: 'en' as const },
      ]),
    );
    for (const { role, product, language } of asked) {
      const body = await file(role, product, language);
      expect(body).not.toMatch(/99.?999|77.?731|7.?937|9.?173/);
      if (product === 'ffp2' && language === 'nl') expect(body).toBe(first);
    }
    expect(first).not.toMatch(SECRETS);
  });

  it('has a line for every week, region and measure, with its week and the day of publication, and says in words what is not told', async () => {
    const found = lines(await file('panel'));
    expect(found).toHaveLength(WEEKS.length * (REGIONS + 1) * MEASURES);
    const of = (code: string, maat: string) => found.find((line) => line['gebiedscode'] === code && line['maat'] === maat);
    expect(of('NL', 'bruikbare voorraad')).toEqual({
      ...{ product: 'Ademhalingsbeschermingsmasker FFP2', kant: 'zorg', week: '2026-W46', 'gepubliceerd op': '2026-11-17' },
      ...{
        gebiedscode: 'NL',
        gebied: 'Nederland',
        maat: 'bruikbare voorraad',
        eenheid: 'stuks',
        cijfer: '60125',
        toelichting: 'gepubliceerd',
      },
    });
    expect(of('VR17', 'dekking bij verwacht gebruik')).toMatchObject({ cijfer: '5', eenheid: 'weken' });
    expect(of('VR01', 'bruikbare voorraad')).toMatchObject({ cijfer: '', toelichting: expect.stringContaining('niet getoond') });
    expect(of('NL', 'dekking bij piekverbruik')).toMatchObject({ cijfer: '', toelichting: 'geen gegevens' });
    expect(of('VR25', 'gebruikt')).toMatchObject({ cijfer: '', toelichting: 'niets gepubliceerd' });
    expect(lines(await file('ministry', 'ffp2', 'en'))[0]).toMatchObject({
      region: 'The Netherlands',
      remark: 'published',
      figure: '60125',
    });
    expect(lines(await file('panel', 'apron'))).toEqual([]);
  });

  it.each(['panel', 'chair', 'ministry', 'reporter', 'inspectorate'] as const)('tells %s what the page shows', async (role) => {
    const { body } = await world.get('/landelijk/ffp2', role);
    expect(body).toContain('href="/landelijk/ffp2/totalen"');
    const rows = [...body.matchAll(/<tr><th scope="row">wk (\d+), 2026<\/th>(.*?)<\/tr>/gs)];
    const onPage = rows.map(([, week, cells = '']) => [
      `2026-W${week}`,
      ...[...cells.matchAll(/<span class="figure[^>]*>([^<]*)</g)].map(([, text]) => text),
    ]);
    const { number, weeks } = formatter('nl');
    const country = lines(await file(role)).filter((line) => line['gebiedscode'] === 'NL');
    const inFile = WEEKS.toReversed().map((_, at) => {
      const week = `2026-W${47 - at}`;
      const figure = (maat: string) => country.find((line) => line['week'] === week && line['maat'] === maat)?.['cijfer'] ?? '';
      const covers = weeks(Number(figure('dekking bij verwacht gebruik')));
      return [week, number(Number(figure('bruikbare voorraad')), 0), number(Number(figure('gebruikt')), 0), covers];
    });
    expect(onPage.map((row) => row.slice(0, 4))).toEqual(inFile);
    expect(onPage).toHaveLength(WEEKS.length);
  });

  it('is on record, and knows only the catalogue', async () => {
    const { rows } = await world.admin.query(
      `select distinct actor_roles::text as roles, subject_id from trail where action = 'totals.exported' and subject_id = 'ffp2'`,
    );
    expect(rows).toHaveLength(READERS.length);
    expect((await world.get('/landelijk/nonsense/totalen', 'panel')).status).toBe(404);
  });
});
