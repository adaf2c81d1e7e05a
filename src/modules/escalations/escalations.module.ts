import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../expected-use/index.js';
import { FlagsModule } from '../flags/index.js';
import { MessagesModule } from '../messages/index.js';
import { PanelModule } from '../panel/index.js';
import { PartiesModule } from '../parties/index.js';
import { AcknowledgeByLink } from './acknowledge-by-link.js';
import { AcknowledgeEscalation } from './acknowledge-escalation.js';
import { AcknowledgementLink } from './acknowledgement-link.js';
import { AcknowledgementController } from './acknowledgement.controller.js';
import { CloseFlag } from './close-flag.js';
import { EscalateFlag } from './escalate-flag.js';
import { EscalateController } from './escalate.controller.js';
import { EscalationDossier } from './escalation-dossier.js';
import { EscalationOfFlag } from './escalation-of-flag.js';
import { EscalationStepsRepository } from './escalation-steps.repository.js';
import { EscalationsApi } from './escalations.api.js';
import { EscalationsController } from './escalations.controller.js';
import { EscalationsInSight } from './escalations-in-sight.js';
import { EscalationsRepository } from './escalations.repository.js';
import { FlagStepsController } from './flag-steps.controller.js';
import { FollowUpEscalations } from './follow-up-escalations.js';
import { FollowUpEscalationsJob } from './follow-up-escalations.job.js';
import { IntervalsInForce } from './intervals-in-force.js';
import { LookAtEscalation } from './look-at-escalation.js';
import { MonitorFlag } from './monitor-flag.js';
import { NoteAcknowledgement } from './note-acknowledgement.js';
import { NoteFollowUp } from './note-follow-up.js';
import { NotifyChairs } from './notify-chairs.js';
import { NotifyEscalationJob } from './notify-escalation.job.js';
import { NotifyMinistry } from './notify-ministry.js';
import { OpenEscalation } from './open-escalation.js';
import { RecordFollowUp } from './record-follow-up.js';
import { SettleEscalation } from './settle-escalation.js';
import { TellOfEscalation } from './tell-of-escalation.js';
import { TurnEscalation } from './turn-escalation.js';
import { VisibleEscalation } from './visible-escalation.js';

const FRONT = [
  AcknowledgeByLink,
  AcknowledgeEscalation,
  CloseFlag,
  EscalateFlag,
  EscalationDossier,
  EscalationOfFlag,
  EscalationsInSight,
  FollowUpEscalations,
  MonitorFlag,
  RecordFollowUp,
  TellOfEscalation,
] as const;

const BEHIND = [
  AcknowledgementLink,
  EscalationStepsRepository,
  EscalationsRepository,
  IntervalsInForce,
  LookAtEscalation,
  NoteAcknowledgement,
  NoteFollowUp,
  NotifyChairs,
  NotifyMinistry,
  OpenEscalation,
  SettleEscalation,
  TurnEscalation,
  VisibleEscalation,
] as const;

/** Escalations to the ministry: put before it, followed up, acknowledged, settled. */
@Module({
  imports: [ExpectedUseModule, FlagsModule, MessagesModule, PanelModule, PartiesModule],
  providers: [...FRONT, ...BEHIND],
  exports: [...FRONT],
})
export class EscalationsModule {}

export const ESCALATIONS_CONTROLLERS = [
  EscalationsController,
  AcknowledgementController,
  EscalateController,
  FlagStepsController,
  EscalationsApi,
] as const;
export const ESCALATIONS_JOBS = [NotifyEscalationJob, FollowUpEscalationsJob] as const;
