import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Tx } from '../platform/database.js';
import type { Statement } from '../platform/statement.js';
import { Wake } from '../platform/wake.js';
import type { JobName, JobPayloads } from './job-payloads.js';

const PROMISE = 'insert into outbox (job, payload, promised_at, due_at) values ($1, $2, $3, $4)';

/**
 * Where a use case promises a job, in the transaction of its deed: no deed without its job, no job without its deed.
 * The worker hears of it at once, or at the latest when it next looks.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly clock: Clock,
    private readonly wake: Wake,
  ) {}

  async promise<Name extends JobName>(tx: Tx, job: Name, payload: JobPayloads[Name], dueAt?: Date): Promise<void> {
    const { text, values } = this.line(tx, job, payload, dueAt);
    await tx.prepared('outbox.promise', text, values);
  }

  /** The promise as a statement, to be written together with the deed. */
  line<Name extends JobName>(tx: Tx, job: Name, payload: JobPayloads[Name], dueAt?: Date): Statement {
    const now = this.clock.now();
    if (dueAt === undefined) tx.afterCommit(() => this.wake.ring());
    return { text: PROMISE, values: [job, JSON.stringify(payload), now, dueAt ?? now] };
  }
}
