import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/domain/problem.js';
import { DraftOfForm } from '../../../src/modules/reports/draft-of-form.js';
import { DraftsRepository } from '../../../src/modules/reports/drafts.repository.js';
import { FileReports } from '../../../src/modules/reports/file-reports.js';
import { FileStatement } from '../../../src/modules/reports/file-statement.js';
import { PreviousStatements } from '../../../src/modules/reports/previous-statements.js';
import { RepeatStatement } from '../../../src/modules/reports/repeat-statement.js';
import type { Database } from '../../../src/platform/database.js';
import { instantOf } from '../../../src/platform/identity.js';
import { FailingDatabase } from './failing-database.js';
import { type OpenedReport, openedReports } from '../../support/kept-reports.js';
import { aReportingWorld, aShortage, aStatement, deskOn, type ReportingWorld, rowsIn, emptied } from './reporting-world.js';

let world: ReportingWorld;
beforeAll(async () => {
  world = await aReportingWorld();
});
beforeEach(() => emptied(world));
afterAll(() => world.close());

const NOTHING = { report: 0, idempotency: 0, trail: 0, outbox: 0 };
const faultsOf = async (filing: Promise<unknown>): Promise<string[]> => {
  const fault: unknown = await filing.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(fault instanceof Problem)) throw new Error('not refused', { cause: fault });
  return fault.faults.map(({ code, pointer }) => `${code} ${pointer}`);
};

function statements(database: Database = world.web) {
  const { clock, bodies, once, guard, store, reports } = deskOn(world, database);
  const fileStatement = new FileStatement(clock, bodies, once, guard, store);
  const previousStatements = new PreviousStatements(clock, database, reports);
  return { fileStatement, previousStatements, repeatStatement: new RepeatStatement(clock, previousStatements, fileStatement) };
}

const GLOVES = aStatement({ productGroup: 'examination-glove', unit: 'pair', stockOnHand: 50 });

describe('a statement about several product groups', () => {
  it('is filed as a whole, once per key', async () => {
    const { fileStatement } = statements();
    const first = await fileStatement.execute(world.anouk, 'k', [aStatement(), GLOVES]);
    expect(await fileStatement.execute(world.anouk, 'k', [aStatement(), GLOVES])).toEqual(first);
    expect(await rowsIn(world)).toEqual({ report: 2, idempotency: 1, trail: 2, outbox: 1 });
  });

  it('is refused as a whole, with every fault of every row', async () => {
    const filing = statements().fileStatement.execute(world.anouk, 'k', [
      aStatement(),
      aStatement({ unit: 'litre' }),
      { ...GLOVES, stockOnHand: -1 },
    ]);
    expect(await faultsOf(filing)).toEqual([
      'report.unit-does-not-fit /rows/1/unit',
      'report.number-too-small /rows/2/stockOnHand',
      'report.group-twice /rows/1/productGroup',
    ]);
    expect(await faultsOf(statements().fileStatement.execute(world.anouk, 'k', []))).toEqual(['report.nothing-stated ']);
    expect(await rowsIn(world)).toEqual(NOTHING);
  });

  it('asks about every jump in it', async () => {
    await statements().fileStatement.execute(world.anouk, 'k1', [aStatement(), GLOVES]);
    world.clock.advance(1);
    const slipped = [aStatement({ stockOnHand: 20 }), { ...GLOVES, unit: 'piece' }];
    expect(await faultsOf(statements().fileStatement.execute(world.anouk, 'k2', slipped))).toEqual([
      'report.jump /rows/0/stockOnHand',
      'report.jump /rows/1/stockOnHand',
      'report.jump /rows/1/usedPerWeek',
    ]);
    expect((await rowsIn(world)).report).toBe(2);
  });

  it('asks about what it can read in the same answer that names what it cannot', async () => {
    await statements().fileStatement.execute(world.anouk, 'k1', [aStatement(), GLOVES]);
    world.clock.advance(1);
    const mixed = [aStatement({ stockOnHand: -1 }), { ...GLOVES, unit: 'piece', note: 'x'.repeat(20_000) }, aStatement()];
    expect(await faultsOf(statements().fileStatement.execute(world.anouk, 'k2', mixed))).toEqual([
      'report.number-too-small /rows/0/stockOnHand',
      expect.stringMatching(/ \/rows\/1\/note$/),
      'report.group-twice /rows/2/productGroup',
      'report.jump /rows/1/stockOnHand',
      'report.jump /rows/1/usedPerWeek',
    ]);
    expect((await rowsIn(world)).report).toBe(2);
  });

  it('leaves nothing behind when the n-th statement fails, for every n', async () => {
    const whole = new FailingDatabase(world.web, 0);
    await statements(whole).fileStatement.execute(world.anouk, 'whole', [aStatement(), GLOVES]);
    await emptied(world);
    for (let n = 1; n <= whole.asked; n += 1) {
      const failing = statements(new FailingDatabase(world.web, n)).fileStatement;
      await expect(failing.execute(world.anouk, 'k', [aStatement(), GLOVES])).rejects.toThrow();
      expect(await rowsIn(world)).toEqual(NOTHING);
    }
  });

  it('is offered again and repeated; there must be one to repeat', async () => {
    const { repeatStatement, fileStatement, previousStatements } = statements();
    expect(await faultsOf(repeatStatement.execute(world.anouk, 'k0'))).toEqual(['report.nothing-before ']);
    await fileStatement.execute(world.anouk, 'k1', [aStatement({ asOf: '2026-11-15' }), GLOVES]);
    expect((await previousStatements.execute(world.anouk)).map(({ productGroup }) => productGroup)).toEqual(['examination-glove', 'ffp2']);
    expect(await previousStatements.execute(world.bram)).toEqual([]);
    world.clock.advance(60_000);
    const { receipts } = await repeatStatement.execute(world.anouk, 'k2');
    expect(receipts).toHaveLength(2);
  });
});

