import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../../../src/domain/problem.js';
import type { Filer } from '../../../src/modules/reports/filer.js';
import type { Receipt } from '../../../src/modules/reports/receipt.js';
import { Database, type Tx } from '../../../src/platform/database.js';
import { rowColumns, rowMac, type SealedRow } from '../../../src/platform/trail-row.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';
import { FailingDatabase } from './failing-database.js';
import { aReportingSite } from './reporting-site.js';
import { aFiler, aReportingWorld, aShortage, aStatement, deskOn, emptied, type ReportingWorld, rowsIn } from './reporting-world.js';

let world: ReportingWorld;
let filers: readonly Filer[];
beforeAll(async () => {
  world = await aReportingWorld();
  const others = await Promise.all(['h2', 'h3', 's2'].map((ref) => aFiler(world, ref, ref.startsWith('h') ? 'care' : 'supplier')));
  filers = [world.anouk, world.bram, ...others.map(asMachine)];
});
beforeEach(() => emptied(world));
afterAll(() => world.close());

const COUNT = 200;
/** One that is under way by itself, and a thousand that wait. */
const MOST = 1_001;
const times = (count: number) => Array.from({ length: count }, (_, at) => at);
const filerOf = (at: number): Filer => filers[at % filers.length] ?? world.anouk;
const each = (count: number) => ({ report: count, idempotency: count, trail: count });
const promisedIds = async (): Promise<string[]> => {
  const { rows } = await world.admin.query<{ ids: string[] }>(`select payload -> 'reportIds' as ids from outbox where job = 'cells.fold'`);
  return rows.flatMap(({ ids }) => ids).sort();
};
const idsOf = (receipts: readonly Receipt[]): string[] => receipts.map(({ id }) => id).sort();
const outcomesOf = async (filings: readonly Promise<Receipt>[]): Promise<string[]> => {
  const settled = await Promise.allSettled(filings);
  return settled.map((one) => (one.status === 'fulfilled' ? 'filed' : codeOf(one.reason)));
};

describe('filing together', () => {
  it('gives each of two hundred its own receipt, row, key, line and promise, in few transactions', async () => {
    const counting = new CountingDatabase(world.web);
    const { fileReport } = deskOn(world, counting);
    const receipts = await Promise.all(times(COUNT).map((at) => fileReport.execute(filerOf(at), `k${at}`, aShortage({ note: `n${at}` }))));
    expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(COUNT);
    expect(await rowsIn(world)).toMatchObject(each(COUNT));
    expect(await promisedIds()).toEqual(idsOf(receipts));
    expect(counting.opened).toBeLessThan(COUNT / 10);
    const again = await Promise.all(times(COUNT).map((at) => fileReport.execute(filerOf(at), `k${at}`, aShortage({ note: `n${at}` }))));
    expect(again).toEqual(receipts);
    expect(await rowsIn(world)).toMatchObject(each(COUNT));
  });

  it('keeps what each said, in its own name, closed for the others', async () => {
    const { fileReport, reports } = deskOn(world);
    const receipts = await Promise.all(times(20).map((at) => fileReport.execute(filerOf(at), `k${at}`, aShortage({ note: `n${at}` }))));
    for (const [at, { id }] of receipts.entries()) {
      const { actor, organisationId } = filerOf(at);
      const [kept] = await world.web.transaction(actor, (tx) => reports.versions(tx, organisationId, id));
      expect(kept).toMatchObject({ reportId: id, filedBy: 'id' in actor ? actor.id : null, body: { note: `n${at}` } });
      const { actor: other } = filerOf(at + 1);
      expect(await world.web.transaction(other, (tx) => reports.versions(tx, organisationId, id))).toEqual([]);
    }
  });

  it('writes the line in the trail in the name of who filed, with a mark that verifies', async () => {
    const { fileReport } = deskOn(world);
    const receipts = await Promise.all(times(20).map((at) => fileReport.execute(filerOf(at), `k${at}`, aShortage())));
    const { rows } = await world.admin.query<SealedRow>(`select ${rowColumns()} from trail t where subject_id = any($1)`, [
      idsOf(receipts),
    ]);
    for (const row of rows) expect(rowMac(TRAIL_KEYS.newest, row)).toEqual(row.mac);
    const actorOf = new Map(rows.map(({ subjectId, actorId }) => [subjectId, actorId]));
    expect(receipts.map(({ id }) => actorOf.get(id))).toEqual(receipts.map((_, at) => actorIdOf(at)));
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(['report.filed']));
  });

  it('answers after the commit: whoever has an answer can read the report', async () => {
    const { fileReport } = deskOn(world);
    const seen = times(60).map(async (at) => {
      const { id } = await fileReport.execute(filerOf(at), `k${at}`, aShortage());
      const { rows } = await world.admin.query('select 1 from report where report_id = $1', [id]);
      return rows.length;
    });
    expect(new Set(await Promise.all(seen))).toEqual(new Set([1]));
  });

  it('gives one answer to one key, and refuses the key with another body', async () => {
    const { fileReport } = deskOn(world);
    const neighbours = times(10).map((at) => fileReport.execute(filerOf(at), `k${at}`, aShortage()));
    const same = await Promise.all([...neighbours, ...times(10).map(() => fileReport.execute(world.anouk, 'same', aStatement()))]);
    expect(new Set(same.slice(10).map(({ id }) => id)).size).toBe(1);
    const others = times(10).map((at) => fileReport.execute(filerOf(at), `m${at}`, aShortage()));
    const mixed = [1, 2, 3].map((stockOnHand) => fileReport.execute(world.bram, 'mixed', aStatement({ stockOnHand })));
    expect((await outcomesOf([...others, ...mixed])).slice(10).sort()).toEqual(['filed', 'report.key-reused', 'report.key-reused']);
    expect(await rowsIn(world)).toMatchObject(each(22));
  });

  it('puts the question of the unit guard to who made the slip, and to nobody beside', async () => {
    const { fileReport } = deskOn(world);
    await fileReport.execute(world.anouk, 'before', aStatement());
    world.clock.advance(1);
    const slip = aStatement({ stockOnHand: 4000 });
    const neighbours = times(10).map((at) => fileReport.execute(filerOf(at), `k${at}`, aShortage()));
    const outcomes = await outcomesOf([...neighbours, fileReport.execute(world.anouk, 'slip', slip)]);
    expect(outcomes).toEqual([...times(10).map(() => 'filed'), 'report.jump']);
    const sure = { ...slip, confirmedJump: true };
    const later = times(10).map((at) => fileReport.execute(filerOf(at), `l${at}`, aShortage()));
    expect(new Set(await outcomesOf([...later, fileReport.execute(world.anouk, 'slip', sure)]))).toEqual(new Set(['filed']));
    expect(await rowsIn(world)).toMatchObject(each(22));
  });
});

