import { Problem } from '../domain/problem.js';
import { system } from '../platform/actor.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database.js';
import type { Log } from '../platform/log.js';
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

/** Gives a job to its handler, and strikes the promises it keeps. */
export class Dispatcher {
  constructor(
    private readonly handlers: ReadonlyMap<string, JobHandler>,
    private readonly database: Database,
    private readonly outbox: OutboxRepository,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  async dispatch(job: QueuedJob, lastAttempt: boolean): Promise<void> {
    try {
      await this.#handlerOf(job).handle(job.payload as never);
    } catch (fault) {
      await this.#failed(job, fault, lastAttempt);
      return;
    }
    await this.database.transaction(DISPATCHER, (tx) => this.outbox.keep(tx, job.promises));
  }

  #handlerOf(job: QueuedJob): JobHandler {
    const handler = this.handlers.get(job.name);
    if (handler === undefined) throw new Final(`no handler does the job ${job.name}`);
    return handler;
  }

  /** A refusal is final; anything else is tried again by the queue, and put aside after the last attempt. */
  async #failed(job: QueuedJob, fault: unknown, lastAttempt: boolean): Promise<void> {
    const final = fault instanceof Problem || fault instanceof Final;
    this.log.warn({ job: job.name, promises: job.promises.length, err: fault, final, lastAttempt }, 'job failed');
    if (!final && !lastAttempt) throw fault;
    const kind = fault instanceof Error ? `${fault.name}: ${fault instanceof Problem ? fault.code : ''}` : typeof fault;
    await this.database.transaction(DISPATCHER, (tx) => this.outbox.park(tx, job.promises, kind, this.clock.now()));
    throw new Final(kind);
  }
}
