import { Injectable } from '@nestjs/common';
import type { Day } from '../../domain/calendar.js';
import type { ReportContext } from '../../domain/reports/report.js';
import { Database } from '../../platform/database.js';
import type { Filer } from './filer.js';
import { type ReportableGroup, ReportableGroups } from './reportable-groups.js';
import { SidesRepository } from './sides.repository.js';

/** What the rules of reporting must know when somebody files. */
@Injectable()
export class FilingContext {
  constructor(
    private readonly database: Database,
    private readonly sides: SidesRepository,
    private readonly groups: ReportableGroups,
  ) {}

  /** @param sent  bodies as they came in: the side of who files is looked up only where a rule asks for it */
  async execute({ actor, organisationId }: Filer, today: Day, sent: readonly unknown[]): Promise<ReportContext<ReportableGroup>> {
    const context = this.groups.on(today);
    if (!sent.some(isNotice)) return context;
    const side = await this.database.transaction(actor, (tx) => this.sides.of(tx, organisationId));
    return { ...context, side };
  }
}

function isNotice(sent: unknown): boolean {
  if (typeof sent !== 'object' || sent === null || !('kind' in sent)) return false;
  return sent.kind === 'interruption' || sent.kind === 'discontinuation';
}
