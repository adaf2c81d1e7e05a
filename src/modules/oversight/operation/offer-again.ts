import { Injectable } from '@nestjs/common';
import { OutboxRepository } from '../../../jobs/outbox.repository.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';

/** Which jobs: those put aside for one kind of fault. */
export interface PutAside {
  readonly job: string;
  readonly fault: string;
}

/**
 * The administrator lets jobs run again whose cause is gone. The promises are rows: whatever carries the queue, the relay
 * takes them within a second. Asked twice, the second time finds none, and changes and records nothing.
 */
@Injectable()
export class OfferAgain {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly outbox: OutboxRepository,
    private readonly trail: Trail,
  ) {}

  /** @returns how many jobs wait again */
  async execute(actor: Extract<Actor, { kind: 'person' }>, { job, fault }: PutAside): Promise<number> {
    return this.database.transaction(actor, async (tx) => {
      const offered = await this.outbox.offerAgain(tx, job, fault, this.clock.now());
      if (offered > 0) await this.trail.record(tx, { action: 'jobs.offered-again', subjectKind: 'job', subjectId: job });
      return offered;
    });
  }
}
