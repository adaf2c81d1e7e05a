import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../jobs/outbox.js';
import type { Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { ConflictsRepository } from './conflicts.repository.js';
import { DeclarationsRepository } from './declarations.repository.js';

interface RecordedConflict {
  readonly flagId: string;
  readonly personId: string;
  readonly reason: string;
  readonly recordedBy: string;
  readonly at: Date;
}

/** Keeps a tie that the desk recorded, in the caller's transaction; a tie that is known already is left as it is. */
@Injectable()
export class KeepConflict {
  constructor(
    private readonly conflicts: ConflictsRepository,
    private readonly declarations: DeclarationsRepository,
    private readonly trail: Trail,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, { flagId, personId, at, ...said }: RecordedConflict): Promise<void> {
    await this.declarations.alone(tx, flagId, personId);
    if (!(await this.conflicts.record(tx, flagId, personId, at))) return;
    await this.declarations.add(tx, { flagId, personId, at, party: true, ...said });
    await this.trail.record(tx, { action: 'conflict.recorded', subjectKind: 'flag', subjectId: flagId });
    await this.outbox.promise(tx, 'panel.vet', {});
  }
}
