import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { GroundsRepository } from './grounds.repository.js';
import type { GivenGround } from './legal-ground.js';
import type { OpenedVersion } from '../shown/listed-report.js';
import { ShownReportsRepository } from '../shown/shown-reports.repository.js';
import { openedBy } from './opened-by.js';

/** A report with everything it once said, newest version first, and on what ground it is read. */
export interface ReportOnGround {
  readonly ground: GivenGround;
  readonly versions: readonly [OpenedVersion, ...OpenedVersion[]];
}

/** One report, opened by the inspectorate on a legal ground. Without one in force today it does not exist. Every look is in the trail. */
@Injectable()
export class ReadOnGround {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly grounds: GroundsRepository,
    private readonly reports: ShownReportsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} */
  async execute(actor: Actor, reportId: string): Promise<ReportOnGround> {
    return this.database.transaction(actor, async (tx) => {
      const grounds = await this.grounds.inForce(tx, dayInNetherlands(this.clock.now()));
      const [current, ...earlier] = await this.reports.versions(tx, reportId);
      const ground = current && openedBy(grounds, current);
      if (current === undefined || ground === undefined) throw new Problem('request.not-found');
      const { organisationId } = current;
      await this.trail.record(tx, { action: 'report.read', subjectKind: 'report', subjectId: reportId, organisationId });
      return { ground, versions: [current, ...earlier] };
    });
  }
}
