import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
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
import { DutiesDesk } from './duties-desk.js';
import { dutyForm, type Sent, typedDuty } from './duty-form.presenter.js';
import { ProposeDuty } from './propose-duty.js';
import { dutiesPage } from './views/duties.presenter.js';
import { DutiesPage } from './views/duties.view.js';
import { overdueFilter, overduePage } from './views/overdue.presenter.js';
import { OverduePage } from './views/overdue.view.js';

const PLACE = '/plichten';
const HTML = 'text/html; charset=utf-8';
const FRESH: FormState = { faults: [] };

/** Pages about duties to report: the desk proposes one and sees who is overdue, a chair decides. */
@Controller('plichten')
export class DutiesController {
  constructor(
    private readonly desk: DutiesDesk,
    private readonly propose: ProposeDuty,
    private readonly decide: DecideProposal,
  ) {}

  @Get()
  @May('policy.change')
  @Header('content-type', HTML)
  show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), frame, FRESH);
  }

  @Get('te-laat')
  @May('organisation.manage', 'all')
  @Header('content-type', HTML)
  async overdue(@SignedIn() visitor: Visitor, @Query() query: Sent, @PageFrame() frame: Frame): Promise<string> {
    const filter = overdueFilter(query);
    const found = await this.desk.overdueNow(personOf(visitor).actor);
    return renderPage(<OverduePage frame={frame} {...overduePage(found, filter, frame.language)} />);
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
      await this.propose.execute(desk.actor, typedDuty(sent), frame.language);
      return PLACE;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(desk, frame, { typed: dutyForm(sent), faults: formFaults(faults, frame.language) }),
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
    const again = (refused: readonly string[]) => this.#page(chair, frame, FRESH, refused);
    return answerOnPage(reply, { place: PLACE, language: frame.language, again }, () =>
      this.decide.execute(chair.actor, { kind: 'reporting-duty', id, answer: sent?.['answer'] }),
    );
  }

  async #page({ actor }: SignedInPerson, frame: Frame, form: FormState, refused: readonly string[] = []): Promise<string> {
    const page = dutiesPage(actor, await this.desk.execute(actor), frame.language);
    const proposal = may(actor, 'policy.change', 'propose') ? form : null;
    return renderPage(<DutiesPage frame={{ ...frame, path: PLACE }} {...page} proposal={proposal} refused={refused} />);
  }
}
