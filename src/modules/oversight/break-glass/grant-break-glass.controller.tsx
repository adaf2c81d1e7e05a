import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { answerOnPage, type DecidingPage } from '../../../web/answer-on-page.js';
import type { SignedInPerson, Visitor } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { personOf } from '../../../web/person-of.js';
import { BreakGlassUses } from './break-glass-uses.js';
import { DecideBreakGlass } from './decide-break-glass.js';
import { EndBreakGlass } from './end-break-glass.js';
import { grantPage } from './views/grant.presenter.js';
import { GrantPage } from './views/grant.view.js';

const PLACE = '/noodtoegang';

/** Page on which two system administrators grant break-glass access to a chair, and read nothing by it. */
@Controller('noodtoegang')
@May('access.break-glass', 'grant')
export class GrantBreakGlassController {
  constructor(
    private readonly uses: BreakGlassUses,
    private readonly decideBreakGlass: DecideBreakGlass,
    private readonly endBreakGlass: EndBreakGlass,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), frame);
  }

  @Post(':id/besluit')
  decide(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: { readonly answer?: unknown } | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const admin = personOf(visitor);
    return answerOnPage(reply, this.#here(admin, frame), () => this.decideBreakGlass.execute(admin, id, sent?.answer));
  }

  @Post(':id/einde')
  end(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const admin = personOf(visitor);
    return answerOnPage(reply, this.#here(admin, frame), () => this.endBreakGlass.execute(admin, { useId: id }));
  }

  #here(admin: SignedInPerson, frame: Frame): DecidingPage {
    return { place: PLACE, language: frame.language, again: (refused) => this.#page(admin, frame, refused) };
  }

  async #page({ actor }: SignedInPerson, frame: Frame, refused: readonly string[] = []): Promise<string> {
    const page = grantPage(frame, await this.uses.execute(actor), actor.id);
    return renderPage(<GrantPage {...page} refused={refused} />);
  }
}