describe('many reports at once', () => {
  const bulk = (database: Database = world.worker) => {
    const { filing, rows, trail, outbox } = deskOn(world, database);
    return new FileReports(database, filing, rows, trail, outbox);
  };
  const at = (day: string) => new Date(`${day}T08:00:00.000Z`);

  it('keeps the instants they were received at, and the same values as one by one', async () => {
    const body = aStatement({
      asOf: '2026-03-01',
      stockBlocked: 4,
      lots: [{ expiresOn: '2026-03-01', quantity: 6 }],
      incoming: [{ expectedOn: '2026-03-04', quantity: 2 }],
    });
    const { ids, refused } = await bulk().execute(world.anouk.organisationId, [
      { receivedAt: at('2026-03-02'), body },
      { receivedAt: at('2026-03-02'), body: aShortage() },
    ]);
    expect(instantOf(ids[0] ?? '')).toEqual(at('2026-03-02'));
    expect([ids[1], refused.map(({ row, faults }) => [row, faults[0]?.code])]).toEqual([null, [[1, 'report.in-future']]]);
    const single = deskOn(world);
    await single.fileReport.execute(world.anouk, 'k', { ...body, confirmedJump: true });
    const [imported, filed] = await openedReports(world, 'order by filed_at');
    const figures = (row: OpenedReport | undefined) => [row?.usable, row?.blocked, row?.usedPerWeek, row?.deliveries];
    expect(figures(imported)).toEqual(figures(filed));
    expect([imported?.usable, imported?.['author_kind'], imported?.['author_id']]).toEqual([390, 'system', null]);
  });

  it('promises its cells in pieces, with one line in the trail', async () => {
    const given = Array.from({ length: 600 }, (_, index) => ({
      receivedAt: at('2026-11-20'),
      body: aShortage({ asOf: '2026-11-20', note: `${index}` }),
    }));
    await bulk().execute(world.anouk.organisationId, given);
    expect(await rowsIn(world)).toEqual({ report: 600, idempotency: 0, trail: 1, outbox: 3 });
  });

  it('leaves nothing behind when the n-th statement fails, for every n', async () => {
    for (let n = 1; n <= 3; n += 1) {
      const filing = bulk(new FailingDatabase(world.worker, n)).execute(world.anouk.organisationId, [
        { receivedAt: at('2026-11-20'), body: aShortage({ asOf: '2026-11-20' }) },
      ]);
      await expect(filing).rejects.toThrow();
      expect(await rowsIn(world)).toEqual(NOTHING);
    }
  });
});

describe('a draft', () => {
  it('is there for the person who typed it, and for nobody else', async () => {
    const rows = new DraftsRepository(world.sealing.sealing);
    const drafts = new DraftOfForm(world.clock, world.web, rows);
    const [anouk, bram] = [world.anouk.actor, world.bram.actor];
    if (anouk.kind !== 'person' || bram.kind !== 'person') throw new TypeError('people have drafts');
    await drafts.save(anouk, 'tekort', { note: 'geheim \0 \ud800' });
    await drafts.save(anouk, 'tekort', { note: 'nieuwer' });
    expect(await drafts.load(anouk, 'tekort')).toEqual({ note: 'nieuwer' });
    expect(await drafts.load(bram, 'tekort')).toBeUndefined();
    expect(await world.web.transaction(bram, (tx) => rows.find(tx, anouk.id, 'tekort'))).toBeUndefined();
    await drafts.remove(anouk, 'tekort');
    expect(await drafts.load(anouk, 'tekort')).toBeUndefined();
  });
});
