import type { INestApplicationContext } from '@nestjs/common';
import { system } from '../platform/actor.js';
import { startInternalServer } from '../platform/internal-server.js';
import { Listen } from '../platform/listen.js';
import type { Platform } from '../platform/platform.module.js';
import { TrailChain } from '../platform/trail-chain.js';
import { Wake } from '../platform/wake.js';
import { Clockwork } from './clockwork.js';
import { Dispatcher, handlersByName } from './dispatcher.js';
import { JOB_NAMES, type JobHandler } from './job-payloads.js';
import { JobQueue } from './job-queue.js';
import { OutboxRepository } from './outbox.repository.js';
import { Relay } from './relay.js';
import { Scheduler } from './scheduler.js';

const POLL_MS = 1_000;
const SWEEP_MS = 30_000;
const CLOCK_MS = 5_000;
/** The trail is linked at a beat of its own, not at every bell: one link of hundreds of rows costs hardly more than one of one. */
const CHAIN_MS = 300;

/** Sets the clockwork going: relay, sweep, schedules and the work itself. @returns how to stop, after finishing what is held */
export async function startWorker(
  app: INestApplicationContext,
  platform: Platform,
  handlers: readonly JobHandler[],
): Promise<() => Promise<void>> {
  const { config, log, clock, database, metrics } = platform;
  const outbox = app.get(OutboxRepository, { strict: false });
  const relay = app.get(Relay, { strict: false });
  const scheduler = app.get(Scheduler, { strict: false });
  const queue = app.get(JobQueue, { strict: false });
  const clockwork = new Clockwork(log);
  const ring = clockwork.start({ name: 'relay', everyMs: POLL_MS, turn: () => relay.runOnce() });
  const dispatcher = new Dispatcher(handlersByName(JOB_NAMES, handlers), { database, outbox, clock, log, metrics, ring });
  await queue.start((job, lastAttempt) => dispatcher.dispatch(job, lastAttempt));
  clockwork.start({ name: 'sweep', everyMs: SWEEP_MS, turn: () => swept(relay) });
  const chain = app.get(TrailChain, { strict: false });
  clockwork.start({ name: 'trail', everyMs: CHAIN_MS, turn: () => chain.runAll() });
  clockwork.start({ name: 'scheduler', everyMs: CLOCK_MS, turn: () => scheduler.runOnce() });
  const listen = new Listen(config.databaseUrl, log);
  void listen.start(Wake.channel, ring);
  watch(platform, outbox, queue);
  watchTrail(platform, chain);
  const missing = async (): Promise<string[]> => ((await database.answers()) ? [] : ['database']);
  const internal =
    config.internalPort === undefined ? undefined : await startInternalServer(config.internalPort, config.host, { missing }, metrics);
  log.info({ handlers: handlers.length }, 'worker is ready');
  return async () => {
    await listen.close();
    await clockwork.stop();
    await queue.close();
    internal?.close();
  };
}

/** A sweep that found something does not hurry to the next: what it offered needs time to be done. */
async function swept(relay: Relay): Promise<void> {
  await relay.sweep();
}

function watch({ database, clock, metrics }: Platform, outbox: OutboxRepository, queue: JobQueue): void {
  metrics.onLook(async () => {
    const lines = await database.transaction(system('metrics'), (tx) => outbox.standing(tx, clock.now()));
    metrics.outboxOpen.reset();
    metrics.outboxParked.reset();
    metrics.outboxAge.reset();
    metrics.outboxFailing.reset();
    for (const { job, open, failing, parked, oldestSeconds } of lines) {
      metrics.outboxOpen.set({ task: job }, open);
      metrics.outboxParked.set({ task: job }, parked);
      metrics.outboxFailing.set({ task: job }, failing);
      metrics.outboxAge.set({ task: job }, oldestSeconds);
    }
    metrics.cellsBehind.set(lines.find(({ job }) => job === 'cells.fold')?.open ?? 0);
    const { waiting, active, delayed } = await queue.depth();
    metrics.queueJobs.set({ state: 'waiting' }, waiting);
    metrics.queueJobs.set({ state: 'active' }, active);
    metrics.queueJobs.set({ state: 'delayed' }, delayed);
  });
}

function watchTrail({ database, metrics }: Platform, chain: TrailChain): void {
  metrics.onLook(async () => {
    metrics.trailPending.set(await database.transaction(system('metrics'), (tx) => chain.waiting(tx)));
  });
}
