import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EXACT, FaultBooks } from '../support/fault-books.js';
import { FaultLoad } from '../support/fault-load.js';
import { FaultService, killed } from '../support/fault-service.js';
import { Obstacle } from '../support/fault-obstacle.js';

const KILLS = 10;
const REPORTS = 60;
/** Work of a dead worker is in other hands within this time. */
const TAKEN_OVER_S = 60;

let service: FaultService;
let obstacle: Obstacle;
beforeEach(async () => {
  service = await FaultService.prepare();
  obstacle = await Obstacle.before('cell', service.world.urls.admin);
}, 60_000);
afterEach(async () => {
  await obstacle?.close();
  await service?.end();
}, 60_000);

describe('the worker is killed ten times during one job', () => {
  it('has the job done once in the end, and puts nothing aside', async () => {
    const books = new FaultBooks(service.world);
    const load = new FaultLoad(service.url);
    await service.startWeb();
    await load.file(REPORTS);
    await obstacle.stand();
    for (let kill = 1; kill < KILLS; kill += 1) {
      await obstacle.reachedBy(await service.startWorker(), killed);
      await expireLocks();
    }
    await obstacle.reachedBy(await service.startWorker(), killed);
    const killedAt = Date.now();
    await obstacle.clear();
    expect(await books.count('outbox where parked_at is null and job = $1', ['cells.fold'])).toBe(REPORTS);

    await service.startWorker();
    await books.atRest(TAKEN_OVER_S * 1_000);
    const seconds = (Date.now() - killedAt) / 1_000;
    process.stdout.write(`worker killed ${KILLS} times during one job: taken over and done ${seconds.toFixed(1)} s after the last\n`);
    expect(seconds).toBeLessThan(TAKEN_OVER_S);
    expect(await books.count('outbox')).toBe(0);
    expect(await books.differing()).toEqual(EXACT);
    expect(await books.discrepancies(load)).toEqual([]);
  }, 200_000);
});

/** Lets the hold of a dead worker on its job run out now instead of after a quarter of a minute; the last time is waited for in full. */
async function expireLocks(): Promise<void> {
  const { admin } = service.world;
  await admin.query(`update bullmq.job set locked_until_ms = 0, stalled_marked = true where state = 'active'`);
  await admin.query(`delete from bullmq.meta where field = 'stalled-check'`);
}
