import { type DynamicModule, type INestApplicationContext, Module } from '@nestjs/common';
import type { JobHandler } from './jobs/job-payloads.js';
import { JobsDoneModule } from './jobs/jobs-done.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { DIKES_JOBS, DikesWorkModule } from './modules/dikes/index.js';
import { ESCALATIONS_JOBS, EscalationsModule } from './modules/escalations/index.js';
import { EXPECTED_USE_JOBS, ExpectedUseWorkModule } from './modules/expected-use/index.js';
import { EVALUATION_JOBS, EvaluationWorkModule } from './modules/flags/index.js';
import { MESSAGES_JOBS, MessagesWorkModule } from './modules/messages/index.js';
import {
  BREAK_GLASS_JOBS,
  BreakGlassWorkModule,
  DUTIES_JOBS,
  DutiesWorkModule,
  EXEMPTIONS_JOBS,
  ExemptionsWorkModule,
  POSTURE_JOBS,
  PostureWorkModule,
  TRAIL_JOBS,
  TrailWorkModule,
  UPKEEP_JOBS,
  UpkeepModule,
} from './modules/oversight/index.js';
import { OUTLOOK_JOBS, OutlookWorkModule } from './modules/outlook/index.js';
import { PANEL_JOBS, PanelModule } from './modules/panel/index.js';
import { CORRESPONDENCE_JOBS, CorrespondenceWorkModule, IMPORTS_JOBS, ImportsWorkModule } from './modules/reports/index.js';
import { TRENDS_JOBS, TrendsWorkModule } from './modules/trends/index.js';
import { type Platform, PlatformModule } from './platform/platform.module.js';

const JOBS = [
  ...IMPORTS_JOBS,
  ...TRENDS_JOBS,
  ...OUTLOOK_JOBS,
  ...EVALUATION_JOBS,
  ...PANEL_JOBS,
  ...ESCALATIONS_JOBS,
  ...DIKES_JOBS,
  ...EXPECTED_USE_JOBS,
  ...CORRESPONDENCE_JOBS,
  ...MESSAGES_JOBS,
  ...BREAK_GLASS_JOBS,
  ...DUTIES_JOBS,
  ...EXEMPTIONS_JOBS,
  ...POSTURE_JOBS,
  ...UPKEEP_JOBS,
  ...TRAIL_JOBS,
] as const;

/** Table of contents of the worker process: every job. */
@Module({})
export class WorkerModule {
  static on(platform: Platform): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        PlatformModule.on(platform),
        JobsModule,
        JobsDoneModule,
        ImportsWorkModule,
        TrendsWorkModule,
        OutlookWorkModule,
        EvaluationWorkModule,
        PanelModule,
        EscalationsModule,
        DikesWorkModule,
        ExpectedUseWorkModule,
        CorrespondenceWorkModule,
        MessagesWorkModule,
        BreakGlassWorkModule,
        DutiesWorkModule,
        ExemptionsWorkModule,
        PostureWorkModule,
        UpkeepModule,
        TrailWorkModule,
      ],
      providers: [...PANEL_JOBS, ...ESCALATIONS_JOBS],
    };
  }
}

export function jobHandlers(app: INestApplicationContext): readonly JobHandler[] {
  return JOBS.map((job) => app.get<JobHandler>(job, { strict: false }));
}
