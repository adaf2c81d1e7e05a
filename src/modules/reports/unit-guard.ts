import { Injectable } from '@nestjs/common';
import { type Fault, refuseAll } from '../../domain/problem.js';
import { type Jump, jumpsSince } from '../../domain/reports/jumps-since.js';
import type { Understood } from '../../domain/reports/report.js';
import type { Tx } from '../../platform/database.js';
import type { ReportVersion } from './report-version.js';
import { ReportableGroups } from './reportable-groups.js';
import { ReportsRepository } from './reports.repository.js';

/** Asks back when a slip of the unit explains how a statement differs from the one before. */
@Injectable()
export class UnitGuard {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly groups: ReportableGroups,
  ) {}

  /** The figures to ask about; none for anything but a stock statement. */
  async jumps(tx: Tx, { report }: Understood, version: ReportVersion): Promise<Jump[]> {
    const group = this.groups.find(version.productGroup);
    if (report.kind !== 'stock' || report.body.confirmedJump === true || group === undefined) return [];
    const previous = await this.reports.previous(tx, version);
    return previous === undefined ? [] : jumpsSince(previous, report, version.amounts, group);
  }

  /** @throws {Problem} with a question per figure */
  async ask(tx: Tx, understood: Understood, version: ReportVersion): Promise<void> {
    refuseAll((await this.jumps(tx, understood, version)).map((jump) => questionOf(jump)));
  }
}

export function questionOf({ field, factor, direction, stated, previous, meant }: Jump, under = ''): Fault {
  return { code: 'report.jump', pointer: `${under}/${field}`, values: { factor, direction, stated, previous, meant } };
}
