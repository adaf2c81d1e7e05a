import { type ConnectionOptions, createPostgresBackend, type Job, Queue, UnrecoverableError, Worker, withBackend } from 'bullmq';
import type { Cluster, Redis } from 'ioredis';
import type { Log } from '../platform/log.js';
import { queuePlace, type QueuePlace } from '../platform/queue-place.js';
import { within } from '../platform/within.js';
import { Final, JobQueue, type QueueDepth, type QueuedJob } from './job-queue.js';
import { redisConnection } from './redis-connection.js';

const NAME = 'meldpunt';
/** In a cluster all keys of a queue must lie on one node: what stands in braces decides which. */
const IN_CLUSTER = { prefix: '{meldpunt}' } as const;
const ATTEMPTS = 6;
/** Sentinels or a cluster that are away keep a command waiting for ever: it holds a transaction. What is added late has the same id. */
const PATIENCE_MS = 5_000;

/** Work is taken over from a dead worker after its lock has run out: 15 s, looked at every 5 s. */
const TIMING = { lockDuration: 15_000, stalledInterval: 5_000, maxStalledCount: 1_000 } as const;
const JOB = {
  attempts: ATTEMPTS,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: true,
  removeOnFail: true,
} as const;

export interface BullmqQueueOptions {
  /** As QUEUE_URL says it: `postgres:` for the service's own database, or a Redis. */
  readonly queueUrl: string;
  readonly databaseUrl: string;
  readonly concurrency: number;
  readonly log: Log;
}

/** What both backends have in common. */
interface AnyQueue {
  addBulk(jobs: { name: string; data: object; opts: object }[]): Promise<unknown>;
  getJobCounts(...states: ('waiting' | 'active' | 'delayed')[]): Promise<Record<string, number>>;
  on(event: 'error', listener: (fault: Error) => void): unknown;
  close(): Promise<void>;
}
interface AnyWorker {
  on(event: 'error', listener: (fault: Error) => void): unknown;
  close(): Promise<void>;
}
type Processor = (job: Job) => Promise<void>;

/** BullMQ on PostgreSQL (default) or Redis. */
export class BullmqQueue extends JobQueue {
  readonly #queue: AnyQueue;
  readonly #makeWorker: (process: Processor) => AnyWorker;
  readonly #connections: (Redis | Cluster)[] = [];
  readonly #log: Log;
  #worker: AnyWorker | undefined;

  constructor(options: BullmqQueueOptions) {
    super();
    this.#log = options.log;
    const place = queuePlace(options.queueUrl) ?? { kind: 'postgres' };
    const { queue, makeWorker } = place.kind === 'postgres' ? this.#onPostgres(options) : this.#onRedis(place, options);
    this.#queue = queue;
    this.#makeWorker = makeWorker;
    queue.on('error', (fault) => this.#log.warn({ err: fault }, 'queue'));
  }

  async add(jobs: readonly QueuedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    const added = jobs.map(({ id, name, promises, payload }) => ({ name, data: { promises, payload }, opts: { ...JOB, jobId: id } }));
    await within(PATIENCE_MS, 'the queue', this.#queue.addBulk(added));
  }

  async start(work: (job: QueuedJob, lastAttempt: boolean) => Promise<void>): Promise<void> {
    this.#worker = this.#makeWorker((job) => processed(job, work));
    this.#worker.on('error', (fault) => this.#log.warn({ err: fault }, 'queue worker'));
  }

  async depth(): Promise<QueueDepth> {
    const counts = await within(PATIENCE_MS, 'the queue', this.#queue.getJobCounts('waiting', 'active', 'delayed'));
    return { waiting: counts['waiting'] ?? 0, active: counts['active'] ?? 0, delayed: counts['delayed'] ?? 0 };
  }

  async close(): Promise<void> {
    await this.#worker?.close();
    await within(PATIENCE_MS, 'the queue', this.#queue.close()).catch((fault: unknown) => this.#log.warn({ err: fault }, 'queue'));
    for (const connection of this.#connections) connection.disconnect();
  }

  #onPostgres({ databaseUrl, concurrency }: BullmqQueueOptions) {
    const { Queue: PgQueue, Worker: PgWorker } = withBackend(createPostgresBackend);
    const connection = (max: number) => ({ connectionString: databaseUrl, max });
    const queue: AnyQueue = new PgQueue(NAME, { connection: connection(2) });
    const makeWorker = (process: Processor): AnyWorker =>
      new PgWorker(NAME, process, { connection: connection(5), concurrency, ...TIMING });
    return { queue, makeWorker };
  }

  #onRedis(place: Exclude<QueuePlace, { kind: 'postgres' }>, { concurrency }: BullmqQueueOptions) {
    const prefixed = place.kind === 'cluster' ? IN_CLUSTER : {};
    const connection = (maxRetriesPerRequest: number | null): ConnectionOptions => {
      const redis = redisConnection(place, maxRetriesPerRequest);
      redis.on('error', (fault) => this.#log.warn({ err: fault }, 'redis'));
      this.#connections.push(redis);
      return redis;
    };
    const queue: AnyQueue = new Queue(NAME, { connection: connection(2), ...prefixed });
    const makeWorker = (process: Processor): AnyWorker =>
      new Worker(NAME, process, { connection: connection(null), concurrency, ...TIMING, ...prefixed });
    return { queue, makeWorker };
  }
}

async function processed(job: Job, work: (job: QueuedJob, lastAttempt: boolean) => Promise<void>): Promise<void> {
  const queued: QueuedJob = { id: job.id ?? '', name: job.name, ...carriedBy(job.data) };
  try {
    await work(queued, job.attemptsMade + 1 >= ATTEMPTS);
  } catch (fault) {
    throw fault instanceof Final ? new UnrecoverableError(fault.message) : fault;
  }
}

/** What we put into a job comes back as anything: it is looked at again. */
function carriedBy(given: unknown): Pick<QueuedJob, 'promises' | 'payload'> {
  if (typeof given !== 'object' || given === null) return { promises: [], payload: undefined };
  const promises: unknown = Reflect.get(given, 'promises');
  const payload: unknown = Reflect.get(given, 'payload');
  return { promises: Array.isArray(promises) ? promises.filter((id): id is number => typeof id === 'number') : [], payload };
}
