import { Body, Controller, Get, Header, HttpStatus, Param, Post, Redirect, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { answerForm } from '../../web/form-answer.js';
import type { FormState } from '../../web/forms/form-context.js';
import { formFaults } from '../../web/forms/form-faults.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { FlagDossier } from '../panel/index.js';
import { EscalateFlag } from './escalate-flag.js';
import { EscalationOfFlag } from './escalation-of-flag.js';
import { personOf } from '../../web/person-of.js';
import { escalatePage } from './views/step-page.presenter.js';
import { StepPage } from './views/step-page.view.js';

/** Pages on which the chair puts a flag (signaal) before the ministry, and the way from a flag to its escalation. */
@Controller('signalen/:id')
export class EscalateController {
  constructor(
    private readonly dossier: FlagDossier,
    private readonly escalateFlag: EscalateFlag,
    private readonly escalationOfFlag: EscalationOfFlag,
  ) {}

  @Get('escaleren')
  @May('escalation.send', 'approve')
  @Header('content-type', 'text/html; charset=utf-8')
  ask(@SignedIn() { actor }: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(actor, id, frame, { faults: [] });
  }

  @Post('escaleren')
  @May('escalation.send', 'approve')
  escalate(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: { summary?: unknown } | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { actor } = personOf(visitor);
    const summary = typeof sent?.summary === 'string' ? sent.summary : '';
    const work = async () => `/escalaties/${await this.escalateFlag.execute(actor, id, summary)}`;
    return answerForm(reply, work, ({ faults }) =>
      this.#page(actor, id, frame, { typed: { summary }, faults: formFaults(faults, frame.language) }),
    );
  }

  @Get('escalatie')
  @May('escalation.read')
  @Redirect()
  async escalation(@SignedIn() { actor }: Visitor, @Param('id') id: string): Promise<{ url: string; statusCode: HttpStatus }> {
    return { url: `/escalaties/${await this.escalationOfFlag.execute(actor, id)}`, statusCode: HttpStatus.SEE_OTHER };
  }

  async #page(actor: Actor, id: string, frame: Frame, form: FormState): Promise<string> {
    const { flag, conclusion } = await this.dossier.execute(actor, id);
    return renderPage(<StepPage {...escalatePage(flag, conclusion?.summary, frame, form)} />);
  }
}
