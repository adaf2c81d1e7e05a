import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../expected-use/index.js';
import { FlagsModule } from '../flags/index.js';
import { MessagesModule } from '../messages/index.js';
import { PartiesModule } from '../parties/index.js';
import { AssessmentsApi } from './assessments.api.js';
import { AssessmentsInSight } from './assessments-in-sight.js';
import { AssessmentsRepository } from './assessments.repository.js';
import { ConcludeAssessment } from './conclude-assessment.js';
import { ConclusionReadings } from './conclusion-readings.js';
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
import { TellWorse } from './tell-worse.js';
import { TellWorseJob } from './tell-worse.job.js';

const FRONT = [
  AssessmentsInSight,
  ConcludeAssessment,
  ConvenePanel,
  FileAssessment,
  FlagDossier,
  PanelConclusion,
  ReassessFlag,
  TellWorse,
] as const;
const BEHIND = [
  AssessmentsRepository,
  ConclusionReadings,
  DraftReadings,
  InvitationsRepository,
  InvitePanel,
  KeepAssessment,
  KeepConclusion,
  PanelFindings,
  PanelProgressNow,
] as const;

/** The standing panel of experts: convene, assess, conclude. */
@Module({
  imports: [ExpectedUseModule, FlagsModule, MessagesModule, PartiesModule],
  providers: [...FRONT, ...BEHIND],
  exports: [...FRONT],
})
export class PanelModule {}

export const PANEL_CONTROLLERS = [DossierController, AssessmentsApi] as const;
export const PANEL_JOBS = [InformPanelJob, TellWorseJob] as const;
