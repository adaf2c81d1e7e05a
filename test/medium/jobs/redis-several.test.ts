import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { BullmqQueue } from '../../../src/jobs/bullmq-queue.js';
import type { QueuedJob } from '../../../src/jobs/job-queue.js';
import { openLog } from '../../../src/platform/log.js';
import { describeOnRedis } from '../../support/redis.js';
import { SeveralRedis } from '../../support/redis-several.js';
import { until } from '../../support/until.js';

const log = openLog('test', 'silent');
const job = (id: string): QueuedJob => ({ id, name: 'mail.send', promises: [1], payload: { messageId: id } });
const queues: BullmqQueue[] = [];
const opened = (several: SeveralRedis): BullmqQueue => {
  const queue = new BullmqQueue({ queueUrl: several.url, databaseUrl: '', concurrency: 2, log });
  queues.push(queue);
  return queue;
};
afterEach(async () => {
  await Promise.all(queues.splice(0).map((queue) => queue.close()));
});

describeOnRedis('the queue on a cluster', () => {
  let several: SeveralRedis;
  beforeAll(async () => {
    several = await SeveralRedis.asCluster();
  }, 60_000);
  afterAll(() => several.end());

  it('carries each job once among workers, its keys together on one node', async () => {
    const done: string[] = [];
    for (const queue of [opened(several), opened(several)]) await queue.start(async ({ id }) => void done.push(id));
    const queue = opened(several);
    await queue.add(Array.from({ length: 40 }, (_, n) => job(`n${n}`)));
    await until(() => done.length >= 40);
    await until(async () => Object.values(await queue.depth()).every((count) => count === 0));
    expect([done.length, new Set(done).size]).toEqual([40, 40]);
  });
});

describeOnRedis('a queue of which no server is left', () => {
  it.each(['asCluster', 'underSentinel'] as const)(
    'refuses within seconds, and can be closed: %s',
    async (shape) => {
      const several = await SeveralRedis[shape]();
      const queue = opened(several);
      await queue.add([job('before')]);
      await several.end();
      await expect(queue.add([job('after')])).rejects.toThrow();
      await expect(queue.depth()).rejects.toThrow();
      await Promise.all(queues.splice(0).map((one) => one.close()));
    },
    90_000,
  );
});

describeOnRedis('the queue under sentinels', () => {
  let several: SeveralRedis;
  beforeAll(async () => {
    several = await SeveralRedis.underSentinel();
  }, 60_000);
  afterAll(() => several.end());

  it('goes on at the replica when the master is killed; what is offered again there is done', async () => {
    const done: string[] = [];
    const queue = opened(several);
    await queue.start(async ({ id }) => void done.push(id));
    await queue.add([job('before')]);
    await until(() => done.includes('before'));
    await several.killMaster();
    const offered = async (): Promise<boolean> =>
      queue.add([job('after')]).then(
        () => true,
        () => false,
      );
    await until(offered, 30_000, 'a job that the replica takes');
    await until(() => done.includes('after'), 30_000, 'a job done after the failover');
  }, 90_000);
});
