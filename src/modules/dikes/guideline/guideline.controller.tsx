import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { may } from '../../../domain/access/scope-of.js';
import { Problem } from '../../../domain/problem.js';
import { answerOnPage } from '../../../web/answer-on-page.js';
import type { Visitor } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { personOf } from '../../../web/person-of.js';
import { DecideProposal, ProposalsInSight } from '../../expected-use/index.js';
import type { Sent } from '../record-form.presenter.js';
import { askedGuideline, proposalState, typedGuideline } from './asked-guideline.presenter.js';
import { ProposeGuideline } from './propose-guideline.js';
import { TryGuideline } from './try-guideline.js';
import { guidelinePage } from './views/guideline.presenter.js';
import { GuidelinePage } from './views/guideline.view.js';
import { trialProps } from './views/trial.presenter.js';

const PLACE = '/dijken/richtlijn';

interface Shown {
  readonly query: Sent;
  readonly proposal: FormState;
  readonly refused: readonly string[];
}

const FRESH: Shown = { query: {}, proposal: { faults: [] }, refused: [] };

/** Page on which another guideline of infection prevention is weighed; the desk proposes one, a chair decides. */
@Controller('dijken/richtlijn')
export class GuidelineController {
  constructor(
    private readonly tryGuideline: TryGuideline,
    private readonly proposals: ProposalsInSight,
    private readonly propose: ProposeGuideline,
    private readonly decide: DecideProposal,
  ) {}

  @Get()
  @May('trends.read')
  @Header('content-type', 'text/html; charset=utf-8')
  weigh(@SignedIn() visitor: Visitor, @Query() query: Sent, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(visitor, frame, { ...FRESH, query });
  }

  @Post()
  @May('policy.change', 'propose')
  add(
    @SignedIn() visitor: Visitor,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const work = async () => {
      await this.propose.execute(personOf(visitor).actor, typedGuideline(sent), frame.language);
      return PLACE;
    };
    return answerForm(reply, work, (problem) =>
      this.#page(visitor, frame, { ...FRESH, proposal: proposalState(sent, problem, frame.language) }),
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
    const again = (refused: readonly string[]) => this.#page(visitor, frame, { ...FRESH, refused });
    return answerOnPage(reply, { place: PLACE, language: frame.language, again }, () =>
      this.decide.execute(personOf(visitor).actor, { kind: 'infection-guideline', id, answer: sent?.['answer'] }),
    );
  }

  async #page({ actor }: Visitor, frame: Frame, { query, proposal, refused }: Shown): Promise<string> {
    const { language } = frame;
    const { weighed, form } = askedGuideline(query, language);
    const tried = await this.#tried(actor, weighed, form, frame);
    const page = guidelinePage(actor, await this.proposals.execute(actor, 'infection-guideline'), language);
    const proposes = may(actor, 'policy.change', 'propose');
    return renderPage(
      <GuidelinePage frame={{ ...frame, path: PLACE }} {...page} {...tried} proposal={proposes ? proposal : null} refused={refused} />,
    );
  }

  async #tried(actor: Visitor['actor'], weighed: ReturnType<typeof askedGuideline>['weighed'], form: FormState, { language }: Frame) {
    if (weighed === null) return { trial: null, form };
    try {
      return { trial: trialProps(await this.tryGuideline.execute(actor, weighed), language), form };
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      return { trial: null, form: { ...form, faults: formFaults(fault.faults, language) } };
    }
  }
}
