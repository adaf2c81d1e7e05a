import { Module } from '@nestjs/common';
import { Operation } from './operation.js';
import { OperationController } from './operation.controller.js';
import { PublicController } from './public.controller.js';
import { ReportForTriage } from './report-for-triage.js';
import { SystemRepository } from './system.repository.js';
import { TriageController } from './triage.controller.js';
import { TriageInbox } from './triage-inbox.js';
import { TriageRepository } from './triage.repository.js';

const USE_CASES = [Operation, ReportForTriage, TriageInbox] as const;

/** Pages that look across modules. */
@Module({
  providers: [...USE_CASES, SystemRepository, TriageRepository],
  exports: [...USE_CASES],
})
export class OversightModule {}

export const OVERSIGHT_CONTROLLERS = [PublicController, TriageController, OperationController] as const;
