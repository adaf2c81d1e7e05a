import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../../expected-use/index.js';
import { MessagesModule } from '../../messages/index.js';
import { PartiesModule } from '../../parties/index.js';
import { HeldExemptionsRepository } from '../exemptions/held-exemptions.repository.js';
import { DutiesController } from './duties.controller.js';
import { DutiesDesk } from './duties-desk.js';
import { DutiesRepository } from './duties.repository.js';
import { OverdueStatements } from './overdue-statements.js';
import { OwedByAll } from './owed-by-all.js';
import { OwnDuties } from './own-duties.js';
import { ProposeDuty } from './propose-duty.js';
import { RemindReporters } from './remind-reporters.js';
import { RemindReportersJob } from './remind-reporters.job.js';
import { RemindersRepository } from './reminders.repository.js';
import { TellReporters } from './tell-reporters.js';

const FRONT = [DutiesDesk, OverdueStatements, OwnDuties, ProposeDuty, RemindReporters] as const;

/** Duties to report: what is due when, who is reminded, and who is overdue. */
@Module({
  imports: [ExpectedUseModule, MessagesModule, PartiesModule],
  providers: [...FRONT, DutiesRepository, HeldExemptionsRepository, OwedByAll, RemindersRepository, TellReporters],
  exports: [...FRONT],
})
export class DutiesModule {}

/** Reminding: for the worker. */
@Module({ imports: [DutiesModule], providers: [RemindReportersJob] })
export class DutiesWorkModule {}

export const DUTIES_CONTROLLERS = [DutiesController] as const;
export const DUTIES_JOBS = [RemindReportersJob] as const;
