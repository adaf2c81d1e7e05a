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
import { AskBreakGlass } from './ask-break-glass.js';
import { ChairBreakGlass } from './chair-break-glass.js';
import { EndBreakGlass } from './end-break-glass.js';
import { ReadByBreakGlass } from './read-by-break-glass.js';
import { chairPage, letterPage } from './views/chair.presenter.js';
import { ChairPage } from './views/chair.view.js';
import { LetterPage } from './views/letter.view.js';

const HTML = 'text/html; charset=utf-8';

/** Pages on which a chair asks for break-glass access to a dossier, reads by it and ends it. */
@Controller('signalen/:id/noodtoegang')
@May('access.break-glass', 'request')
export class ChairBreakGlassController {
  constructor(
    private readonly chairBreakGlass: ChairBreakGlass,
    private readonly askBreakGlass: AskBreakGlass,
    private readonly readByBreakGlass: ReadByBreakGlass,
    private readonly endBreakGlass: EndBreakGlass,
  ) {}

  @Get()
  @Header('content-type', HTML)
  show(@SignedIn() visitor: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), id, frame, { faults: [] });
  }

  @Post()
  ask(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: { readonly reason?: unknown } | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [chair, reason] = [personOf(visitor), typeof sent?.reason === 'string' ? sent.reason : ''];
    const work = async () => {
      await this.askBreakGlass.execute(chair, id, reason);
      return `/signalen/${id}/noodtoegang`;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(chair, id, frame, { typed: { reason }, faults: formFaults(faults, frame.language) }),
    );
  }

  @Get(':letter')
  @Header('content-type', HTML)
  async read(
    @SignedIn() { actor }: Visitor,
    @Param('id') id: string,
    @Param('letter') letter: string,
    @PageFrame() frame: Frame,
  ): Promise<string> {
    const found = await this.readByBreakGlass.execute(actor, id, letter);
    return renderPage(<LetterPage {...letterPage(id, letter, found, frame)} />);
  }

  @Post('einde')
  end(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const chair = personOf(visitor);
    const work = async () => {
      await this.endBreakGlass.execute(chair, { flagId: id });
      return `/signalen/${id}/noodtoegang`;
    };
    return answerForm(reply, work, ({ faults }) => this.#page(chair, id, frame, { faults: formFaults(faults, frame.language) }));
  }

  /** What was sent to a form that is not there any more is answered above the page. */
  async #page({ actor }: SignedInPerson, id: string, frame: Frame, form: FormState): Promise<string> {
    const page = chairPage(id, await this.chairBreakGlass.execute(actor, id), frame);
    const refused = page.asks ? [] : form.faults.map(({ message }) => message);
    return renderPage(<ChairPage {...page} form={form} refused={refused} />);
  }
}
