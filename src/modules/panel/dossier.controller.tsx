import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { may } from '../../domain/access/scope-of.js';
import { dayInNetherlands } from '../../domain/calendar.js';
import { Clock } from '../../platform/clock.js';
import type { SignedInPerson, Visitor } from '../../web/doorkeeper.js';
import { answerForm } from '../../web/form-answer.js';
import { formFaults } from '../../web/forms/form-faults.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { AskedDossiers } from './conflicts/asked-dossiers.js';
import { ConcludeAssessment } from './conclude-assessment.js';
import { FileAssessment } from './file-assessment.js';
import { FlagDossier } from './flag-dossier.js';
import { personOf } from '../../web/person-of.js';
import { assessmentDraft, conclusionDraft, type Sent } from './typed-drafts.js';
import { dossierProps, type FormBack } from './views/dossier.presenter.js';
import { DossierPage } from './views/dossier.view.js';

/** What is particular to one drawing of the dossier. */
interface Showing {
  readonly back?: FormBack;
  readonly saved?: boolean;
}

/** Pages of the dossier of a flag (signaal), with the forms of the panel. */
@Controller('signalen/:id')
export class DossierController {
  constructor(
    private readonly clock: Clock,
    private readonly asked: AskedDossiers,
    private readonly dossier: FlagDossier,
    private readonly fileAssessment: FileAssessment,
    private readonly concludeAssessment: ConcludeAssessment,
  ) {}

  @Get()
  @May('flag.read')
  @Header('content-type', 'text/html; charset=utf-8')
  async show(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Query('ontvangen') saved: unknown,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const person = personOf(visitor);
    if (may(person.actor, 'conflict.declare', 'self') && (await this.asked.find(person.actor, id))?.declaredAt === null) {
      reply.status(303).header('location', `/signalen/${id}/belang`);
      return '';
    }
    return this.#page(person, id, frame, { saved: saved !== undefined });
  }

  @Post('oordeel')
  @May('assessment.file')
  async assess(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sent | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [person, typed] = [personOf(visitor), sent ?? {}];
    const work = async () => {
      await this.fileAssessment.execute(person.actor, id, assessmentDraft(typed), frame.language);
      return `/signalen/${id}?ontvangen`;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(person, id, frame, { back: { form: 'assess', typed, faults: formFaults(faults, frame.language) } }),
    );
  }

  @Post('conclusie')
  @May('assessment.file', 'all')
  async conclude(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sent | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [person, typed] = [personOf(visitor), sent ?? {}];
    const work = async () => {
      await this.concludeAssessment.execute(person.actor, id, conclusionDraft(typed), frame.language);
      return `/signalen/${id}`;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(person, id, frame, { back: { form: 'conclude', typed, faults: formFaults(faults, frame.language) } }),
    );
  }

  async #page({ actor }: SignedInPerson, id: string, frame: Frame, showing: Showing): Promise<string> {
    const facts = await this.dossier.execute(actor, id);
    const today = dayInNetherlands(this.clock.now());
    const shown = { ...frame, path: `/signalen/${id}` };
    return renderPage(<DossierPage {...dossierProps(facts, { frame: shown, reader: actor, today, ...showing })} />);
  }
}
