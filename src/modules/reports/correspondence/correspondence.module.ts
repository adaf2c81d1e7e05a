import { Module } from '@nestjs/common';
import { MessagesModule } from '../../messages/index.js';
import { PartiesModule } from '../../parties/index.js';
import { AddAttachments } from '../attachments/add-attachments.js';
import { AttachmentDesk } from '../attachments/attachment-desk.presenter.js';
import { AttachmentsOfReport } from '../attachments/attachments-of-report.js';
import { AttachmentsRepository } from '../attachments/attachments.repository.js';
import { DeskAttachmentsController } from '../attachments/desk-attachments.controller.js';
import { OwnAttachmentsController } from '../attachments/own-attachments.controller.js';
import { CorrespondenceRepository } from './correspondence.repository.js';
import { DeskMessagesController } from './desk-messages.controller.js';
import { KeepMessage } from './keep-message.js';
import { MessageDesk } from './message-desk.presenter.js';
import { MessagesApi } from './messages.api.js';
import { OwnMessagesController } from './own-messages.controller.js';
import { ReadMessages } from './read-messages.js';
import { TalkInSight } from './talk-in-sight.js';
import { TellOfMessage } from './tell-of-message.js';
import { TellOfMessageJob } from './tell-of-message.job.js';
import { TellReporter } from './tell-reporter.js';
import { WaitingMessages } from './waiting-messages.js';
import { WriteMessage } from './write-message.js';

const FRONT = [
  AddAttachments,
  AttachmentDesk,
  AttachmentsOfReport,
  MessageDesk,
  ReadMessages,
  TellReporter,
  WaitingMessages,
  WriteMessage,
] as const;

/** Messages on a report between the triage desk and who reported. */
@Module({
  providers: [...FRONT, AttachmentsRepository, CorrespondenceRepository, KeepMessage, TalkInSight],
  exports: [...FRONT, CorrespondenceRepository],
})
export class CorrespondenceModule {}

/** Telling the other side of a message: for the worker. */
@Module({
  imports: [CorrespondenceModule, MessagesModule, PartiesModule],
  providers: [TellOfMessage, TellOfMessageJob],
})
export class CorrespondenceWorkModule {}

export const CORRESPONDENCE_CONTROLLERS = [
  OwnMessagesController,
  DeskMessagesController,
  OwnAttachmentsController,
  DeskAttachmentsController,
  MessagesApi,
] as const;
export const CORRESPONDENCE_JOBS = [TellOfMessageJob] as const;
