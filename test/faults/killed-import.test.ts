import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, dayInNetherlands } from '../../src/domain/calendar.js';
import { keyOf } from '../support/fault-cast.js';
import { EXACT, FaultBooks } from '../support/fault-books.js';
import { FaultService, killed } from '../support/fault-service.js';
import { until } from '../support/until.js';

const ROWS = 30_000;
const WRONG_EVERY = 100;
const KILLS = 3;

let service: FaultService;
beforeEach(async () => {
  service = await FaultService.prepare();
}, 60_000);
afterEach(async () => {
  await service?.end();
}, 60_000);

const count = async (sql: string): Promise<number> =>
  (await service.world.admin.query(`select coalesce((select ${sql}), 0)::integer as n`)).rows[0].n;

/** Stock of a few groups over half a year, each row different; one in a hundred is wrong. */
function file(): string {
  const today = dayInNetherlands(new Date());
  const groups = ['ffp2', 'apron', 'goggles', 'face-shield'];
  const rows = Array.from({ length: ROWS }, (_, at) => ({
    ...{ kind: 'stock', productGroup: groups[at % groups.length], asOf: addDays(today, -(at % 180)) },
    ...{ unit: at % WRONG_EVERY === 0 ? 'bucket' : 'piece', stockOnHand: 30_000 + at, confirmedJump: true },
  }));
  return rows.map((row) => JSON.stringify(row)).join('\n');
}

describe('the worker is killed while it reads a file', () => {
  it('goes on where it was: each row is filed once, each wrong one is kept once', async () => {
    const books = new FaultBooks(service.world);
    await service.startWeb();
    const headers = { authorization: `Bearer ${keyOf('h1')}`, 'content-type': 'application/x-ndjson' };
    const answer = await fetch(`${service.url}/api/v1/imports`, { method: 'POST', headers, body: file() });
    expect(answer.status).toBe(202);
    const { id } = await answer.json();
    const stopped: number[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const before = await count('rows_read from import');
      const worker = await service.startWorker();
      await until(async () => (await count('rows_read from import')) > before, 60_000, 'some more rows');
      await killed(worker);
      stopped.push(await count('rows_read from import'));
      await expireLocks();
    }
    expect(stopped.every((rows) => rows < ROWS)).toBe(true);

    await service.startWorker();
    await books.atRest(120_000);
    const told = await (await fetch(`${service.url}/api/v1/imports/${id}`, { headers })).json();
    const wrong = ROWS / WRONG_EVERY;
    process.stdout.write(`worker killed ${KILLS} times during an import of ${ROWS} rows, after ${stopped.join(', ')} of them\n`);
    expect(told).toMatchObject({ state: 'finished', rowsRead: ROWS, rowsAccepted: ROWS - wrong, rowsUnchanged: 0, rowsRejected: wrong });
    expect(await count('count(*) from report')).toBe(ROWS - wrong);
    expect(await count('count(*) from imported_row')).toBe(ROWS - wrong);
    expect(await count('count(*) from import_rejection')).toBe(wrong);
    expect(await count('count(*) from import_part')).toBe(0);
    expect(await count('count(*) from import_touched')).toBe(0);
    expect(await books.differing()).toEqual(EXACT);
  }, 300_000);
});

/** Lets the hold of a dead worker on its job run out now instead of after a quarter of a minute. */
async function expireLocks(): Promise<void> {
  const { admin } = service.world;
  await admin.query(`update bullmq.job set locked_until_ms = 0, stalled_marked = true where state = 'active'`);
  await admin.query(`delete from bullmq.meta where field = 'stalled-check'`);
}
