import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../expected-use/index.js';
import { OutlookModule } from '../outlook/index.js';
import { TrendsModule } from '../trends/index.js';
import { AnswerLevels } from './answer-levels.js';
import { EvaluateFlags } from './evaluate-flags.js';
import { EvaluateAllFlagsJob } from './evaluate-all-flags.job.js';
import { EvaluateFlagsJob } from './evaluate-flags.job.js';
import { FlagsRepository } from './flags.repository.js';
import { FreezeEvidence } from './freeze-evidence.js';
import { RaiseFlag } from './raise-flag.js';
import { SituationNow } from './situation-now.js';
import { WatchRepository } from './watch.repository.js';

/** From sums to levels to flags. */
@Module({
  imports: [ExpectedUseModule, OutlookModule, TrendsModule],
  providers: [AnswerLevels, EvaluateFlags, FlagsRepository, FreezeEvidence, RaiseFlag, SituationNow, WatchRepository],
  exports: [EvaluateFlags],
})
export class EvaluationModule {}

/** Doing it: for the worker. */
@Module({ imports: [EvaluationModule], providers: [EvaluateAllFlagsJob, EvaluateFlagsJob] })
export class EvaluationWorkModule {}

export const EVALUATION_JOBS = [EvaluateAllFlagsJob, EvaluateFlagsJob] as const;
