import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import type { SealedRow } from '../../../platform/trail-row.js';
import { type TrailFilters, TrailLinesRepository } from './trail-lines.repository.js';

const ON_A_PAGE = 100;

export interface TrailPageOfRows {
  readonly rows: readonly SealedRow[];
  /** Where the next page begins; undefined on the last. */
  readonly next: string | undefined;
}

/** The trail as the auditor reads it, newest first. The auditor's look is a line in it too. */
@Injectable()
export class AuditedTrail {
  constructor(
    private readonly database: Database,
    private readonly lines: TrailLinesRepository,
    private readonly trail: Trail,
  ) {}

  async execute(actor: Actor, filters: TrailFilters, before?: string): Promise<TrailPageOfRows> {
    return this.database.transaction(actor, async (tx) => {
      const found = await this.lines.search(tx, filters, before, ON_A_PAGE + 1);
      await this.trail.record(tx, { action: 'trail.read', subjectKind: 'trail', subjectId: filters.subjectId ?? 'all' });
      const rows = found.slice(0, ON_A_PAGE);
      return { rows, next: found.length > ON_A_PAGE ? rows.at(-1)?.id : undefined };
    });
  }
}
