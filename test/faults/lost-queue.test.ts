import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { EXACT, FaultBooks } from '../support/fault-books.js';
import { FaultLoad } from '../support/fault-load.js';
import { Obstacle } from '../support/fault-obstacle.js';
import { FaultService } from '../support/fault-service.js';
import { describeOnRedis, RedisServer } from '../support/redis.js';
import { until } from '../support/until.js';

/** What the queue lost is made anew from the database within this time. */
const REMADE_S = 60;
/** Product groups that the load reports on: each is a job, of which a worker does four at a time. */
const GROUPS = 6;

describeOnRedis('the queue is lost', () => {
  let redis: RedisServer;
  let service: FaultService;
  let obstacle: Obstacle;
  let books: FaultBooks;
  let load: FaultLoad;

  beforeEach(async () => {
    redis = await RedisServer.start();
    service = await FaultService.prepare({ queueUrl: redis.url });
    obstacle = await Obstacle.before('watch', service.world.urls.admin);
    books = new FaultBooks(service.world);
    load = new FaultLoad(service.url);
    await service.startWeb();
  }, 90_000);
  afterEach(async () => {
    await obstacle?.close();
    await service?.end();
    await redis?.stop();
  }, 60_000);

  it('is filled again from the database when Redis is flushed while jobs wait and run, and survives Redis being away', async () => {
    await load.file(12);
    await obstacle.stand();
    const worker = await service.startWorker();
    const inQueue = () => books.count(`outbox where job = 'flags.evaluate' and relayed_at is not null`);
    await until(async () => (await inQueue()) === GROUPS, 20_000, 'more evaluations in the queue than are done at a time');
    await redis.command('flushall');
    const flushedAt = Date.now();
    await obstacle.clear();
    await books.atRest(REMADE_S * 1_000);
    const remade = (Date.now() - flushedAt) / 1_000;
    expect(remade).toBeLessThan(REMADE_S);

    await redis.stop();
    await load.file(12);
    expect(await books.count(`outbox where job = 'cells.fold'`)).toBe(12);
    await redis.run();
    const backAt = Date.now();
    await books.atRest(REMADE_S * 1_000);
    const resumed = (Date.now() - backAt) / 1_000;

    expect(worker.running).toBe(true);
    expect(await books.discrepancies(load)).toEqual([]);
    expect(await books.count('report')).toBe(24);
    expect(await books.differing()).toEqual(EXACT);
    process.stdout.write(`Redis flushed: all work done after ${remade.toFixed(1)} s; Redis back: after ${resumed.toFixed(1)} s\n`);
  }, 200_000);
});
