import { Injectable } from '@nestjs/common';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import type { ReadReport } from './read-report.js';
import { TriageRepository } from './triage.repository.js';

/** One report, opened by the triage desk. No look without a line in the trail that its organisation can be shown. */
@Injectable()
export class ReportForTriage {
  constructor(
    private readonly database: Database,
    private readonly triage: TriageRepository,
    private readonly trail: Trail,
  ) {}

  async execute(actor: Actor, reportId: string): Promise<ReadReport> {
    return this.database.transaction(actor, async (tx) => {
      const [current, ...earlier] = await this.triage.versions(tx, reportId);
      if (current === undefined) throw new Problem('request.not-found');
      const { organisationId } = current;
      await this.trail.record(tx, { action: 'report.read', subjectKind: 'report', subjectId: reportId, organisationId });
      return [current, ...earlier];
    });
  }
}
