import { Problem } from '../domain/problem.js';
import { system } from '../platform/actor.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database.js';
import type { Log } from '../platform/log.js';
import type { Metrics } from '../platform/metrics.js';
import type { JobHandler, JobName } from './job-payloads.js';
import { Final, type QueuedJob } from './job-queue.js';
import type { OutboxRepository } from './outbox.repository.js';

const DISPATCHER = system('dispatcher');

/** One handler per job: a gap or a double stops the worker at start, with the name. */
export function handlersByName(names: readonly JobName[], handlers: readonly JobHandler[]): ReadonlyMap<string, JobHandler> {
  const byName = new Map<string, JobHandler>();
  for (const handler of handlers) {
    if (byName.has(handler.job)) throw new TypeError(`two handlers do the job ${handler.job}`);
    byName.set(handler.job, handler);
  }
  const missing = names.filter((name) => !byName.has(name));
  if (missing.length > 0) throw new TypeError(`no handler does the job ${missing.join(', ')}`);
  return byName;
}

/** What the dispatcher stands on. */
export interface Bench {
  readonly database: Database;
  readonly outbox: OutboxRepository;
  readonly clock: Clock;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Called when work is out of hand: what waited for it may go. */
  readonly ring: () => void;
}

/** Gives a job to its handler, and strikes the promises it keeps. */
export class Dispatcher {
  constructor(
    private readonly handlers: ReadonlyMap<string, JobHandler>,
    private readonly bench: Bench,
  ) {}

  async dispatch(job: QueuedJob, lastAttempt: boolean): Promise<void> {
    try {
      await this.#handlerOf(job).handle(job.payload as never);
    } catch (fault) {
      await this.#failed(job, fault, lastAttempt);
      return;
    }
    const { database, outbox, metrics } = this.bench;
    await database.transaction(DISPATCHER, (tx) => outbox.keep(tx, job.promises));
    metrics.jobsDone.inc({ job: job.name, outcome: 'done' });
    this.bench.ring();
  }

  #handlerOf(job: QueuedJob): JobHandler {
    const handler = this.handlers.get(job.name);
    if (handler === undefined) throw new Final(`no handler does the job ${job.name}`);
    return handler;
  }

  /** A refusal is final; anything else is tried again by the queue, and put aside after the last attempt. */
  async #failed(job: QueuedJob, fault: unknown, lastAttempt: boolean): Promise<void> {
    const { database, outbox, clock, log, metrics } = this.bench;
    const final = fault instanceof Problem || fault instanceof Final;
    metrics.jobsDone.inc({ job: job.name, outcome: final || lastAttempt ? 'parked' : 'failed' });
    log.warn({ job: job.name, promises: job.promises.length, err: fault, final, lastAttempt }, 'job failed');
    if (!final && !lastAttempt) throw fault;
    const kind = fault instanceof Error ? `${fault.name}: ${fault instanceof Problem ? fault.code : ''}` : typeof fault;
    await database.transaction(DISPATCHER, (tx) => outbox.park(tx, job.promises, kind, clock.now()));
    throw new Final(kind);
  }
}
