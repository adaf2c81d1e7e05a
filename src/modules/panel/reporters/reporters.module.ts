import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../../expected-use/index.js';
import { FlagsModule } from '../../flags/index.js';
import { MessagesModule } from '../../messages/index.js';
import { PartiesModule } from '../../parties/index.js';
import { ReportsModule } from '../../reports/index.js';
import { AskIdentity } from './ask-identity.js';
import { BehindDossier } from './behind-dossier.js';
import { BehindFlagRepository } from './behind-flag.repository.js';
import { DecideIdentity } from './decide-identity.js';
import { EntriesRepository } from './entries.repository.js';
import { KeepDecision } from './keep-decision.js';
import { KeepQuestion } from './keep-question.js';
import { OneReporterOf } from './one-reporter.js';
import { PutReporters } from './put-reporters.js';
import { ReleaseToPanel } from './release-to-panel.js';
import { ReleasesRepository } from './releases.repository.js';
import { ReporterController } from './reporter.controller.js';
import { ReporterDossier } from './reporter-dossier.js';
import { ReportersApi } from './reporters.api.js';
import { ReportersBehind } from './reporters-behind.js';
import { ReportersInSight } from './reporters-in-sight.js';
import { ReportersOf } from './reporters-of.js';
import { RevealsRepository } from './reveals.repository.js';
import { TellReveal } from './tell-reveal.js';
import { TellRevealJob } from './tell-reveal.job.js';

const FRONT = [
  AskIdentity,
  BehindDossier,
  DecideIdentity,
  PutReporters,
  ReleaseToPanel,
  ReporterDossier,
  ReportersInSight,
  ReportersOf,
  TellReveal,
] as const;
const BEHIND = [
  BehindFlagRepository,
  EntriesRepository,
  KeepDecision,
  KeepQuestion,
  OneReporterOf,
  ReleasesRepository,
  ReportersBehind,
  RevealsRepository,
] as const;

/** Who stands behind a flag: put before the panel by letters, released by triage, revealed by two persons. */
@Module({
  imports: [ExpectedUseModule, FlagsModule, MessagesModule, PartiesModule, ReportsModule],
  providers: [...FRONT, ...BEHIND],
  exports: [...FRONT],
})
export class ReportersModule {}

export const REPORTERS_CONTROLLERS = [ReporterController, ReportersApi] as const;
export const REPORTERS_JOBS = [TellRevealJob] as const;
