import { Module } from '@nestjs/common';
import { CatalogueModule } from '../../catalogue/index.js';
import { ExpectedUseModule } from '../../expected-use/index.js';
import { MessagesModule } from '../../messages/index.js';
import { PartiesModule } from '../../parties/index.js';
import { ContactsOfRole } from './contacts-of-role.js';
import { EvaluatePosture } from './evaluate-posture.js';
import { EvaluationsRepository } from './evaluations.repository.js';
import { FollowPostures } from './follow-postures.js';
import { FollowPosturesJob } from './follow-postures.job.js';
import { PostureController } from './posture.controller.js';
import { PostureDecisionsController } from './posture-decisions.controller.js';
import { PostureDesk } from './posture-desk.js';
import { PostureStepsRepository } from './posture-steps.repository.js';
import { ProposePosture } from './propose-posture.js';
import { ReadPostures } from './read-postures.js';
import { TellOfPosture } from './tell-of-posture.js';
import { TellOfPostureJob } from './tell-of-posture.job.js';
import { WhoIsTold } from './who-is-told.js';

const FRONT = [EvaluatePosture, FollowPostures, PostureDesk, ProposePosture, ReadPostures, TellOfPosture] as const;

/** The posture: which one holds, who decides it, and what is done with each decision. */
@Module({
  imports: [CatalogueModule, ExpectedUseModule, MessagesModule, PartiesModule],
  providers: [...FRONT, ContactsOfRole, EvaluationsRepository, PostureStepsRepository, WhoIsTold],
  exports: [...FRONT, CatalogueModule, ExpectedUseModule],
})
export class PostureModule {}

/** Following decisions on the posture: for the worker. */
@Module({ imports: [PostureModule], providers: [FollowPosturesJob, TellOfPostureJob] })
export class PostureWorkModule {}

export const POSTURE_CONTROLLERS = [PostureController, PostureDecisionsController] as const;
export const POSTURE_JOBS = [FollowPosturesJob, TellOfPostureJob] as const;
