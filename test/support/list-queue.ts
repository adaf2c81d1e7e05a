import { JobQueue, type QueueDepth, type QueuedJob } from '../../src/jobs/job-queue.js';

/** A queue that is a list: it ignores ids it has, as the real one does, and can be away or flushed. */
export class ListQueue extends JobQueue {
  jobs: QueuedJob[] = [];
  away = false;

  async add(jobs: readonly QueuedJob[]): Promise<void> {
    if (this.away) throw new Error('the queue is away');
    for (const job of jobs) if (!this.jobs.some(({ id }) => id === job.id)) this.jobs.push(job);
  }

  /** Forgets everything, as FLUSHALL does. */
  flush(): QueuedJob[] {
    return this.jobs.splice(0);
  }

  async start(): Promise<void> {
    return undefined;
  }

  async depth(): Promise<QueueDepth> {
    return { waiting: this.jobs.length, active: 0, delayed: 0 };
  }

  async close(): Promise<void> {
    return undefined;
  }
}
