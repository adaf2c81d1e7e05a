import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import { type Looker, lookerOf } from './looker-of.js';
import { TrailLinesRepository } from './trail-lines.repository.js';

/** A line of the trail as an organisation may see it. */
export interface ShownLine {
  readonly at: Date;
  readonly by: Looker;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** As many lines as one page shows. */
const NEWEST = 200;

/** Who looked at the reports of the own organisation, or at one of them. A report of somebody else has no lines. */
@Injectable()
export class WhoLooked {
  constructor(
    private readonly database: Database,
    private readonly lines: TrailLinesRepository,
  ) {}

  async execute(actor: Extract<Actor, { kind: 'person' }>, reportId?: string): Promise<readonly ShownLine[]> {
    const { organisationId } = actor;
    if (organisationId === null) throw new Problem('access.refused');
    if (reportId !== undefined && instantOf(reportId) === undefined) return [];
    const rows = await this.database.transaction(actor, (tx) => this.lines.looks(tx, organisationId, reportId, NEWEST));
    return rows.map((row) => ({
      ...{ at: row.recordedAt, by: lookerOf(row, actor.id), action: row.action },
      ...{ subjectKind: row.subjectKind, subjectId: row.subjectId },
    }));
  }
}
