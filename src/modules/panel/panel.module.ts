import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../expected-use/index.js';
import { FlagsModule } from '../flags/index.js';
import { MessagesModule } from '../messages/index.js';
import { PartiesModule } from '../parties/index.js';
import { TrendsModule } from '../trends/index.js';
import { AskPanel } from './ask-panel.js';
import { AssessmentsApi } from './assessments.api.js';
import { AssessmentsInSight } from './assessments-in-sight.js';
import { AssessmentsRepository } from './assessments.repository.js';
import { ConcludeAssessment } from './conclude-assessment.js';
import { ConclusionReadings } from './conclusion-readings.js';
import { AskedDossiers } from './conflicts/asked-dossiers.js';
import { ConflictsRepository } from './conflicts/conflicts.repository.js';
import { DeclarationController } from './conflicts/declaration.controller.js';
import { DeclarationsApi } from './conflicts/declarations.api.js';
import { DeclarationsRepository } from './conflicts/declarations.repository.js';
import { DeclareInterest } from './conflicts/declare-interest.js';
import { FindConflicts } from './conflicts/find-conflicts.js';
import { InviteChairs } from './conflicts/invite-chairs.js';
import { KeepConflict } from './conflicts/keep-conflict.js';
import { PartiesNow } from './conflicts/parties-now.js';
import { RecordConflictController } from './conflicts/record-conflict.controller.js';
import { RecordConflict } from './conflicts/record-conflict.js';
import { TiesRepository } from './conflicts/ties.repository.js';
import { VetPanel } from './conflicts/vet-panel.js';
import { VetPanelJob } from './conflicts/vet-panel.job.js';
import { ConvenePanel } from './convene-panel.js';
import { DossierController } from './dossier.controller.js';
import { DraftReadings } from './draft-readings.js';
import { FileAssessment } from './file-assessment.js';
import { FlagDossier } from './flag-dossier.js';
import { InformPanelJob } from './inform-panel.job.js';
import { InvitationsRepository } from './invitations.repository.js';
import { InvitePanel } from './invite-panel.js';
import { KeepAssessment } from './keep-assessment.js';
import { KeepConclusion } from './keep-conclusion.js';
import { PanelConclusion } from './panel-conclusion.js';
import { PanelFindings } from './panel-findings.js';
import { PanelProgressNow } from './panel-progress-now.js';
import { ReassessFlag } from './reassess-flag.js';
import { REPORTERS_CONTROLLERS, REPORTERS_JOBS, ReportersModule } from './reporters/reporters.module.js';
import { TellWorse } from './tell-worse.js';
import { TellWorseJob } from './tell-worse.job.js';

const FRONT = [
  AskedDossiers,
  AssessmentsInSight,
  ConcludeAssessment,
  ConvenePanel,
  DeclareInterest,
  FileAssessment,
  FindConflicts,
  FlagDossier,
  PanelConclusion,
  ReassessFlag,
  RecordConflict,
  TellWorse,
  VetPanel,
] as const;
const BEHIND = [
  AskPanel,
  AssessmentsRepository,
  ConclusionReadings,
  ConflictsRepository,
  DeclarationsRepository,
  DraftReadings,
  InvitationsRepository,
  InviteChairs,
  InvitePanel,
  KeepAssessment,
  KeepConclusion,
  KeepConflict,
  PanelFindings,
  PanelProgressNow,
  PartiesNow,
  TiesRepository,
] as const;

/** The standing panel of experts: convene, assess, conclude. */
@Module({
  imports: [ExpectedUseModule, FlagsModule, MessagesModule, PartiesModule, ReportersModule, TrendsModule],
  providers: [...FRONT, ...BEHIND],
  exports: [...FRONT, ReportersModule],
})
export class PanelModule {}

export const PANEL_CONTROLLERS = [
  DossierController,
  DeclarationController,
  RecordConflictController,
  ...REPORTERS_CONTROLLERS,
  AssessmentsApi,
  DeclarationsApi,
] as const;
export const PANEL_JOBS = [InformPanelJob, ...REPORTERS_JOBS, TellWorseJob, VetPanelJob] as const;
