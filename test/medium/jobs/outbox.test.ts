import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Problem } from '../../../src/domain/problem.js';
import { Dispatcher, handlersByName } from '../../../src/jobs/dispatcher.js';
import { Final } from '../../../src/jobs/job-queue.js';
import { Outbox } from '../../../src/jobs/outbox.js';
import { OutboxRepository } from '../../../src/jobs/outbox.repository.js';
import { Relay } from '../../../src/jobs/relay.js';
import { GATE, system } from '../../../src/platform/actor.js';
import { openLog } from '../../../src/platform/log.js';
import { Metrics } from '../../../src/platform/metrics.js';
import { Wake } from '../../../src/platform/wake.js';
import { aWorld, type World } from '../../support/database.js';
import { ListQueue } from '../../support/list-queue.js';

let world: World;
let outbox: Outbox;
const repository = new OutboxRepository();
beforeAll(async () => {
  world = await aWorld();
  outbox = new Outbox(world.clock, new Wake(world.webSource));
});
beforeEach(() => world.admin.query('truncate outbox'));
afterAll(() => world.close());

const relayTo = (queue: ListQueue) => new Relay(world.clock, world.worker, repository, queue);
const promise = (id: string, dueAt?: Date) =>
  world.web.transaction(GATE, (tx) => outbox.promise(tx, 'mail.send', { messageId: id }, dueAt));
const open = async () => Number((await world.admin.query('select count(*) as n from outbox where parked_at is null')).rows[0].n);

describe('a promised job', () => {
  it('is handed over exactly once by two relays at once', async () => {
    for (let n = 0; n < 20; n += 1) await promise(`m${n}`);
    const queue = new ListQueue();
    await Promise.all([relayTo(queue).runOnce(), relayTo(queue).runOnce()]);
    expect(queue.jobs.map(({ payload }) => payload)).toHaveLength(20);
    expect(new Set(queue.jobs.map(({ id }) => id)).size).toBe(20);
  });

  it('disappears with its deed when the transaction fails', async () => {
    const work = world.web.transaction(GATE, async (tx) => {
      await outbox.promise(tx, 'mail.send', { messageId: 'x' });
      throw new RangeError('no deed');
    });
    await expect(work).rejects.toThrow('no deed');
    expect(await open()).toBe(0);
  });

  it('waits until it is due', async () => {
    await promise('later', new Date(world.clock.now().getTime() + 60_000));
    const queue = new ListQueue();
    await relayTo(queue).runOnce();
    expect(queue.jobs).toEqual([]);
    world.clock.advance(60_000);
    await relayTo(queue).runOnce();
    expect(queue.jobs).toHaveLength(1);
  });

  it('stays promised when the queue is away, and is offered when it is back', async () => {
    await promise('m');
    const queue = new ListQueue();
    queue.away = true;
    await expect(relayTo(queue).runOnce()).rejects.toThrow('away');
    queue.away = false;
    expect(await relayTo(queue).runOnce()).toBe(1);
  });

  it('is offered again under the same id after the queue lost it', async () => {
    await promise('m');
    const queue = new ListQueue();
    await relayTo(queue).runOnce();
    const [first] = queue.flush();
    expect(await relayTo(queue).sweep()).toBe(0);
    world.clock.advance(30_001);
    expect(await relayTo(queue).sweep()).toBe(1);
    expect(queue.jobs).toEqual([first]);
  });

  it('folds a burst of reports in one job, at most a thousand at a time', async () => {
    await world.web.transaction(GATE, async (tx) => {
      await Promise.all(Array.from({ length: 1_500 }, (_, n) => outbox.promise(tx, 'cells.fold', { reportIds: [`r${n}`] })));
    });
    const queue = new ListQueue();
    await relayTo(queue).runOnce();
    expect(queue.jobs.map(({ payload }) => (payload as { reportIds: string[] }).reportIds.length)).toEqual([1_000, 500]);
  });

  it('waits while the same work is in hand, and then becomes one job with all that came meanwhile', async () => {
    const evaluate = (productGroup: string) => world.web.transaction(GATE, (tx) => outbox.promise(tx, 'flags.evaluate', { productGroup }));
    const queue = new ListQueue();
    await evaluate('ffp2');
    await relayTo(queue).runOnce();
    const [inHand] = queue.flush();
    for (const group of ['ffp2', 'ffp2', 'apron']) await evaluate(group);
    await relayTo(queue).runOnce();
    expect(queue.flush().map(({ payload }) => payload)).toEqual([{ productGroup: 'apron' }]);
    await world.worker.transaction(system('test'), (tx) => repository.keep(tx, inHand?.promises ?? []));
    await relayTo(queue).runOnce();
    expect(queue.jobs.map(({ payload, promises }) => [payload, promises.length])).toEqual([[{ productGroup: 'ffp2' }, 2]]);
  });

  it('is one job when several promise exactly the same', async () => {
    await world.web.transaction(GATE, async (tx) => {
      for (let n = 0; n < 5; n += 1) await outbox.promise(tx, 'flags.evaluate', { productGroup: 'ffp2' });
    });
    const queue = new ListQueue();
    await relayTo(queue).runOnce();
    expect(queue.jobs).toMatchObject([{ name: 'flags.evaluate', payload: { productGroup: 'ffp2' } }]);
    expect(queue.jobs[0]?.promises).toHaveLength(5);
  });
});

