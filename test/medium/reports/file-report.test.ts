import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/domain/problem.js';
import { FailingDatabase } from './failing-database.js';
import { openedReports } from '../../support/kept-reports.js';
import { aReportingWorld, aShortage, aStatement, deskOn, type ReportingWorld, rowsIn, emptied, trailFromHere } from './reporting-world.js';

let world: ReportingWorld;
beforeAll(async () => {
  world = await aReportingWorld();
});
beforeEach(async () => {
  await emptied(world);
});
afterAll(() => world.close());

const faultsOf = async (filing: Promise<unknown>): Promise<string[]> => {
  const fault: unknown = await filing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(fault instanceof Problem)) throw new Error('not refused', { cause: fault });
  return fault.faults.map(({ code, pointer }) => `${code} ${pointer}`);
};

describe('filing a report', () => {
  it('keeps report, key, line in the trail and promise, and answers with a receipt', async () => {
    const receipt = await deskOn(world).fileReport.execute(world.anouk, 'k1', aStatement({ stockBlocked: 40, unit: 'box' }));
    expect(receipt).toMatchObject({
      kind: 'stock',
      status: 'filed',
      version: 1,
      receivedAt: '2026-11-22T12:00:00.000Z',
      notices: [{ code: 'pack-size-assumed' }],
    });
    const [row] = await openedReports(world);
    expect(row).toMatchObject({ report_id: receipt.id, usable: 7200, blocked: 800, usedPerWeek: 600, is_current: true, state: 'filed' });
    expect(row?.receipt).toBe(receipt.receipt);
    expect(row?.body).toEqual(aStatement({ stockBlocked: 40, unit: 'box' }));
    const outbox = await world.admin.query('select job, payload from outbox');
    expect(outbox.rows).toEqual([{ job: 'cells.fold', payload: { reportIds: [receipt.id] } }]);
    expect(await rowsIn(world)).toEqual({ report: 1, idempotency: 1, trail: 1, outbox: 1 });
  });

  it('keeps the severity of a shortage', async () => {
    await deskOn(world).fileReport.execute(world.anouk, 'k1', aShortage());
    expect((await world.admin.query('select severity from report')).rows).toEqual([{ severity: 4 }]);
  });

  it('works for a machine of the organisation', async () => {
    const machine = {
      ...world.anouk,
      actor: { kind: 'client', id: world.anouk.organisationId, organisationId: world.anouk.organisationId, scopes: ['reports:write'] },
    } as const;
    await deskOn(world).fileReport.execute(machine, 'k1', aShortage());
    expect((await world.admin.query('select author_kind from report')).rows).toEqual([{ author_kind: 'client' }]);
  });

  it('cannot file for another organisation, whatever the use case says', async () => {
    const forged = { ...world.anouk, organisationId: world.bram.organisationId };
    await expect(deskOn(world).fileReport.execute(forged, 'k1', aShortage())).rejects.toThrow('no key to use');
    expect(await rowsIn(world)).toEqual({ report: 0, idempotency: 0, trail: 0, outbox: 0 });
  });

  it('gives the same answer to the same key and body, in whatever order its fields come', async () => {
    const { fileReport } = deskOn(world);
    const first = await fileReport.execute(world.anouk, 'k1', aShortage());
    world.clock.advance(60_000);
    const again = await fileReport.execute(world.anouk, 'k1', Object.fromEntries(Object.entries(aShortage()).reverse()));
    expect(again).toEqual(first);
    expect(await rowsIn(world)).toEqual({ report: 1, idempotency: 1, trail: 1, outbox: 1 });
  });

  it('refuses the same key with another body, and takes it from another organisation', async () => {
    const { fileReport } = deskOn(world);
    await fileReport.execute(world.anouk, 'k1', aShortage());
    expect(await faultsOf(fileReport.execute(world.anouk, 'k1', aShortage({ state: 'resolved' })))).toEqual(['report.key-reused ']);
    await fileReport.execute(world.bram, 'k1', aShortage());
    expect((await rowsIn(world)).report).toBe(2);
  });

  it('files once when twenty requests with one key come at the same time', async () => {
    const { fileReport } = deskOn(world);
    const receipts = await Promise.all(Array.from({ length: 20 }, () => fileReport.execute(world.anouk, 'race', aStatement())));
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
    expect(await rowsIn(world)).toEqual({ report: 1, idempotency: 1, trail: 1, outbox: 1 });
  });

  it.each([undefined, '', 'x'.repeat(256)])('refuses the key %p', async (key) => {
    expect(await faultsOf(deskOn(world).fileReport.execute(world.anouk, key, aShortage()))).toEqual(['report.key-missing ']);
  });

  it('leaves nothing behind when the n-th statement fails, for every n', async () => {
    const whole = new FailingDatabase(world.web, 0);
    await deskOn(world, whole).fileReport.execute(world.anouk, 'count', aStatement());
    const before = await rowsIn(world);
    expect(whole.asked).toBe(5);
    for (let n = 1; n <= whole.asked; n += 1) {
      const filing = deskOn(world, new FailingDatabase(world.web, n)).fileReport.execute(world.anouk, `fails-${n}`, aStatement());
      await expect(filing).rejects.toThrow();
      expect(await rowsIn(world)).toEqual(before);
      await deskOn(world).fileReport.execute(world.anouk, `fails-${n}`, aStatement());
      await world.admin.query(`delete from report where report_id in (select report_id from idempotency offset 1)`);
      await world.admin.query(`delete from idempotency where report_id not in (select report_id from report); truncate outbox`);
      await trailFromHere(world.admin);
      before.trail = 0;
      before.outbox = 0;
    }
  });
});

