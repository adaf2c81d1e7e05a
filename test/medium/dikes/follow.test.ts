import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { keepSeries } from '../../support/kept-sums.js';
import { type DikesWorld, aDikesWorld } from './a-dikes-world.js';

const SUMS = { weekStart: '2026-11-16', holdings: 3, usable: 60_000, used: 10_000, expected: 20_000 } as const;

let world: DikesWorld;
beforeAll(async () => {
  world = await aDikesWorld();
  for (const productGroup of ['ffp2', 'icu-ventilator', 'apron']) await keepSeries(world, { ...SUMS, productGroup });
}, 60_000);
beforeEach(() => world.admin.query(`delete from outbox; delete from dike_standing; update series set moved_at = '-infinity'`));
afterAll(() => world.close());

/** Seconds ago that the sums of FFP2 were moved, and that its dikes were measured. */
const stand = async (moved: number, measured: number | null) => {
  const ago = (seconds: number) => new Date(world.clock.now().getTime() - seconds * 1_000);
  await world.measure.execute('apron');
  if (Number.isFinite(moved)) await world.admin.query(`update series set moved_at = $1 where product_group <> 'apron'`, [ago(moved)]);
  if (measured === null) return;
  await world.measure.execute('ffp2');
  await world.admin.query(`update dike_standing set measured_at = $1 where product_group = 'ffp2'`, [ago(measured)]);
};
const promised = async () => {
  await world.follow.execute();
  const { rows } = await world.admin.query(`select payload from outbox where job = 'dikes.measure' order by payload ->> 'productGroup'`);
  return rows.map(({ payload }) => payload.productGroup);
};

describe('the dikes of a product group are measured', () => {
  it.each([
    { moved: 11, measured: null, due: true, because: 'never before, and nothing comes in' },
    { moved: 9, measured: null, due: false, because: 'it is still coming in' },
    { moved: 11, measured: 60, due: true, because: 'moved since, and still now' },
    { moved: 60, measured: 30, due: false, because: 'nothing moved since' },
    { moved: 1, measured: 299, due: false, because: 'moved, but measured lately' },
    { moved: 1, measured: 301, due: true, because: 'it never stands still' },
    { moved: Infinity, measured: null, due: true, because: 'nobody noted when it moved' },
    { moved: 90_000, measured: 86_400, due: true, because: 'a new day: stock expires' },
  ])('moved $moved s ago, measured $measured s ago: $due, for $because', async ({ moved, measured, due }) => {
    await stand(moved, measured);
    expect(await promised()).toEqual(due ? ['ffp2'] : []);
  });

  it('on a new day too when nobody stated anything for weeks, as of a producer alone', async () => {
    await world.measure.execute('goggles');
    expect(await promised()).not.toContain('goggles');
    await world.admin.query(`update dike_standing set measured_at = measured_at - interval '1 day' where product_group = 'goggles'`);
    expect(await promised()).toContain('goggles');
  });
});
