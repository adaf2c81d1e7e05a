import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../../../src/platform/actor.js';
import { BreakGlassSite } from './break-glass-site.js';

let site: BreakGlassSite;
let chair: Actor;
let otherChair: Actor;
let admins: readonly [Actor, Actor];
beforeAll(async () => {
  site = await BreakGlassSite.make();
  chair = await site.actor('chair', 'chair');
  otherChair = await site.actor('other-chair', 'chair');
  admins = [await site.actor('system-admin', 'system-admin'), await site.actor('second-admin', 'system-admin')];
}, 120_000);
beforeEach(() => site.clear());
afterAll(() => site.close());

const ask = (actor: Actor, sql: string, values: readonly unknown[] = []) =>
  site.world.web.transaction(actor, (tx) => tx.query<Record<string, unknown>>(sql, values));
const idOf = (actor: Actor) => ('id' in actor ? actor.id : '');
/** A step straight into the table, past every use case. */
const step = (by: Actor, useId: string, kind: string, person: Actor = by, at = new Date()) =>
  ask(
    by,
    `insert into break_glass_step (use_id, kind, person_id, taken_at, until, content)
     values ($1, $2::text, $3, $4::timestamptz, case when $2 = 'opened' then $4::timestamptz + interval '1 hour' end, $5)`,
    [useId, kind, idOf(person), at, Buffer.concat([Buffer.from([1]), Buffer.alloc(44)])],
  );
const opens = async (actor: Actor) => {
  const keys = await ask(actor, `select 1 as one from data_key where owner <> 'service'`);
  return [await ask(actor, 'select report_id from report'), await ask(actor, 'select name from organisation'), keys].map(
    (rows) => rows.length,
  );
};

describe('without a use case in between, break-glass access', () => {
  it('opens to the chair who asked the reports behind the dossier, whose they are and their keys, and to no other', async () => {
    expect(await opens(chair)).toEqual([0, 0, 0]);
    await site.opened();
    expect(await opens(chair)).toEqual([2, 2, 2]);
    expect(await opens(otherChair)).toEqual([0, 0, 0]);
    expect(await opens(await site.actor('panel', 'panel'))).toEqual([0, 0, 0]);
    await expect(ask(chair, 'select author_id from report')).rejects.toThrow('permission denied');
    await expect(ask(chair, 'select content from break_glass_step')).rejects.toThrow('permission denied');
  });

  it('shows who grants it and who reviews it no report, and who grants it not even whose', async () => {
    await site.opened();
    const [admin] = admins;
    expect(await ask(admin, 'select 1 as one from report')).toEqual([]);
    expect(await ask(admin, 'select 1 as one from break_glass_report')).toEqual([]);
    expect(await ask(admin, `select 1 as one from data_key where owner <> 'service'`)).toEqual([]);
    const auditor = await site.actor('auditor', 'auditor');
    expect(await ask(auditor, 'select 1 as one from report')).toEqual([]);
    expect(await ask(auditor, 'select 1 as one from break_glass_report')).toHaveLength(2);
  });

  it.each<Role>(['triage', 'ministry', 'reporter', 'inspectorate'])('does not exist for %s', async (role) => {
    await site.opened();
    const rows = ask(await site.actor(role, role), 'select 1 as one from break_glass');
    expect(await rows.catch(({ message }: Error) => message)).toEqual(
      role === 'triage' || role === 'reporter' ? [] : expect.stringMatching('denied'),
    );
  });

  it('is over at its end by the clock of the database, and when somebody ends it', async () => {
    const id = await site.opened();
    await site.until(id, new Date(Date.now() - 1_000).toISOString());
    expect(await opens(chair)).toEqual([0, 0, 0]);
    await site.until(id, '2100-01-01');
    expect(await opens(chair)).toEqual([2, 2, 2]);
    await step(chair, id, 'ended');
    expect(await opens(chair)).toEqual([0, 0, 0]);
  });

  it('is granted by two persons who did not ask, each in the own name', async () => {
    const id = await site.asked();
    const [one, two] = admins;
    await expect(step(one, id, 'granted', two)).rejects.toThrow('row-level security');
    await expect(step(one, id, 'opened')).rejects.toThrow('row-level security');
    await step(one, id, 'granted');
    await expect(step(one, id, 'granted')).rejects.toThrow('duplicate key');
    await expect(step(one, id, 'opened')).rejects.toThrow('row-level security');
    for (const by of [chair, otherChair]) {
      await expect(step(by, id, 'granted')).rejects.toThrow('row-level security');
      await expect(step(by, id, 'opened')).rejects.toThrow('row-level security');
    }
    await step(two, id, 'granted');
    await step(two, id, 'opened');
    expect(await opens(chair)).toEqual([2, 2, 2]);
  });

  it('stays refused, and lets nobody grant what they asked', async () => {
    const id = await site.asked();
    const [one, two] = admins;
    await site.world.admin.query('update break_glass set asked_by = $2 where id = $1', [id, idOf(one)]);
    await expect(step(one, id, 'granted')).rejects.toThrow('row-level security');
    const third = await site.actor('third-admin', 'system-admin');
    await step(two, id, 'granted');
    await step(third, id, 'refused');
    await expect(step(two, id, 'opened')).rejects.toThrow('row-level security');
  });

  it('lasts a day at most, whatever the policy says, and no step is ever changed or taken back', async () => {
    const id = await site.opened();
    await expect(
      site.world.admin.query(`update break_glass_step set until = taken_at + interval '25 hours' where kind = 'opened'`),
    ).rejects.toThrow('break_glass_step_short');
    for (const actor of [chair, ...admins]) {
      await expect(ask(actor, 'update break_glass_step set taken_at = now() where use_id = $1', [id])).rejects.toThrow('permission denied');
      await expect(ask(actor, 'delete from break_glass_step where use_id = $1', [id])).rejects.toThrow('permission denied');
    }
  });

  it('is asked by a chair to whom the dossier is open, in the own name', async () => {
    const asks = (by: Actor, person: Actor) =>
      ask(by, `insert into break_glass values (gen_random_uuid(), $1, $2, $3, now(), now())`, [
        site.flagId,
        idOf(person),
        Buffer.concat([Buffer.from([1]), Buffer.alloc(44)]),
      ]);
    await expect(asks(chair, otherChair)).rejects.toThrow('row-level security');
    await expect(asks(await site.actor('panel', 'panel'), await site.actor('panel', 'panel'))).rejects.toThrow('row-level security');
    await site.world.admin.query('insert into conflict (flag_id, person_id, since) values ($1, $2, now())', [
      site.flagId,
      idOf(otherChair),
    ]);
    await expect(asks(otherChair, otherChair)).rejects.toThrow('row-level security');
  });
});
