import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { answerForm } from '../../web/form-answer.js';
import { formFaults } from '../../web/forms/form-faults.js';
import type { FormState } from '../../web/forms/form-context.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { DismissFlag, FlagInSight } from '../flags/index.js';
import { ReassessFlag } from '../panel/index.js';
import { CloseFlag } from './close-flag.js';
import { MonitorFlag } from './monitor-flag.js';
import { REASON_STEPS, reasonPage, type ReasonStep } from './views/step-page.presenter.js';
import { StepPage } from './views/step-page.view.js';

const HTML = 'text/html; charset=utf-8';
const DESK_STEPS: ReasonStep[] = ['afwijzen'];
const CHAIR_STEPS: ReasonStep[] = ['opnieuw-beoordelen', 'volgen', 'sluiten'];

/** What takes a step, once its reason is known. */
interface TakesStep {
  execute(actor: Actor, flagId: string, reason: string): Promise<void>;
}

/** What a form of one text came with. */
interface Sending {
  readonly visitor: Visitor;
  readonly id: string;
  readonly sent: { readonly reason?: unknown } | undefined;
  readonly frame: Frame;
  readonly reply: FastifyReply;
}

/** Pages for steps of a flag (signaal) that need a reason: dismiss, assess anew, watch, close. The address names the step. */
@Controller('signalen/:id')
export class FlagStepsController {
  readonly #takes: Readonly<Record<ReasonStep, TakesStep>>;

  constructor(
    private readonly flagInSight: FlagInSight,
    dismissFlag: DismissFlag,
    reassessFlag: ReassessFlag,
    monitorFlag: MonitorFlag,
    closeFlag: CloseFlag,
  ) {
    this.#takes = { afwijzen: dismissFlag, 'opnieuw-beoordelen': reassessFlag, volgen: monitorFlag, sluiten: closeFlag };
  }

  @Get(DESK_STEPS)
  @May('flag.decide')
  @Header('content-type', HTML)
  askDesk(@SignedIn() { actor }: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(actor, id, frame, { faults: [] });
  }

  @Post(DESK_STEPS)
  @May('flag.decide')
  takeDesk(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sending['sent'],
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.#take({ visitor, id, sent, frame, reply });
  }

  @Get(CHAIR_STEPS)
  @May('assessment.file', 'all')
  @Header('content-type', HTML)
  askChair(@SignedIn() { actor }: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(actor, id, frame, { faults: [] });
  }

  @Post(CHAIR_STEPS)
  @May('assessment.file', 'all')
  takeChair(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sending['sent'],
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.#take({ visitor, id, sent, frame, reply });
  }

  async #page(actor: Actor, id: string, frame: Frame, form: FormState): Promise<string> {
    const flag = await this.flagInSight.execute(actor, id);
    return renderPage(<StepPage {...reasonPage(stepAt(frame.path), flag.id, frame, form)} />);
  }

  #take({ visitor, id, sent, frame, reply }: Sending): Promise<string> {
    const reason = typeof sent?.reason === 'string' ? sent.reason : '';
    const work = async () => {
      await this.#takes[stepAt(frame.path)].execute(visitor.actor, id, reason);
      return `/signalen/${id}`;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(visitor.actor, id, frame, { typed: { reason }, faults: formFaults(faults, frame.language) }),
    );
  }
}

/** @param path  of the request, ending in a step of this controller, perhaps with a query */
function stepAt(path: string): ReasonStep {
  const step = REASON_STEPS.find((name) => path.split('?', 1)[0]?.endsWith(`/${name}`));
  if (step === undefined) throw new Problem('request.not-found');
  return step;
}