describe('what goes wrong with one', () => {
  it('does not reach its neighbours: a row that the database refuses', async () => {
    await world.admin.query(`alter table report add constraint not_today check (severity is distinct from 5)`);
    const { fileReport } = deskOn(world);
    const filings = times(40).map((at) =>
      fileReport.execute(filerOf(at), `k${at}`, aShortage({ careImpact: at === 17 ? 'unsafe' : 'postponed' })),
    );
    const outcomes = await outcomesOf(filings).finally(() => world.admin.query('alter table report drop constraint not_today'));
    expect(outcomes.filter((outcome) => outcome === 'filed')).toHaveLength(39);
    expect(outcomes[17]).toBe('23514');
    expect(await rowsIn(world)).toMatchObject(each(39));
  });

  it('does not let anybody file for another organisation that files at the same time', async () => {
    const { fileReport } = deskOn(world);
    const forged = { ...world.anouk, organisationId: world.bram.organisationId };
    const honest = times(10).map((at) => fileReport.execute(filerOf(at), `k${at}`, aShortage()));
    const outcomes = await outcomesOf([...honest, fileReport.execute(forged, 'forged', aShortage())]);
    expect(outcomes).toEqual([...times(10).map(() => 'filed'), 'KeyRefused']);
    expect(await rowsIn(world)).toMatchObject(each(10));
  });

  it.each([1, 4])('waits for its own key alone: while another process writes that, company of %s goes on', async (company) => {
    const other = new LateDatabase(world.web);
    const written = deskOn(world, other).fileReport.execute(world.anouk, 'same', aStatement());
    await other.written;
    const { fileReport } = deskOn(world);
    const first = times(company - 1).map((at) => fileReport.execute(filerOf(at), `k${at}`, aShortage()));
    const contested = fileReport.execute(world.anouk, 'same', aStatement());
    const later = times(5).map((at) => fileReport.execute(filerOf(at), `l${at}`, aShortage()));
    expect(new Set(await outcomesOf([...first, ...later]))).toEqual(new Set(['filed']));
    expect(await rowsIn(world)).toMatchObject(each(company + 4));
    other.letGo();
    expect(await contested).toEqual(await written);
    expect(await rowsIn(world)).toMatchObject(each(company + 5));
  });

  it('refuses nobody but a lone one when the n-th statement fails, for every n, and stores everything once', async () => {
    const filed = async (database: Database): Promise<Receipt[]> => {
      await emptied(world);
      const { fileReport } = deskOn(world, database);
      const filings = times(12).map((at) => fileReport.execute(filerOf(at), `k${at}`, aStatement()));
      return (await Promise.allSettled(filings)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    };
    const whole = new FailingDatabase(world.web, 0);
    expect(await filed(whole)).toHaveLength(12);
    const counts: number[] = [];
    for (let n = 1; n <= whole.asked; n += 1) {
      const receipts = await filed(new FailingDatabase(world.web, n));
      counts.push(receipts.length);
      expect(await rowsIn(world)).toMatchObject(each(receipts.length));
      expect(await promisedIds()).toEqual(idsOf(receipts));
    }
    expect([counts.filter((count) => count === 11).length, counts.filter((count) => count === 12).length]).toEqual([5, 6]);
  });

  it('acknowledges nothing that is not there when connections are cut, and doubles nothing that is sent again', async () => {
    const { fileReport } = deskOn(world);
    const wave = (round: string) =>
      times(120).map((at) => fileReport.execute(filerOf(at), `${round}-${at}`, aShortage({ note: `n${at}` })));
    for (const round of ['a', 'b', 'c', 'd', 'e', 'f']) {
      await emptied(world);
      const sent = Promise.allSettled(wave(round));
      await pause(round.charCodeAt(0) % 7);
      await world.admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'meldpunt_web' and datname = $1`, [
        world.name,
      ]);
      const acknowledged = (await sent).flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []));
      const { rows } = await world.admin.query<{ id: string }>('select report_id as id from report');
      expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(acknowledged));
      const receipts = await Promise.all(wave(round));
      expect(idsOf(receipts)).toEqual(expect.arrayContaining(acknowledged));
      expect(await rowsIn(world)).toMatchObject(each(120));
      expect(await promisedIds()).toEqual(idsOf(receipts));
    }
  }, 60_000);

  it('is answered 503 with Retry-After when too many wait, and nothing of it is stored', async () => {
    const held = new HeldDatabase(world.web);
    const site = await aReportingSite({ ...world, web: held });
    const asked = times(MOST + 20).map((at) =>
      site.ask({ method: 'POST', url: '/api/v1/reports', as: 'key-anouk', json: aShortage(), headers: { 'idempotency-key': `k${at}` } }),
    );
    const refused = await Promise.race(asked);
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '30']);
    expect(JSON.parse(refused.body).errors[0].code).toBe('service.unavailable');
    held.letGo();
    const statuses = (await Promise.all(asked)).map(({ statusCode }) => statusCode);
    expect([201, 503].map((status) => statuses.filter((one) => one === status).length)).toEqual([MOST, 20]);
    expect(await rowsIn(world)).toMatchObject(each(MOST));
    await site.close();
  }, 60_000);
});

/** Counts transactions. */
class CountingDatabase extends Database {
  opened = 0;

  constructor(private readonly real: Database) {
    super(Object.create(null));
  }

  override transaction<Result>(actor: Tx['actor'], work: (tx: Tx) => Promise<Result>): Promise<Result> {
    this.opened += 1;
    return this.real.transaction(actor, work);
  }
}

/** Ends no transaction until it is let go. */
class LateDatabase extends Database {
  letGo: () => void = () => undefined;
  #wrote: () => void = () => undefined;
  readonly written = new Promise<void>((resolve) => {
    this.#wrote = resolve;
  });
  readonly #free = new Promise<void>((resolve) => {
    this.letGo = resolve;
  });

  constructor(private readonly real: Database) {
    super(Object.create(null));
  }

  override transaction<Result>(actor: Tx['actor'], work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.real.transaction(actor, async (tx) => {
      const result = await work(tx);
      this.#wrote();
      await this.#free;
      return result;
    });
  }
}

/** Begins no transaction until it is let go. */
class HeldDatabase extends Database {
  letGo: () => void = () => undefined;
  readonly #free = new Promise<void>((resolve) => {
    this.letGo = resolve;
  });

  constructor(private readonly real: Database) {
    super(Object.create(null));
  }

  override async transaction<Result>(actor: Tx['actor'], work: (tx: Tx) => Promise<Result>): Promise<Result> {
    await this.#free;
    return this.real.transaction(actor, work);
  }
}

function asMachine({ actor, organisationId }: Filer): Filer {
  const id = 'id' in actor ? actor.id : organisationId;
  return { actor: { kind: 'client', id, organisationId, scopes: ['reports:write'] }, organisationId };
}

function actorIdOf(at: number): string | null {
  const { actor } = filerOf(at);
  return 'id' in actor ? actor.id : null;
}

function codeOf(fault: unknown): string {
  if (fault instanceof Problem) return fault.code;
  if (fault instanceof Error && 'code' in fault && typeof fault.code === 'string') return fault.code;
  return fault instanceof Error ? fault.name : 'unknown';
}
