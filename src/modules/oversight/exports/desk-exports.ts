import { Injectable } from '@nestjs/common';
import { type ExportStanding, exportStanding } from '../../../domain/exports/export-standing.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import type { ReportExport } from './report-export.js';
import { ReportExportsRepository } from './report-exports.repository.js';

const NEWEST = 50;

/** An export, and where it stands now. */
export interface StandingExport extends ReportExport {
  readonly standing: ExportStanding;
}

/** What the desk took out or wants to, newest first. */
@Injectable()
export class DeskExports {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly exports: ReportExportsRepository,
  ) {}

  async execute(actor: Actor): Promise<readonly StandingExport[]> {
    const found = await this.database.transaction(actor, (tx) => this.exports.newest(tx, NEWEST));
    const now = this.clock.now();
    return found.map((one) => ({ ...one, standing: exportStanding(one, now) }));
  }
}
