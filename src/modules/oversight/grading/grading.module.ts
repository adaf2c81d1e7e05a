import { Module } from '@nestjs/common';
import { OutlookModule } from '../../outlook/index.js';
import { GradedRepository } from './graded.repository.js';
import { GradingController } from './grading.controller.js';
import { JudgedFlag } from './judged-flag.js';
import { OutcomeController } from './outcome.controller.js';
import { OutcomesRepository } from './outcomes.repository.js';
import { RecordOutcome } from './record-outcome.js';
import { RecordShortage } from './record-shortage.js';
import { ShortagesRepository } from './shortages.repository.js';
import { TrackRecord } from './track-record.js';

const FRONT = [JudgedFlag, RecordOutcome, RecordShortage, TrackRecord] as const;

/** Looking back: what came of warnings, and how well the service warns. */
@Module({
  imports: [OutlookModule],
  providers: [...FRONT, GradedRepository, OutcomesRepository, ShortagesRepository],
  exports: [...FRONT],
})
export class GradingModule {}

export const GRADING_CONTROLLERS = [GradingController, OutcomeController] as const;