describe('the unit guard', () => {
  const desk = () => deskOn(world).fileReport;

  it('asks back when the size of a pack explains the difference, and takes the answer', async () => {
    await desk().execute(world.anouk, 'k1', aStatement());
    world.clock.advance(1);
    const slip = aStatement({ stockOnHand: 21, usedPerWeek: 29 });
    expect(await faultsOf(desk().execute(world.anouk, 'k2', slip))).toEqual(['report.jump /stockOnHand']);
    expect((await rowsIn(world)).report).toBe(1);
    await desk().execute(world.anouk, 'k2', { ...slip, confirmedJump: true });
    expect((await rowsIn(world)).report).toBe(2);
  });

  it('asks about every figure at once', async () => {
    await desk().execute(world.anouk, 'k1', aStatement());
    world.clock.advance(1);
    const slip = aStatement({ stockOnHand: 4100, usedPerWeek: 300 });
    expect(await faultsOf(desk().execute(world.anouk, 'k2', slip))).toEqual(['report.jump /stockOnHand', 'report.jump /usedPerWeek']);
  });

  it('asks in the same answer that names the faults, save where a faulty unit makes figures mean nothing', async () => {
    await desk().execute(world.anouk, 'k1', aStatement());
    world.clock.advance(1);
    const slip = aStatement({ stockOnHand: 4100, ableToObtain: 'perhaps', reason: 'what' });
    const both = await faultsOf(desk().execute(world.anouk, 'k2', slip));
    expect(both.map((fault) => fault.split(' ')[1]).sort()).toEqual(['/ableToObtain', '/reason', '/stockOnHand']);
    const unread = await faultsOf(desk().execute(world.anouk, 'k2', { ...slip, unit: 'crate' }));
    expect(unread.filter((fault) => fault.startsWith('report.jump'))).toEqual([]);
  });

  it('compares with the party’s own statements only', async () => {
    await desk().execute(world.anouk, 'k1', aStatement());
    world.clock.advance(1);
    await desk().execute(world.bram, 'k2', aStatement({ stockOnHand: 20 }));
    await desk().execute(world.anouk, 'k3', aStatement({ productGroup: 'examination-glove', stockOnHand: 4000 }));
    expect((await rowsIn(world)).report).toBe(3);
  });
});
