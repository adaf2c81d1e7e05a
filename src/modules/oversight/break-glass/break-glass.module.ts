import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../../expected-use/index.js';
import { FlagsModule } from '../../flags/index.js';
import { MessagesModule } from '../../messages/index.js';
import { PanelModule } from '../../panel/index.js';
import { PartiesModule } from '../../parties/index.js';
import { ReportsModule } from '../../reports/index.js';
import { ShownModule } from '../shown/shown.module.js';
import { AskBreakGlass } from './ask-break-glass.js';
import { AuditedBreakGlass } from './audited-break-glass.js';
import { BreakGlassRepository } from './break-glass.repository.js';
import { BreakGlassUses } from './break-glass-uses.js';
import { ChairBreakGlass } from './chair-break-glass.js';
import { ChairBreakGlassController } from './chair-break-glass.controller.js';
import { DecideBreakGlass } from './decide-break-glass.js';
import { DossierOfChair } from './dossier-of-chair.js';
import { EndBreakGlass } from './end-break-glass.js';
import { GrantBreakGlassController } from './grant-break-glass.controller.js';
import { HoursOfBreakGlass } from './hours-of-break-glass.js';
import { KeepBreakGlass } from './keep-break-glass.js';
import { MailOfBreakGlass } from './mail-of-break-glass.js';
import { NoteOpenedReports } from './note-opened-reports.js';
import { OpenedReportsRepository } from './opened-reports.repository.js';
import { PrepareBreakGlass } from './prepare-break-glass.js';
import { PrepareBreakGlassJob } from './prepare-break-glass.job.js';
import { ReadByBreakGlass } from './read-by-break-glass.js';
import { ReviewBreakGlass } from './review-break-glass.js';
import { ReviewBreakGlassController } from './review-break-glass.controller.js';
import { TellOfBreakGlass } from './tell-of-break-glass.js';
import { TellOfBreakGlassJob } from './tell-of-break-glass.job.js';
import { TellReporters } from './tell-reporters.js';

const FRONT = [
  AskBreakGlass,
  AuditedBreakGlass,
  BreakGlassUses,
  ChairBreakGlass,
  DecideBreakGlass,
  EndBreakGlass,
  ReadByBreakGlass,
  ReviewBreakGlass,
] as const;
const BEHIND = [BreakGlassRepository, DossierOfChair, HoursOfBreakGlass, KeepBreakGlass, OpenedReportsRepository] as const;

/** Break-glass access: asked by a chair, granted by two system administrators, reviewed by an auditor. For the web. */
@Module({ imports: [ExpectedUseModule, FlagsModule, ShownModule], providers: [...FRONT, ...BEHIND], exports: [...FRONT] })
export class BreakGlassModule {}

/** Noting what it opens, and telling who must know: for the worker. */
@Module({
  imports: [MessagesModule, PanelModule, PartiesModule, ReportsModule],
  providers: [
    BreakGlassRepository,
    MailOfBreakGlass,
    NoteOpenedReports,
    OpenedReportsRepository,
    PrepareBreakGlass,
    PrepareBreakGlassJob,
    TellOfBreakGlass,
    TellOfBreakGlassJob,
    TellReporters,
  ],
})
export class BreakGlassWorkModule {}

export const BREAK_GLASS_CONTROLLERS = [ChairBreakGlassController, GrantBreakGlassController, ReviewBreakGlassController] as const;
export const BREAK_GLASS_JOBS = [PrepareBreakGlassJob, TellOfBreakGlassJob] as const;
