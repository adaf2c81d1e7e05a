import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../jobs/outbox.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { TakeImport } from './take-import.js';

const IMPORTER = system('import');
/** How long one waits before it asks again whether it is its turn, in milliseconds. */
const PAUSE_MS = 3_000;

/** One import at a time in a process: the other work of the worker goes on beside it, and memory stays the same. */
@Injectable()
export class TakeInTurn {
  #busy = false;

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly takeImport: TakeImport,
  ) {}

  async execute(importId: string): Promise<void> {
    if (this.#busy) return this.#later(importId);
    this.#busy = true;
    try {
      await this.takeImport.execute(importId);
    } finally {
      this.#busy = false;
    }
  }

  async #later(importId: string): Promise<void> {
    const dueAt = new Date(this.clock.now().getTime() + PAUSE_MS);
    await this.database.transaction(IMPORTER, (tx) => this.outbox.promise(tx, 'import.take', { importId }, dueAt));
  }
}
