import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Anchor } from '../../../../src/platform/trail-anchor.js';
import { marksOf, publicMarks } from '../../../../src/platform/trail-marks.js';
import { type TrailOutcome, verifyTrail } from '../../../../src/platform/trail-verification.js';
import { TRAIL_KEYS } from '../../../support/trail-keys.js';
import { TrailWorld } from './a-trail.js';
import { ANY_MANIPULATION, KIND_NAMES, manipulate, type Manipulation } from './manipulations.js';

const RUNS = 1_000;
const LINKED = 24;
const WAITING = 3;

let own: TrailWorld;
let anchors: readonly Anchor[];
beforeAll(async () => {
  own = await TrailWorld.open();
  await dropEmptyMonths();
  await own.written(LINKED / 2);
  await own.linkAll();
  const halfway = await own.anchor();
  await own.written(LINKED / 2);
  await own.linkAll();
  anchors = [halfway, await own.anchor()];
  await own.written(WAITING);
}, 60_000);
afterAll(() => own.world.close());

/** A thousand verifications would else spend their time on planning for months without rows. */
async function dropEmptyMonths(): Promise<void> {
  const { rows } = await own.world.admin.query<{ name: string }>(
    `select inhrelid::regclass::text as name from pg_inherits
      where inhparent = 'trail'::regclass and inhrelid::regclass::text not in ('trail_2026_11', 'trail_default')`,
  );
  for (const { name } of rows) await own.world.admin.query(`drop table ${name}`);
}

/** Does it as superuser with every trigger off, looks, and undoes it. */
async function after(manipulation: Manipulation, marks = marksOf(TRAIL_KEYS), known = anchors): Promise<TrailOutcome> {
  const sql = own.asSuperuser.query;
  await sql('savepoint untouched');
  await manipulate(sql, manipulation);
  const outcome = await verifyTrail(own.asSuperuser, marks, known);
  await sql('rollback to savepoint untouched');
  return outcome;
}

async function withTriggersOff(work: () => Promise<void>): Promise<void> {
  const { admin } = own.world;
  await admin.query('begin');
  for (const table of ['trail', 'trail_link', 'trail_pending']) await admin.query(`alter table ${table} disable trigger user`);
  await work().finally(() => admin.query('rollback'));
}

describe('verifying the trail (spoor)', () => {
  it('finds nothing in a trail that nobody touched', async () => {
    expect(await own.verified(anchors)).toMatchObject({ links: LINKED, pending: WAITING, anchors: 2, count: 0, findings: [] });
  });

  it(`finds all of ${RUNS} manipulations by somebody with every right on the database`, async () => {
    const kinds = new Set<string>();
    await withTriggersOff(() =>
      fc.assert(
        fc.asyncProperty(ANY_MANIPULATION, async (manipulation) => {
          kinds.add(manipulation.kind);
          expect((await after(manipulation)).count).toBeGreaterThan(0);
        }),
        { numRuns: RUNS, endOnFailure: true },
      ),
    );
    expect([...kinds].sort()).toEqual([...KIND_NAMES].sort());
    expect(await own.verified(anchors)).toMatchObject({ count: 0 });
  }, 180_000);

  it('needs the anchor for a tail that was cut, an emptied trail and a chain made anew with the key, and for nothing else', async () => {
    const unnoticed: string[] = [];
    await withTriggersOff(async () => {
      for (const kind of KIND_NAMES) {
        const { count } = await after({ kind, at: 0.5, other: 0.3 }, marksOf(TRAIL_KEYS), []);
        if (count === 0) unnoticed.push(kind);
      }
    });
    expect(unnoticed).toEqual(['cut the tail', 'empty everything', 'link anew with the key']);
  });

  it('shows every change of what is linked to who has the public key and an anchor alone', async () => {
    const needKey = ['insert a row as the service would', 'insert a row and a link at the end', 'change a row that waits'];
    const unnoticed: string[] = [];
    await withTriggersOff(async () => {
      for (const kind of KIND_NAMES) {
        const { count } = await after({ kind, at: 0.5, other: 0.3 }, publicMarks(TRAIL_KEYS.newest.verifying));
        if (count === 0) unnoticed.push(kind);
      }
    });
    expect(unnoticed.sort()).toEqual(needKey.sort());
  });

  it('says where: the place in the chain and the row', async () => {
    await withTriggersOff(async () => {
      const { findings } = await after({ kind: 'change a row', at: 0.25, other: 0 });
      expect(findings).toEqual([
        { fault: 'row-changed', position: 7, trailId: expect.any(String) },
        { fault: 'row-forged', position: 7, trailId: expect.any(String) },
      ]);
      const cut = await after({ kind: 'cut the tail', at: 0.75, other: 0 });
      expect(cut.findings).toEqual([{ fault: 'links-cut-off', position: LINKED }]);
    });
  });

  it('does not find a row that was removed, with its note, before it was linked: that window is open', async () => {
    await withTriggersOff(async () => {
      const sql = own.asSuperuser.query;
      await sql('delete from trail where id in (select trail_id from trail_pending)');
      await sql('delete from trail_pending');
      expect(await verifyTrail(own.asSuperuser, marksOf(TRAIL_KEYS), anchors)).toMatchObject({ count: 0 });
    });
  });
});
