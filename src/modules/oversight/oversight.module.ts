import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../expected-use/index.js';
import { MessagesModule } from '../messages/index.js';
import { OutlookModule } from '../outlook/index.js';
import { ReportsModule } from '../reports/index.js';
import { TrendsModule } from '../trends/index.js';
import { BREAK_GLASS_CONTROLLERS, BreakGlassModule } from './break-glass/break-glass.module.js';
import { TRAIL_CONTROLLERS, TrailReadingModule } from './trail/trail.module.js';
import { DUTIES_CONTROLLERS, DutiesModule } from './duties/duties.module.js';
import { EXEMPTIONS_CONTROLLERS, ExemptionsModule } from './exemptions/exemptions.module.js';
import { EXPORTS_CONTROLLERS, ExportsModule } from './exports/exports.module.js';
import { GRADING_CONTROLLERS, GradingModule } from './grading/grading.module.js';
import { GROUNDS_CONTROLLERS, GroundsModule } from './grounds/grounds.module.js';
import { DeskOutlook } from './desk-outlook.js';
import { HeldUp } from './held-up.js';
import { NationalController } from './national.controller.js';
import { NationalOverview } from './national-overview.js';
import { NationalPicture } from './national-picture.js';
import { OPERATION_CONTROLLERS, OperationModule } from './operation/operation.module.js';
import { POSTURE_CONTROLLERS, PostureModule } from './posture/posture.module.js';
import { PublicController } from './public.controller.js';
import { ReportForTriage } from './report-for-triage.js';
import { ReporterHome } from './reporter-home.js';
import { StartController } from './start.controller.js';
import { TakeTotals } from './take-totals.js';
import { TotalsFileController } from './totals-file.controller.js';
import { TriageController } from './triage.controller.js';
import { TriageInbox } from './triage-inbox.js';
import { TriageRepository } from './triage.repository.js';

const FRONT = [DeskOutlook, NationalOverview, NationalPicture, ReportForTriage, ReporterHome, TakeTotals, TriageInbox] as const;

/** Pages that look across modules. */
@Module({
  imports: [
    BreakGlassModule,
    DutiesModule,
    ExemptionsModule,
    ExpectedUseModule,
    ExportsModule,
    GradingModule,
    GroundsModule,
    MessagesModule,
    OperationModule,
    OutlookModule,
    PostureModule,
    ReportsModule,
    TrailReadingModule,
    TrendsModule,
  ],
  providers: [...FRONT, HeldUp, TriageRepository],
  exports: [
    ...FRONT,
    BreakGlassModule,
    DutiesModule,
    ExemptionsModule,
    ExportsModule,
    GradingModule,
    GroundsModule,
    OperationModule,
    OutlookModule,
    PostureModule,
    TrailReadingModule,
  ],
})
export class OversightModule {}

export const OVERSIGHT_CONTROLLERS = [
  PublicController,
  NationalController,
  TotalsFileController,
  StartController,
  TriageController,
  ...BREAK_GLASS_CONTROLLERS,
  ...DUTIES_CONTROLLERS,
  ...EXEMPTIONS_CONTROLLERS,
  ...EXPORTS_CONTROLLERS,
  ...GRADING_CONTROLLERS,
  ...GROUNDS_CONTROLLERS,
  ...OPERATION_CONTROLLERS,
  ...POSTURE_CONTROLLERS,
  ...TRAIL_CONTROLLERS,
] as const;
