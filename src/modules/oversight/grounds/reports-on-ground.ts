import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { GroundsRepository } from './grounds.repository.js';
import type { GivenGround } from './legal-ground.js';
import type { ListedReport } from '../shown/listed-report.js';
import { ShownReportsRepository } from '../shown/shown-reports.repository.js';

const NEWEST = 200;

/** A ground in force with the newest reports that it opens. */
export interface GroundWithReports {
  readonly ground: GivenGround;
  readonly reports: readonly ListedReport[];
}

/** What the inspectorate may read today, by ground. Each organisation finds in its trail that its reports were listed. */
@Injectable()
export class ReportsOnGround {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly grounds: GroundsRepository,
    private readonly reports: ShownReportsRepository,
    private readonly trail: Trail,
  ) {}

  async execute(actor: Actor): Promise<readonly GroundWithReports[]> {
    const today = dayInNetherlands(this.clock.now());
    return this.database.transaction(actor, async (tx) => {
      const grounds = await this.grounds.inForce(tx, today);
      for (const organisationId of new Set(grounds.map((ground) => ground.organisationId)))
        await this.trail.record(tx, { action: 'reports.listed', subjectKind: 'organisation', subjectId: organisationId, organisationId });
      const shown: GroundWithReports[] = [];
      for (const ground of grounds) shown.push({ ground, reports: await this.reports.newest(tx, ground, NEWEST) });
      return shown;
    });
  }
}
