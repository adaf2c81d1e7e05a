import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { SignedInPerson, Visitor } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { personOf } from '../../../web/person-of.js';
import { AuditedBreakGlass } from './audited-break-glass.js';
import { BreakGlassUses } from './break-glass-uses.js';
import { ReviewBreakGlass } from './review-break-glass.js';
import { reviewList, reviewPage } from './views/review.presenter.js';
import { ReviewPage } from './views/review.view.js';
import { ReviewListPage } from './views/review-list.view.js';

const HTML = 'text/html; charset=utf-8';

/** Pages on which the auditor reviews break-glass access: who, why, how long, and which reports were read. */
@Controller('spoor/noodtoegang')
@May('access.break-glass', 'review')
export class ReviewBreakGlassController {
  constructor(
    private readonly uses: BreakGlassUses,
    private readonly audited: AuditedBreakGlass,
    private readonly reviewBreakGlass: ReviewBreakGlass,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async list(@SignedIn() { actor }: Visitor, @PageFrame() frame: Frame): Promise<string> {
    return renderPage(<ReviewListPage {...reviewList(frame, await this.uses.execute(actor))} />);
  }

  @Get(':id')
  @Header('content-type', HTML)
  show(@SignedIn() visitor: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), id, frame, { faults: [] });
  }

  @Post(':id/bevinding')
  review(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: { readonly finding?: unknown } | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [auditor, finding] = [personOf(visitor), typeof sent?.finding === 'string' ? sent.finding : ''];
    const work = async () => {
      await this.reviewBreakGlass.execute(auditor, id, finding);
      return `/spoor/noodtoegang/${id}`;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(auditor, id, frame, { typed: { finding }, faults: formFaults(faults, frame.language) }),
    );
  }

  /** What was sent to a form that is not there any more is answered above the page. */
  async #page({ actor }: SignedInPerson, id: string, frame: Frame, form: FormState): Promise<string> {
    const page = reviewPage(frame, await this.audited.execute(actor, id));
    const refused = page.reviews ? [] : form.faults.map(({ message }) => message);
    return renderPage(<ReviewPage {...page} form={form} refused={refused} />);
  }
}
