/** A job as it is handed to the queue: which promises it keeps, and what it carries. */
export interface QueuedJob {
  /** Stable: the same promises are offered again under the same id, and the queue ignores what it has. */
  readonly id: string;
  readonly name: string;
  readonly promises: readonly number[];
  readonly payload: unknown;
}

/** Thrown by work that must not be tried again. */
export class Final extends Error {}

export interface QueueDepth {
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
}

/** Carries jobs from the relay to whichever worker is free. It may lose them: the database remembers. */
export abstract class JobQueue {
  abstract add(jobs: readonly QueuedJob[]): Promise<void>;
  /** Starts to work; `work` is told whether this is the last attempt. */
  abstract start(work: (job: QueuedJob, lastAttempt: boolean) => Promise<void>): Promise<void>;
  abstract depth(): Promise<QueueDepth>;
  /** Finishes what is in hand, then stops. */
  abstract close(): Promise<void>;
}