describe('the dispatcher', () => {
  const log = openLog('test', 'silent');
  const bench = () => ({
    database: world.worker,
    outbox: repository,
    clock: world.clock,
    log,
    metrics: new Metrics(),
    ring: () => undefined,
  });
  const dispatcher = (handle: () => Promise<void>) =>
    new Dispatcher(handlersByName(['mail.send'], [{ job: 'mail.send', handle }]), bench());
  const relayed = async () => {
    await promise('m');
    const queue = new ListQueue();
    await relayTo(queue).runOnce();
    const [job] = queue.jobs;
    if (job === undefined) throw new RangeError('nothing was relayed');
    return job;
  };

  const again = async () => {
    const queue = new ListQueue();
    await relayTo(queue).runOnce();
    return taken(queue);
  };
  const taken = ({ jobs: [job] }: ListQueue) => {
    if (job === undefined) throw new RangeError('nothing was relayed');
    return job;
  };

  it('strikes the promise when the work is done', async () => {
    await dispatcher(async () => undefined).dispatch(await relayed(), false);
    expect((await world.admin.query('select 1 from outbox')).rowCount).toBe(0);
  });

  it('lets the queue try again what failed', async () => {
    const work = dispatcher(() => Promise.reject(new RangeError('once'))).dispatch(await relayed(), false);
    await expect(work).rejects.toThrow(RangeError);
    expect(await open()).toBe(1);
  });

  it('puts a refused job aside: a refusal is final', async () => {
    const work = dispatcher(() => Promise.reject(new Problem('request.not-found'))).dispatch(await relayed(), false);
    await expect(work).rejects.toThrow(Final);
    const { rows } = await world.admin.query('select fault from outbox where parked_at is not null');
    expect(rows).toEqual([{ fault: 'Problem: request.not-found' }]);
  });

  it('lets a job rest that could not be done in all its attempts, and offers it again: nothing is forgotten', async () => {
    const work = dispatcher(() => Promise.reject(new RangeError('again'))).dispatch(await relayed(), true);
    await expect(work).rejects.toThrow(Final);
    const queue = new ListQueue();
    expect(await relayTo(queue).runOnce()).toBe(0);
    world.clock.advance(120_000);
    expect(await relayTo(queue).runOnce()).toBe(1);
    expect((await world.admin.query('select fault from outbox')).rows).toEqual([{ fault: 'RangeError' }]);
  });

  it('keeps a job as old as it was while it rests: who only looks at what is due would never see it fail', async () => {
    const standing = () => world.worker.transaction(system('test'), (tx) => repository.standing(tx, world.clock.now()));
    for (const rests of [0, 1]) {
      const job = rests === 0 ? await relayed() : await again();
      await expect(dispatcher(() => Promise.reject(new RangeError('again'))).dispatch(job, true)).rejects.toThrow(Final);
      expect(await standing()).toEqual([{ job: 'mail.send', open: 1, oldestSeconds: rests * 120, failing: 1, parked: 0 }]);
      world.clock.advance(120_000);
    }
    expect(await standing()).toMatchObject([{ oldestSeconds: 240, failing: 1 }]);
  });

  it('refuses to start with a gap or a double', () => {
    expect(() => handlersByName(['mail.send'], [])).toThrow('mail.send');
    const handler = { job: 'mail.send' as const, handle: async () => undefined };
    expect(() => handlersByName(['mail.send'], [handler, handler])).toThrow('two handlers');
  });
});

describe('row-level security of the outbox', () => {
  it('lets the web promise, and not read', async () => {
    await promise('m');
    await expect(world.web.transaction(GATE, (tx) => tx.query('select * from outbox'))).rejects.toThrow('permission denied');
    expect(await world.worker.transaction(system('test'), (tx) => tx.query('select 1 from outbox'))).toHaveLength(1);
  });
});
