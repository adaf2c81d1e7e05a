import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { TellReporter } from '../../reports/index.js';
import { OpenedReportsRepository } from './opened-reports.repository.js';

/** In both languages: which one the reader wants is not known here. */
const TOLD =
  'Een voorzitter van het panel heeft noodtoegang gekregen en kan enkele uren uw meldingen lezen waarop een signaal rust, met de naam van ' +
  'uw organisatie. De meldtafel was niet op tijd te bereiken. Twee systeembeheerders hebben het toegestaan; zij lezen zelf niets. Wat er ' +
  'wordt gelezen, ziet u in uw spoor. Een auditor beoordeelt het daarna.\n\n' +
  'A chair of the panel was given break-glass access and can for some hours read your reports that a flag rests on, with the name of your ' +
  'organisation. The triage desk could not be reached in time. Two system administrators allowed it; they read nothing themselves. What is ' +
  'read you see in your trail. An auditor reviews it afterwards.';

/** Tells each organisation once that its reports were opened, on the newest of them and in its trail; in a transaction of the worker. */
@Injectable()
export class TellReporters {
  constructor(
    private readonly clock: Clock,
    private readonly reports: OpenedReportsRepository,
    private readonly tellReporter: TellReporter,
    private readonly trail: Trail,
  ) {}

  async execute(tx: Tx, useId: string): Promise<void> {
    for (const report of await this.reports.tell(tx, useId, this.clock.now())) {
      const { reportId, organisationId } = report;
      await this.trail.record(tx, { action: 'break-glass.opened', subjectKind: 'report', subjectId: reportId, organisationId });
      await this.tellReporter.execute(tx, report, TOLD);
    }
  }
}
