import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { anchorLine, parseAnchor } from '../../../../src/platform/trail-anchor-line.js';
import { anchorOf } from '../../../../src/platform/trail-anchor.js';
import { TrailChain } from '../../../../src/platform/trail-chain.js';
import { TrailKeys } from '../../../../src/platform/trail-keys.js';
import { publicMarks } from '../../../../src/platform/trail-marks.js';
import { verifyTrail } from '../../../../src/platform/trail-verification.js';
import { TRAIL_KEYS } from '../../../support/trail-keys.js';
import { ANOUK, DESK, TrailWorld } from './a-trail.js';

let own: TrailWorld;
beforeAll(async () => {
  own = await TrailWorld.open();
});
afterAll(() => own.world.close());

const count = async (table: string): Promise<number> =>
  (await own.world.admin.query<{ n: number }>(`select count(*)::integer as n from ${table}`)).rows[0]?.n ?? -1;

describe('the chain of the trail (spoor)', () => {
  it('links what was committed, in order, and leaves nothing waiting', async () => {
    await own.written(30);
    expect(await count('trail_pending')).toBe(30);
    expect(await own.linkAll()).toBe(30);
    expect(await count('trail_pending')).toBe(0);
    expect(await own.verified([await own.anchor()])).toMatchObject({ links: 30, pending: 0, count: 0 });
  });

  it('does not pass over a row that was committed after later ones', async () => {
    const late = new pg.Client({ connectionString: own.world.urls.web });
    await late.connect();
    await late.query('begin');
    const line = own.trail.line(tx(), { action: 'report.read', subjectKind: 'report', subjectId: 'late' });
    await late.query(line.text, [...line.values]);
    own.world.clock.advance(60_000);
    await own.written(2);
    expect(await own.linkAll()).toBe(2);
    await late.query('commit');
    await late.end();
    expect(await own.linkAll()).toBe(1);
    expect(await own.verified()).toMatchObject({ links: 33, count: 0 });
  });

  it('finds nothing while writers write and two workers link', async () => {
    const other = new TrailChain(own.world.clock, own.world.worker, TRAIL_KEYS);
    let writing = true;
    const writers = Promise.all(
      Array.from({ length: 8 }, async (_, n) => {
        for (let i = 0; i < 40; i += 1) await own.record(n % 2 === 0 ? ANOUK : DESK, 'report.read');
      }),
    ).finally(() => (writing = false));
    const outcomes: number[] = [];
    while (writing) {
      await Promise.all([own.chain.runOnce(7), other.runOnce(7)]);
      outcomes.push((await own.verified([await own.anchor()])).count);
    }
    await writers;
    await own.linkAll();
    expect(outcomes.length).toBeGreaterThan(3);
    expect(new Set(outcomes)).toEqual(new Set([0]));
    expect(await own.verified()).toMatchObject({ links: 353, pending: 0, count: 0 });
  }, 60_000);

  it('gives one row one link, although the worker dies after taking it', async () => {
    await own.written(3);
    const broken = new TrailChain({ now: () => new Date(Number.NaN) }, own.world.worker, TRAIL_KEYS);
    await expect(broken.runOnce()).rejects.toThrow();
    expect(await own.linkAll()).toBe(3);
    expect(await own.verified()).toMatchObject({ pending: 0, count: 0 });
  });

  it('keeps what an older key sealed when there is a newer one', async () => {
    const newer = new TrailKeys(
      new Map([
        [1, Buffer.alloc(32, 1)],
        [2, Buffer.alloc(32, 2)],
      ]),
    );
    expect(newer.newest.version).toBe(2);
    expect(newer.of(1)?.version).toBe(1);
    expect(newer.of(3)).toBeUndefined();
  });
});

describe('an anchor', () => {
  it('is read as it was written, and is nothing when a sign of it was changed', async () => {
    const anchor = await own.anchor();
    expect(parseAnchor(anchorLine(anchor))).toEqual(anchor);
    for (const text of ['', '[]', '{"anchor":1}', anchorLine(anchor).replace('"anchor":1', '"anchor":2')])
      expect(parseAnchor(text)).toBeUndefined();
  });

  it('can be checked, with the whole chain, by who has the public key alone', async () => {
    const marks = publicMarks(TRAIL_KEYS.newest.verifying);
    const anchor = await own.anchor();
    const forged = anchorOf(anchor, anchor.at, new TrailKeys(new Map([[1, Buffer.alloc(32, 9)]])).newest);
    const check = (anchors: (typeof anchor)[]) => verifyTrail(own.asSuperuser, marks, anchors);
    await own.world.admin.query('begin');
    expect(await check([anchor])).toMatchObject({ count: 0, anchors: 1 });
    expect(await check([forged])).toMatchObject({ findings: [{ fault: 'anchor-forged' }] });
    await own.world.admin.query('rollback');
  });
});

describe('the floor below it', () => {
  it.each(['trail', 'trail_link', 'trail_pending'])(
    'refuses UPDATE and TRUNCATE of %s, even to a superuser that skips triggers',
    async (table) => {
      const { admin } = own.world;
      await own.written(1);
      await admin.query('set session_replication_role = replica');
      const column = table === 'trail' ? 'action = action' : 'recorded_at = recorded_at';
      await expect(admin.query(`update ${table} set ${column}`)).rejects.toThrow('append-only');
      await expect(admin.query(`truncate ${table}`)).rejects.toThrow('append-only');
      if (table !== 'trail_pending') await expect(admin.query(`delete from ${table}`)).rejects.toThrow('append-only');
      await admin.query('reset session_replication_role');
    },
  );

  it('refuses the same for a month by its own name', async () => {
    const { rows } = await own.world.admin.query<{ name: string }>(
      `select inhrelid::regclass::text as name from pg_inherits where inhparent = 'trail'::regclass order by 1`,
    );
    expect(rows.length).toBeGreaterThan(12);
    for (const { name } of rows) await expect(own.world.admin.query(`truncate ${name}`)).rejects.toThrow('append-only');
    await expect(own.world.admin.query('delete from trail_2026_11')).rejects.toThrow('append-only');
    await own.world.admin.query('set session_replication_role = replica');
    await expect(own.world.admin.query('delete from trail_2026_11')).rejects.toThrow('append-only');
    await own.world.admin.query('reset session_replication_role');
  });

  it('lets the web add rows, and neither links nor what waits', async () => {
    await expect(own.world.webSource.query('select 1 from trail_pending')).rejects.toThrow('permission denied');
    await expect(own.world.webSource.query(`insert into trail_pending values (gen_random_uuid(), now())`)).rejects.toThrow(
      'permission denied',
    );
    await expect(own.world.webSource.query('insert into trail_link (position) values (1)')).rejects.toThrow('permission denied');
    await expect(own.world.webSource.query('delete from trail_pending')).rejects.toThrow('permission denied');
  });
});

/** A line needs a transaction only to know for whom. */
function tx(): Parameters<TrailWorld['trail']['line']>[0] {
  return Object.assign(Object.create(null), { actor: DESK });
}
