import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../jobs/outbox.js';
import type { Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';

/** Promises that a file is read, with a line in the trail. */
@Injectable()
export class PromiseImport {
  constructor(
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, { id, organisationId }: { readonly id: string; readonly organisationId: string }, dueAt?: Date): Promise<void> {
    await Promise.all([
      this.trail.record(tx, { action: 'import.received', subjectKind: 'import', subjectId: id, organisationId }),
      this.outbox.promise(tx, 'import.take', { importId: id }, dueAt),
    ]);
  }
}
