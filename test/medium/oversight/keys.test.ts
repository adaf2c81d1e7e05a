import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { KeyDeeds, KeyStanding } from '../../../src/modules/oversight/index.js';
import { system } from '../../../src/platform/actor.js';
import { sealedColumns } from '../../../src/platform/sealing/sealed-columns.js';
import { sealingKit } from '../../../src/platform/sealing/sealing-kit.js';
import { Secrets } from '../../../src/platform/secrets.js';
import { openedReports } from '../../support/kept-reports.js';
import { ANNA, aKeysWorld, BORIS, type KeysWorld, REPORTER } from './keys-world.js';

const DOING = { say: () => undefined, settleMs: 0 };
const HOUR_MS = 3_600_000;

let site: KeysWorld;
beforeEach(async () => {
  site = await aKeysWorld();
});
afterEach(() => site.close());

const deeds = () => site.app.get(KeyDeeds, { strict: false });
const standing = () => site.app.get(KeyStanding, { strict: false }).execute();
const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (fault: { code?: string }) => fault.code,
  );
const lines = async (): Promise<string[]> =>
  (await site.world.admin.query(`select action from trail where action like 'keys.%' order by action`)).rows.map(({ action }) => action);
const asked = async (deed: 'rotate' | 'rotate-data' | 'erase', owner: string): Promise<object> => {
  await deeds().request({ deed, owner, email: ANNA });
  site.world.clock.advance(1_000);
  return deeds().confirm({ deed, owner, email: BORIS }, DOING);
};
/** Reads all reports as a process that started just now. */
const readAnew = () =>
  openedReports({ ...site.world, sealing: sealingKit(site.world.sealing.keeper, new Secrets(Buffer.alloc(32)), site.world.clock) });

describe('two persons', () => {
  it('are two: who asked cannot confirm, and who is no system administrator can do neither', async () => {
    const rotate = { deed: 'rotate', owner: site.own } as const;
    expect(await refusalOf(deeds().request({ ...rotate, email: REPORTER }))).toBe('key-deed.not-administrator');
    expect(await refusalOf(deeds().confirm({ ...rotate, email: BORIS }, DOING))).toBe('key-deed.not-asked');
    await deeds().request({ ...rotate, email: ANNA });
    expect(await refusalOf(deeds().confirm({ ...rotate, email: ANNA }, DOING))).toBe('key-deed.same-person');
    expect(await refusalOf(deeds().confirm({ ...rotate, email: REPORTER }, DOING))).toBe('key-deed.not-administrator');
    expect(await refusalOf(deeds().confirm({ ...rotate, owner: site.other, email: BORIS }, DOING))).toBe('key-deed.not-asked');
    expect(await refusalOf(deeds().confirm({ deed: 'erase', owner: site.own, email: BORIS }, DOING))).toBe('key-deed.not-asked');
    expect(await site.world.sealing.keeper.versions(site.own)).toEqual([1]);
    expect(await refusalOf(deeds().confirm({ ...rotate, email: BORIS }, DOING))).toBe('done');
    expect(await refusalOf(deeds().confirm({ ...rotate, email: BORIS }, DOING))).toBe('key-deed.not-asked');
    expect(await lines()).toEqual(['keys.rotate-confirmed', 'keys.rotate-done', 'keys.rotate-requested']);
  });

  it('agree within a day', async () => {
    await deeds().request({ deed: 'rotate', owner: site.own, email: ANNA });
    site.world.clock.advance(24 * HOUR_MS + 1);
    expect(await refusalOf(deeds().confirm({ deed: 'rotate', owner: site.own, email: BORIS }, DOING))).toBe('key-deed.not-asked');
  });
});

describe('new keys', () => {
  it('of the keeper leave what is sealed as it is, and end the old ones', async () => {
    const { rows: before } = await site.world.admin.query('select body from report order by report_id');
    const old = await site.world.admin.query<{ id: string; wrapped: Buffer }>('select id, wrapped from data_key where owner = $1 limit 1', [
      site.own,
    ]);
    expect(await asked('rotate', 'all')).toEqual({ owners: 3, dataKeys: 18 });

    expect((await site.world.admin.query('select body from report order by report_id')).rows).toEqual(before);
    expect(await site.world.sealing.keeper.versions(site.own)).toEqual([2]);
    const [row] = old.rows;
    const place = { owner: site.own, id: row?.id ?? '' };
    await expect(site.world.sealing.keeper.unwrap(place, { wrapped: row?.wrapped ?? Buffer.alloc(0), keeperVersion: 1 })).rejects.toThrow();
    expect((await readAnew()).map(({ usable }) => usable)).toEqual([731_977, 731_977]);
    expect(await standing()).toMatchObject({ owners: 3, dataKeys: 18, retired: 0, unopened: [] });
  });

  it('of the data seal every value anew, in every column there is, and end the old ones', async () => {
    const ids = async (): Promise<string[]> =>
      (await site.world.admin.query('select id from data_key where owner = $1', [site.own])).rows.map(({ id }) => id);
    const old = await ids();
    expect(await asked('rotate-data', site.own)).toMatchObject({ owners: 1 });

    expect((await ids()).filter((id) => old.includes(id))).toEqual([]);
    for (const { table, column } of await site.world.worker.transaction(system('test'), sealedColumns)) {
      const { rowCount } = await site.world.admin.query(
        `select 1 from ${table} where encode(substring(${column} from 2 for 16), 'hex') = any($1)`,
        [old.map((id) => id.replaceAll('-', ''))],
      );
      expect([table, column, rowCount]).toEqual([table, column, 0]);
    }
    expect((await readAnew()).map(({ usable, body }) => [usable, body['note']])).toEqual([
      [731_977, 'vertrouwelijk'],
      [731_977, 'vertrouwelijk'],
    ]);
  });

  it('can be finished after a stop halfway, without a third key', async () => {
    const { keys } = site.world.sealing;
    await site.world.worker.transaction(system('test'), async (tx) => {
      await tx.query('update data_key set retired_at = now() where owner = $1', [site.own]);
      for (const purpose of ['report', 'draft', 'sums'] as const) await keys.makeNext(tx, site.own, purpose);
    });
    await asked('rotate-data', site.own);

    const { rows } = await site.world.admin.query(`select version from data_key where owner = $1 and purpose = 'report'`, [site.own]);
    expect(rows).toEqual([{ version: 2 }]);
    expect(await standing()).toMatchObject({ dataKeys: 18, retired: 0, unopened: [] });
    expect((await readAnew()).map(({ usable }) => usable)).toEqual([731_977, 731_977]);
  });

  it('are missed when the folder of the keeper is not there', async () => {
    await site.world.sealing.keeper.retire(site.other, 99);
    expect(await standing()).toMatchObject({ unopened: [site.other] });
  });
});
