import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../expected-use/index.js';
import { OutlookModule } from '../outlook/index.js';
import { TrendsModule } from '../trends/index.js';
import { DikeStatementsRepository } from './dike-statements.repository.js';
import { DikesController } from './dikes.controller.js';
import { DikesOfGroup } from './dikes-of-group.js';
import { DikesOverview } from './dikes-overview.js';
import { FollowDikes } from './follow-dikes.js';
import { FollowDikesJob } from './follow-dikes.job.js';
import { GatherDikes } from './gather-dikes.js';
import { GUIDELINE_BEHIND, GUIDELINE_FRONT } from './guideline/guideline-providers.js';
import { GuidelineController } from './guideline/guideline.controller.js';
import { MeasureDikes } from './measure-dikes.js';
import { MeasureDikesJob } from './measure-dikes.job.js';
import { ProducerForm } from './producer-form.js';
import { ProducersController } from './producers.controller.js';
import { ProducersRepository } from './producers.repository.js';
import { RecordProducer } from './record-producer.js';
import { StandingsRepository } from './standings.repository.js';
import { TellDikes } from './tell-dikes.js';
import { ToldOfGroup } from './told-of-group.js';

const FRONT = [DikesOfGroup, DikesOverview, FollowDikes, MeasureDikes, ProducerForm, RecordProducer, TellDikes, ToldOfGroup] as const;
const BEHIND = [DikeStatementsRepository, GatherDikes, ProducersRepository, StandingsRepository] as const;

/** The three dikes: what is there, what must be there, and how much time that buys. */
@Module({
  imports: [ExpectedUseModule, OutlookModule, TrendsModule],
  providers: [...FRONT, ...BEHIND, ...GUIDELINE_FRONT, ...GUIDELINE_BEHIND],
  exports: [...FRONT, ...GUIDELINE_FRONT],
})
export class DikesModule {}

/** Measuring the dikes: for the worker. */
@Module({ imports: [DikesModule], providers: [FollowDikesJob, MeasureDikesJob] })
export class DikesWorkModule {}

export const DIKES_CONTROLLERS = [GuidelineController, DikesController, ProducersController] as const;
export const DIKES_JOBS = [FollowDikesJob, MeasureDikesJob] as const;
