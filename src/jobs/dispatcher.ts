import { Problem } from '../domain/problem.js';
import { system } from '../platform/actor.js';
import type { Clock } from '../platform/clock.js';
import type { Database, Tx } from '../platform/database.js';
import type { Log } from '../platform/log.js';
import type { Metrics } from '../platform/metrics.js';
import type { JobHandler, JobName } from './job-payloads.js';
import { Final, type QueuedJob } from './job-queue.js';
import type { OutboxRepository } from './outbox.repository.js';

const DISPATCHER = system('dispatcher');

/** How long a job rests that the queue could not get done in six attempts. Own choice. */
const PAUSE_MS = 120_000;

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
      await this.#handlerOf(job).handle(payloadOf(job));
    } catch (fault) {
      await this.#failed(job, fault, lastAttempt);
      return;
    }
    const { database, outbox, metrics } = this.bench;
    await database.transaction(DISPATCHER, (tx) => outbox.keep(tx, job.promises));
    metrics.jobsDone.inc({ task: job.name, outcome: 'done' });
    this.bench.ring();
  }

  #handlerOf(job: QueuedJob): JobHandler {
    const handler = this.handlers.get(job.name);
    if (handler === undefined) throw new Final(`no handler does the job ${job.name}`);
    return handler;
  }

  /**
   * A refusal is final and put aside. Anything else is tried again by the queue; after its last attempt there the promise goes
   * back to waiting, for some minutes: a disturbance that lasts is no reason to forget a warning.
   */
  async #failed(job: QueuedJob, fault: unknown, lastAttempt: boolean): Promise<void> {
    const { database, outbox, clock, log, metrics } = this.bench;
    const final = fault instanceof Problem || fault instanceof Final;
    metrics.jobsDone.inc({ task: job.name, outcome: final ? 'parked' : 'failed' });
    log.warn({ job: job.name, promises: job.promises.length, err: fault, final, lastAttempt }, 'job failed');
    if (!final && !lastAttempt) throw fault;
    const now = clock.now();
    const later = new Date(now.getTime() + PAUSE_MS);
    const settle = (tx: Tx) =>
      final ? outbox.park(tx, job.promises, kindOf(fault), now) : outbox.putBack(tx, job.promises, kindOf(fault), later);
    await database.transaction(DISPATCHER, settle);
    throw new Final(kindOf(fault));
  }
}

/** The payload went to the queue as the handler's own type, and comes back as it was. */
function payloadOf(job: QueuedJob): never {
  return job.payload as never;
}

/** What an operator may know of a fault: its name, and the code of a refusal; never content. */
function kindOf(fault: unknown): string {
  if (fault instanceof Problem) return `${fault.name}: ${fault.code}`;
  return fault instanceof Error ? fault.name : typeof fault;
}
