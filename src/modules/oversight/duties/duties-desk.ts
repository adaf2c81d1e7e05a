import { Injectable } from '@nestjs/common';
import { type Day, dayInNetherlands } from '../../../domain/calendar.js';
import type { Actor } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { PolicyRecord, type PolicyProposal, ProposalsInSight, type RecordedRule } from '../../expected-use/index.js';
import { type OverdueAndExempt, OverdueStatements } from './overdue-statements.js';

/** The duties to report: those of the past, in force and to come, and those that were proposed. */
export interface DutiesOnDesk {
  readonly today: Day;
  readonly duties: readonly RecordedRule<'reporting-duty'>[];
  readonly proposals: readonly PolicyProposal<'reporting-duty'>[];
}

/** The duties to report as those see them who propose them and decide on them; who is overdue the desk alone. */
@Injectable()
export class DutiesDesk {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly record: PolicyRecord,
    private readonly proposals: ProposalsInSight,
    private readonly overdue: OverdueStatements,
  ) {}

  async execute(actor: Actor): Promise<DutiesOnDesk> {
    const duties = await this.database.transaction(actor, (tx) => this.record.execute(tx, 'reporting-duty'));
    const proposals = await this.proposals.execute(actor, 'reporting-duty');
    return { today: dayInNetherlands(this.clock.now()), duties, proposals };
  }

  async overdueNow(desk: Actor): Promise<OverdueAndExempt> {
    return this.database.transaction(desk, (tx) => this.overdue.execute(tx));
  }
}
