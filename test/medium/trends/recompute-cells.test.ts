import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OrganisationsRepository } from '../../../src/modules/trends/organisations.repository.js';
import { RecomputeCells } from '../../../src/modules/trends/recompute-cells.js';
import { RecomputeContributions } from '../../../src/modules/trends/recompute-contributions.js';
import { TrendsWorld } from './trends-world.js';

let trends: TrendsWorld;
let recompute: RecomputeCells;

beforeAll(async () => {
  trends = await TrendsWorld.make();
  const { statements, contributions, now, cells, world } = trends;
  const again = new RecomputeContributions(statements, contributions, now, cells);
  recompute = new RecomputeCells(world.worker, new OrganisationsRepository(), contributions, again, cells);
  for (const region of ['VR17', 'VR13', null]) {
    const party = await trends.party({ region });
    for (const asOf of ['2026-11-09', '2026-11-12', '2026-11-17']) {
      const said = { asOf, usable: 12.5, used: 3, usedOn: asOf, deliveries: [{ on: '2026-12-01', amount: 4 }] };
      await trends.fold.execute([
        await trends.file(party, said),
        await trends.file(party, { ...said, productGroup: 'apron', kind: 'shortage', severity: 2 }),
      ]);
    }
  }
});
afterAll(() => trends.world.close());

describe('adding everything up anew', () => {
  it('agrees exactly with what was folded', async () => {
    const before = await trends.picture();
    expect(await recompute.execute('compare')).toEqual({ contributions: 12, differingContributions: 0, weeks: 4, differingWeeks: 0 });
    expect(await recompute.execute('repair')).toMatchObject({ differingContributions: 0, differingWeeks: 0 });
    expect(await trends.picture()).toBe(before);
  });

  it('finds what is wrong and leaves it, or puts it right', async () => {
    const before = await trends.picture();
    const { admin } = trends.world;
    await admin.query(`update cell set usable = usable + 1 where product_group = 'ffp2' and week_start = '2026-11-16' and region = 'VR17'`);
    await admin.query(`update contribution set notices = 7 where product_group = 'apron' and week_start = '2026-11-09' and region = 'NL'`);
    await admin.query(`delete from series where product_group = 'ffp2' and week_start = '2026-11-16'`);
    const wrong = await trends.picture();
    expect(await recompute.execute('compare')).toMatchObject({ differingContributions: 1, differingWeeks: 2 });
    expect(await trends.picture()).toBe(wrong);
    expect(await recompute.execute('repair')).toMatchObject({ differingContributions: 1 });
    expect(await trends.picture()).toBe(before);
    expect(await recompute.execute('compare')).toMatchObject({ differingContributions: 0, differingWeeks: 0 });
  });

  it('adds up from nothing', async () => {
    const before = await trends.picture();
    await trends.forget();
    await recompute.execute('repair');
    expect(await trends.picture()).toBe(before);
  });
});
