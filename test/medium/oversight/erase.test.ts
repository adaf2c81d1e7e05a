import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KeyDeeds, OwnerOfRef } from '../../../src/modules/oversight/index.js';
import { RecomputeCells } from '../../../src/modules/trends/index.js';
import { system } from '../../../src/platform/actor.js';
import { KeyDestroyed } from '../../../src/platform/sealing/key-keeper.js';
import { sealedColumns } from '../../../src/platform/sealing/sealed-columns.js';
import { sealingKit } from '../../../src/platform/sealing/sealing-kit.js';
import { Secrets } from '../../../src/platform/secrets.js';
import { aWorld, type World } from '../../support/database.js';
import { openedReports } from '../../support/kept-reports.js';
import { emailIndexOf } from '../../support/kept-people.js';
import { anExemption } from '../access/an-exemption.js';
import { aReading } from '../access/a-reading.js';
import { ANNA, aKeysWorld, BORIS, type KeysWorld, REPORTER } from './keys-world.js';

const DOING = { say: () => undefined, settleMs: 0 };
const KEPT = ['data_key', 'report', 'contribution'] as const;

let site: KeysWorld;
let restored: World;
let counted: object;
beforeAll(async () => {
  site = await aKeysWorld();
  restored = await aWorld();
  const { rows } = await site.world.admin.query('select report_id as id from report where organisation_id = $1', [site.own]);
  await aReading(site.world, rows[0].id);
  const exemption = await anExemption(site.world, 'h1');
  await site.world.admin.query(
    `insert into duty_exemption_end (exemption_id, ended_on, ended_by, ended_at) select id, valid_until, asked_by, begun_at from duty_exemption where id = $1`,
    [exemption],
  );
  const copies = await copyOf(site.world);
  counted = (await ownerOf('h1')).counts;
  await deeds().request({ deed: 'erase', owner: site.own, email: ANNA });
  await deeds().confirm({ deed: 'erase', owner: site.own, email: BORIS }, DOING);
  await restore(restored, copies);
}, 120_000);
afterAll(async () => {
  await site.close();
  await restored.close();
});

const deeds = () => site.app.get(KeyDeeds, { strict: false });
const ownerOf = (ref: string) => site.app.get(OwnerOfRef, { strict: false }).execute(ref);
const count = async (sql: string): Promise<number> => (await site.world.admin.query(`select count(*)::integer as n from ${sql}`)).rows[0].n;

/** A backup: rows of tables as text, of before the erasure. */
async function copyOf({ admin }: World): Promise<Map<string, string>> {
  const copies = new Map<string, string>();
  for (const table of KEPT) copies.set(table, (await admin.query(`select json_agg(t)::text as rows from ${table} t`)).rows[0].rows);
  return copies;
}

async function restore({ admin }: World, copies: ReadonlyMap<string, string>): Promise<void> {
  await admin.query('delete from data_key');
  for (const [table, rows] of copies)
    await admin.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [rows]);
}

/** Opens what a database holds with the keys that are left, as a process that started just now. */
const opening = (world: World, rest: string) =>
  openedReports({ ...world, sealing: sealingKit(site.world.sealing.keeper, new Secrets(Buffer.alloc(32)), world.clock) }, rest);

describe('an erased organisation', () => {
  it('was counted before: what there was of it', () => {
    expect(counted).toEqual({
      reports: 1,
      contributions: 1,
      people: 1,
      apiKeys: 0,
      sessions: 0,
      drafts: 1,
      answers: 1,
      messages: 0,
      attachments: 0,
      imports: 0,
      readings: 1,
      exemptions: 1,
      mails: 1,
      dataKeys: 6,
    });
  });

  it('cannot be read any more, while another can', async () => {
    await expect(opening(site.world, `where organisation_id = '${site.own}'`)).rejects.toThrow(KeyDestroyed);
    expect(await opening(site.world, `where organisation_id = '${site.other}'`)).toMatchObject([{ usable: 731_977 }]);
  });

  it('cannot be read in a backup of before either, with its data keys in it', async () => {
    const { rows } = await restored.admin.query('select 1 from data_key where owner = $1 and wrapped is not null', [site.own]);
    expect(rows).toHaveLength(6);
    await expect(opening(restored, `where organisation_id = '${site.own}'`)).rejects.toThrow(KeyDestroyed);
    expect(await opening(restored, `where organisation_id = '${site.other}'`)).toMatchObject([{ usable: 731_977 }]);
  });

  it('has no key left, inside the database or outside, and gets none', async () => {
    expect(await count(`data_key where owner = '${site.own}' and wrapped is not null`)).toBe(0);
    expect(await site.world.sealing.keeper.versions(site.own)).toEqual([]);
    await expect(site.world.worker.transaction(system('test'), (tx) => site.world.sealing.keys.make(tx, site.own))).rejects.toThrow(
      KeyDestroyed,
    );
  });

  it('counts in no sum', async () => {
    expect(await count(`contribution where organisation_id = '${site.own}'`)).toBe(0);
    expect(await site.app.get(RecomputeCells, { strict: false }).execute('compare')).toMatchObject({
      differingContributions: 0,
      differingWeeks: 0,
    });
  });

  it('leaves nothing of how its statements were read', async () => expect(await count('reading')).toBe(0));

  it('leaves no exemption, nor what was said about one', async () =>
    expect([await count('duty_exemption'), await count('duty_exemption_end')]).toEqual([0, 0]));

  it('leaves no draft, no answer, no name, and nobody who signs in', async () => {
    const people = `(select id from person where organisation_id = '${site.own}')`;
    expect(await count(`draft where person_id in ${people}`)).toBe(0);
    expect(await count(`idempotency where organisation_id = '${site.own}'`)).toBe(0);
    expect(await count(`session where person_id in ${people}`)).toBe(0);
    expect(await count(`person where organisation_id = '${site.own}' and disabled_at is null`)).toBe(0);
    const { rows } = await site.world.admin.query(
      `select string_agg(t::text, ' ') as all from (select o::text as t from organisation o union all select p::text from person p) as all_rows`,
    );
    expect(rows[0].all).not.toMatch(/Ziekenhuis h1|reporter@example/);
  });

  it('leaves no address on a mail to its people, and sends none that still waited', async () => {
    const { rows } = await site.world.admin.query('select state, addressed is null as blank from message order by blank');
    expect(rows).toEqual([
      { state: 'waiting', blank: false },
      { state: 'given-up', blank: true },
    ]);
    const { rows: indexes } = await site.world.admin.query('select 1 from message where recipient_index = $1', [
      emailIndexOf(site.world, REPORTER),
    ]);
    expect(indexes).toEqual([]);
  });

  it('keeps its tombstone and its lines in the trail', async () => {
    expect(await count(`key_deed where owner = '${site.own}' and deed = 'erase' and finished_at is not null`)).toBe(1);
    expect(await count(`trail where action = 'keys.erase-done' and organisation_id = '${site.own}'`)).toBe(1);
  });

  it('names no sealed column that the erasure could not reach', async () => {
    const columns = await site.world.worker.transaction(system('test'), sealedColumns);
    expect(columns.map(({ table, column }) => `${table}.${column}`)).toEqual(
      expect.arrayContaining(['report.body', 'report.amounts', 'draft.content']),
    );
    expect(columns.filter(({ keys }) => keys.every(({ inRow }) => !inRow))).toEqual([]);
  });
});
