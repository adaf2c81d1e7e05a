import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { may } from '../../../domain/access/scope-of.js';
import { answerOnPage } from '../../../web/answer-on-page.js';
import type { SignedInPerson, Visitor } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { personOf } from '../../../web/person-of.js';
import { DecideProposal } from '../../expected-use/index.js';
import { EvaluatePosture } from './evaluate-posture.js';
import { PostureDesk } from './posture-desk.js';
import { givenBack, type Sent, textIn, typedPosture } from './posture-form.presenter.js';
import { ProposePosture } from './propose-posture.js';
import { decisionsPage } from './views/decisions.presenter.js';
import { DecisionsPage } from './views/decisions.view.js';

const PLACE = '/beeld/besluiten';
const FRESH: FormState = { faults: [] };

interface Shown {
  readonly proposal: FormState;
  /** The decision that is evaluated, and what came back of that. */
  readonly evaluation: { readonly id: string; readonly form: FormState };
  readonly refused: readonly string[];
}

const NOTHING: Shown = { proposal: FRESH, evaluation: { id: '', form: FRESH }, refused: [] };

/** Page on which the desk proposes a posture and looks back at it, and a chair decides. */
@Controller('beeld/besluiten')
export class PostureDecisionsController {
  constructor(
    private readonly desk: PostureDesk,
    private readonly propose: ProposePosture,
    private readonly decide: DecideProposal,
    private readonly evaluate: EvaluatePosture,
  ) {}

  @Get()
  @May('policy.change')
  @Header('content-type', 'text/html; charset=utf-8')
  show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), frame, NOTHING);
  }

  @Post()
  @May('policy.change', 'propose')
  add(
    @SignedIn() visitor: Visitor,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const desk = personOf(visitor);
    const work = async () => {
      await this.propose.execute(desk.actor, typedPosture(sent));
      return PLACE;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(desk, frame, { ...NOTHING, proposal: { typed: givenBack(sent), faults: formFaults(faults, frame.language) } }),
    );
  }

  @Post(':id/besluit')
  @May('policy.change', 'approve')
  answer(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const chair = personOf(visitor);
    const again = (refused: readonly string[]) => this.#page(chair, frame, { ...NOTHING, refused });
    return answerOnPage(reply, { place: PLACE, language: frame.language, again }, () =>
      this.decide.execute(chair.actor, { kind: 'posture', id, answer: sent?.['answer'] }),
    );
  }

  @Post(':id/evaluatie')
  @May('policy.change', 'propose')
  lookBack(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const desk = personOf(visitor);
    const work = async () => {
      await this.evaluate.execute(desk.actor, id, { verdict: textIn(sent, 'verdict'), finding: textIn(sent, 'finding') });
      return PLACE;
    };
    return answerForm(reply, work, ({ faults }) => {
      const form = { typed: givenBack(sent), faults: formFaults(faults, frame.language) };
      return this.#page(desk, frame, { ...NOTHING, evaluation: { id, form } });
    });
  }

  async #page({ actor }: SignedInPerson, frame: Frame, { proposal, evaluation, refused }: Shown): Promise<string> {
    const page = decisionsPage(actor, await this.desk.execute(actor), evaluation, frame.language);
    const proposes = may(actor, 'policy.change', 'propose');
    return renderPage(
      <DecisionsPage frame={{ ...frame, path: PLACE }} {...page} proposal={proposes ? proposal : null} refused={refused} />,
    );
  }
}
