import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/domain/problem.js';
import { BullmqQueue } from '../../../src/jobs/bullmq-queue.js';
import { Dispatcher, handlersByName } from '../../../src/jobs/dispatcher.js';
import { Outbox } from '../../../src/jobs/outbox.js';
import { OutboxRepository } from '../../../src/jobs/outbox.repository.js';
import { Relay } from '../../../src/jobs/relay.js';
import { OfferAgain } from '../../../src/modules/oversight/operation/offer-again.js';
import { GATE } from '../../../src/platform/actor.js';
import { openLog } from '../../../src/platform/log.js';
import { Metrics } from '../../../src/platform/metrics.js';
import { Trail } from '../../../src/platform/trail.js';
import { Wake } from '../../../src/platform/wake.js';
import { aWorld, type World } from '../../support/database.js';
import { describeOnRedis, RedisServer } from '../../support/redis.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';
import { until } from '../../support/until.js';

const log = openLog('test', 'silent');
const outbox = new OutboxRepository();
const ADMINISTRATOR = {
  kind: 'person',
  id: '018f0000-0000-7000-8000-000000000001',
  organisationId: null,
  roles: ['system-admin'],
} as const;

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.close());

function runsAgain(name: string, queueUrl: () => string): void {
  let queue: BullmqQueue;
  afterEach(() => queue.close());

  it(`does a job that was refused and put aside, once its cause is gone (${name})`, async () => {
    queue = new BullmqQueue({ queueUrl: queueUrl(), databaseUrl: world.urls.worker, concurrency: 2, log });
    const relay = new Relay(world.clock, world.worker, outbox, queue);
    const count = async (where: string) => Number((await world.admin.query(`select count(*) as n from outbox where ${where}`)).rows[0].n);
    let refused = true;
    const handle = async (): Promise<void> => {
      if (refused) throw new Problem('request.not-found');
    };
    const bench = { database: world.worker, outbox, clock: world.clock, log, metrics: new Metrics(), ring: () => undefined };
    const dispatcher = new Dispatcher(handlersByName(['mail.send'], [{ job: 'mail.send', handle }]), bench);
    await queue.start((job, lastAttempt) => dispatcher.dispatch(job, lastAttempt));
    const promised = new Outbox(world.clock, new Wake(world.webSource));
    await world.web.transaction(GATE, (tx) => promised.promise(tx, 'mail.send', { messageId: 'm' }));
    await relay.runOnce();
    await until(async () => (await count('parked_at is not null')) === 1);
    await until(async () => Object.values(await queue.depth()).every((held) => held === 0));

    refused = false;
    const again = new OfferAgain(world.clock, world.web, outbox, new Trail(world.clock, TRAIL_KEYS));
    expect(await again.execute(ADMINISTRATOR, { job: 'mail.send', fault: 'Problem: request.not-found' })).toBe(1);
    expect(await relay.runOnce()).toBe(1);
    await until(async () => (await count('true')) === 0);
    expect(await again.execute(ADMINISTRATOR, { job: 'mail.send', fault: 'Problem: request.not-found' })).toBe(0);
  });
}

describe('on PostgreSQL', () => runsAgain('PostgreSQL', () => 'postgres:'));

describeOnRedis('on Redis', () => {
  let redis: RedisServer;
  beforeAll(async () => {
    redis = await RedisServer.start();
  });
  afterAll(() => redis.stop());
  runsAgain('Redis', () => redis.url);
});
