import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { BullmqQueue } from '../../../src/jobs/bullmq-queue.js';
import { Final, type QueuedJob } from '../../../src/jobs/job-queue.js';
import { openLog } from '../../../src/platform/log.js';
import { aWorld, type World } from '../../support/database.js';
import { describeOnRedis, RedisServer } from '../../support/redis.js';
import { until } from '../../support/until.js';

const log = openLog('test', 'silent');
const job = (id: string): QueuedJob => ({ id, name: 'mail.send', promises: [1], payload: { messageId: id } });

async function isEmpty(queue: BullmqQueue): Promise<boolean> {
  return Object.values(await queue.depth()).every((count) => count === 0);
}

function carries(name: string, open: () => BullmqQueue): void {
  const queues: BullmqQueue[] = [];
  const opened = () => {
    const queue = open();
    queues.push(queue);
    return queue;
  };
  afterEach(async () => {
    await Promise.all(queues.splice(0).map((queue) => queue.close()));
  });

  it(`carries each job once, however often it is offered (${name})`, async () => {
    const queue = opened();
    await queue.add([job('a'), job('b')]);
    await queue.add([job('a')]);
    const done: string[] = [];
    await queue.start(async ({ id }) => void done.push(id));
    // While one is just ending, the same offered again is still the same: the sweep offers it anew.
    await until(async () => done.length === 2 && (await isEmpty(queue)));
    await queue.add([job('a')]);
    await until(() => done.length === 3);
    expect(done.sort()).toEqual(['a', 'a', 'b']);
  });

  it(`tries again what failed, and not what is final (${name})`, async () => {
    const queue = opened();
    const tries: Record<string, number> = { flaky: 0, final: 0 };
    await queue.start(async ({ id }) => {
      tries[id] = (tries[id] ?? 0) + 1;
      if (id === 'final') throw new Final('no');
      if (tries[id] === 1) throw new RangeError('once');
    });
    await queue.add([job('flaky'), job('final')]);
    await until(() => tries['flaky'] === 2);
    expect(tries).toEqual({ flaky: 2, final: 1 });
    await until(() => isEmpty(queue));
  });

  it(`shares the work among workers (${name})`, async () => {
    const done: string[] = [];
    for (const queue of [opened(), opened()]) await queue.start(async ({ id }) => void done.push(id));
    await opened().add(Array.from({ length: 40 }, (_, n) => job(`n${n}`)));
    await until(() => done.length >= 40);
    expect(new Set(done).size).toBe(40);
  });
}

describe('the queue on PostgreSQL', () => {
  let world: World;
  beforeAll(async () => {
    world = await aWorld();
  });
  afterAll(() => world.close());
  carries('PostgreSQL', () => new BullmqQueue({ queueUrl: 'postgres:', databaseUrl: world.urls.worker, concurrency: 2, log }));
});

describeOnRedis('the queue on Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await RedisServer.start();
  });
  afterAll(() => redis.stop());
  carries('Redis', () => new BullmqQueue({ queueUrl: redis.url, databaseUrl: '', concurrency: 2, log }));
});
