import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecomputeCells } from '../../../src/modules/trends/recompute-cells.js';
import { system } from '../../../src/platform/actor.js';
import { openedCells, openedContributions } from '../../support/kept-sums.js';
import { TrendsWorld } from './trends-world.js';

let trends: TrendsWorld;
let recompute: RecomputeCells;

beforeAll(async () => {
  trends = await TrendsWorld.make();
  recompute = trends.parts.recompute;
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
    await falsify();
    const wrong = await trends.picture();
    expect(await recompute.execute('compare')).toMatchObject({ differingContributions: 1, differingWeeks: 2 });
    expect(await trends.picture()).toBe(wrong);
    expect(await recompute.execute('repair')).toMatchObject({ differingContributions: 1 });
    expect(await trends.picture()).toBe(before);
    expect(await recompute.execute('compare')).toMatchObject({ differingContributions: 0, differingWeeks: 0 });
  });

  it('puts right what was changed where it stands, or stands in another row', async () => {
    const before = await trends.picture();
    const { admin } = trends.world;
    for (const [table, column] of [
      ['contribution', 'measures'],
      ['cell', 'sums'],
      ['series', 'sums'],
    ] as const) {
      await admin.query(
        `update ${table} set ${column} = set_byte(${column}, 60, 255 - get_byte(${column}, 60)) where week_start = '2026-11-09'`,
      );
      await admin.query(`update ${table} set ${column} = (select ${column} from ${table} where week_start = '2026-11-09' limit 1)
                          where week_start = '2026-11-16'`);
    }
    await expect(trends.picture()).rejects.toThrow('is not what was sealed there');
    expect(await recompute.execute('compare')).toMatchObject({ differingContributions: 12, differingWeeks: 4 });
    await recompute.execute('repair');
    expect(await trends.picture()).toBe(before);
  });

  it('takes out what an erased organisation put in, although nobody can read it', async () => {
    const { world, fold } = trends;
    const before = await trends.picture();
    const gone = await trends.party({ region: 'VR17' });
    const id = await trends.file(gone, { asOf: '2026-11-17', usable: 1_000, expectedPerWeek: 10 });
    await fold.execute([id]);
    expect((await trends.sums()).cells).toContainEqual(expect.objectContaining({ week_start: '2026-11-16', usable: 1_012.5 }));
    await world.sealing.keeper.destroy(gone.id);
    world.sealing.keys.forget(gone.id);

    expect(await recompute.execute('compare')).toMatchObject({ differingContributions: 1 });
    await fold.execute([id]);
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

/** A cell, a contribution and a series that are not what the reports say. */
async function falsify(): Promise<void> {
  const { world, parts } = trends;
  const cells = await openedCells(world);
  const notices = (await openedContributions(world)).find(
    ({ productGroup, weekStart, region }) => productGroup === 'apron' && weekStart === '2026-11-09' && region === 'NL',
  );
  const cell = cells.find(
    ({ productGroup, weekStart, region }) => productGroup === 'ffp2' && weekStart === '2026-11-16' && region === 'VR17',
  );
  if (cell === undefined || notices?.contribution === undefined) throw new RangeError('the world is another');
  const { sums, owners, ...key } = cell;
  const { contribution, ...place } = notices;
  await world.worker.transaction(system('test'), async (tx) => {
    await parts.cells.replace(tx, [{ ...key, now: { sums: { ...sums, usable: sums.usable + 1n }, owners } }]);
    await parts.contributions.replace(tx, [{ ...place, counted: { ...place, ...contribution, notices: 7 } }]);
  });
  await world.admin.query(`delete from series where product_group = 'ffp2' and week_start = '2026-11-16'`);
}
