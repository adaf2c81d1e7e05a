import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../platform/actor.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { answerForm } from '../../web/form-answer.js';
import { formFaults } from '../../web/forms/form-faults.js';
import type { FormState } from '../../web/forms/form-context.js';
import { PageFrame } from '../../web/frame-of.js';
import { Only, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { DismissFlag, FlagInSight } from '../flags/index.js';
import { ReassessFlag } from '../panel/index.js';
import { CloseFlag } from './close-flag.js';
import { MonitorFlag } from './monitor-flag.js';
import { reasonPage, type ReasonStep } from './views/step-page.presenter.js';
import { StepPage } from './views/step-page.view.js';

const HTML = 'text/html; charset=utf-8';
const BLANK: FormState = { faults: [] };

/** What a form of one text came with. */
interface Sending {
  readonly visitor: Visitor;
  readonly id: string;
  readonly sent: { readonly reason?: unknown } | undefined;
  readonly frame: Frame;
  readonly reply: FastifyReply;
}

/** Pages for steps of a flag (signaal) that need a reason: dismiss, assess anew, watch, close. */
@Controller('signalen/:id')
export class FlagStepsController {
  constructor(
    private readonly flagInSight: FlagInSight,
    private readonly dismissFlag: DismissFlag,
    private readonly reassessFlag: ReassessFlag,
    private readonly monitorFlag: MonitorFlag,
    private readonly closeFlag: CloseFlag,
  ) {}

  @Get('afwijzen')
  @Only(['triage', 'chair'])
  @Header('content-type', HTML)
  askDismiss(@SignedIn() { actor }: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page('afwijzen', actor, id, frame, BLANK);
  }

  @Post('afwijzen')
  @Only(['triage', 'chair'])
  dismiss(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sending['sent'],
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.#take('afwijzen', this.dismissFlag, { visitor, id, sent, frame, reply });
  }

  @Get('opnieuw-beoordelen')
  @Only(['chair'])
  @Header('content-type', HTML)
  askReassess(@SignedIn() { actor }: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page('opnieuw-beoordelen', actor, id, frame, BLANK);
  }

  @Post('opnieuw-beoordelen')
  @Only(['chair'])
  reassess(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sending['sent'],
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.#take('opnieuw-beoordelen', this.reassessFlag, { visitor, id, sent, frame, reply });
  }

  @Get('volgen')
  @Only(['chair'])
  @Header('content-type', HTML)
  askMonitor(@SignedIn() { actor }: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page('volgen', actor, id, frame, BLANK);
  }

  @Post('volgen')
  @Only(['chair'])
  monitor(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sending['sent'],
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.#take('volgen', this.monitorFlag, { visitor, id, sent, frame, reply });
  }

  @Get('sluiten')
  @Only(['chair'])
  @Header('content-type', HTML)
  askClose(@SignedIn() { actor }: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page('sluiten', actor, id, frame, BLANK);
  }

  @Post('sluiten')
  @Only(['chair'])
  close(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sending['sent'],
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.#take('sluiten', this.closeFlag, { visitor, id, sent, frame, reply });
  }

  async #page(step: ReasonStep, actor: Actor, id: string, frame: Frame, form: FormState): Promise<string> {
    const flag = await this.flagInSight.execute(actor, id);
    return renderPage(<StepPage {...reasonPage(step, flag.id, frame, form)} />);
  }

  #take(
    step: ReasonStep,
    useCase: { execute(actor: Actor, id: string, reason: string): Promise<void> },
    { visitor, id, sent, frame, reply }: Sending,
  ): Promise<string> {
    const reason = typeof sent?.reason === 'string' ? sent.reason : '';
    const work = async () => {
      await useCase.execute(visitor.actor, id, reason);
      return `/signalen/${id}`;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(step, visitor.actor, id, frame, { typed: { reason }, faults: formFaults(faults, frame.language) }),
    );
  }
}
