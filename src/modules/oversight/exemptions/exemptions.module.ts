import { Module } from '@nestjs/common';
import { ExpectedUseModule } from '../../expected-use/index.js';
import { MessagesModule } from '../../messages/index.js';
import { PartiesModule } from '../../parties/index.js';
import { ReportsModule } from '../../reports/index.js';
import { DutiesModule } from '../duties/duties.module.js';
import { AskExemption } from './ask-exemption.js';
import { DecideExemption } from './decide-exemption.js';
import { DeskExemptions } from './desk-exemptions.js';
import { DeskExemptionsController } from './desk-exemptions.controller.js';
import { EndExemption } from './end-exemption.js';
import { ExemptionsRepository } from './exemptions.repository.js';
import { GiveUpExemption } from './give-up-exemption.js';
import { HeldExemptionsRepository } from './held-exemptions.repository.js';
import { LawOfTerm } from './law-of-term.js';
import { NoteExemption } from './note-exemption.js';
import { OwnDutiesController } from './own-duties.controller.js';
import { OwnExemptions } from './own-exemptions.js';
import { RecordExemption } from './record-exemption.js';
import { TellOfExemption } from './tell-of-exemption.js';
import { TellOfExemptionJob } from './tell-of-exemption.job.js';

const FRONT = [
  ...[AskExemption, DecideExemption, DeskExemptions, EndExemption],
  ...[GiveUpExemption, OwnExemptions, RecordExemption, TellOfExemption],
] as const;

/** Exemptions from duties to report: asked for by an organisation, given and ended by the desk. */
@Module({
  imports: [DutiesModule, ExpectedUseModule, MessagesModule, PartiesModule, ReportsModule],
  providers: [...FRONT, ExemptionsRepository, HeldExemptionsRepository, LawOfTerm, NoteExemption],
  exports: [...FRONT],
})
export class ExemptionsModule {}

/** Telling of exemptions: for the worker. */
@Module({ imports: [ExemptionsModule], providers: [TellOfExemptionJob] })
export class ExemptionsWorkModule {}

export const EXEMPTIONS_CONTROLLERS = [OwnDutiesController, DeskExemptionsController] as const;
export const EXEMPTIONS_JOBS = [TellOfExemptionJob] as const;
