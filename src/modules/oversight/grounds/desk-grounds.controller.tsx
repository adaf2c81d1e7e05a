import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { TypedGround } from '../../../domain/grounds/parse-ground.js';
import { answerOnPage, type DecidingPage } from '../../../web/answer-on-page.js';
import type { SignedInPerson, Visitor } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { personOf } from '../../../web/person-of.js';
import { DecideGround } from './decide-ground.js';
import { DeskGrounds } from './desk-grounds.js';
import { EndGround } from './end-ground.js';
import { EnterGround } from './enter-ground.js';
import { groundsPage } from './views/grounds.presenter.js';
import { GroundsPage } from './views/grounds.view.js';

type Sent = Readonly<Partial<Record<keyof TypedGround | 'answer', unknown>>> | undefined;

const PLACE = '/grondslagen';

/** Page on which the desk enters legal grounds and confirms those of a colleague: who may open every report may open one to others. */
@Controller('grondslagen')
@May('report.read', 'all')
export class DeskGroundsController {
  constructor(
    private readonly grounds: DeskGrounds,
    private readonly enterGround: EnterGround,
    private readonly decideGround: DecideGround,
    private readonly endGround: EndGround,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), frame, { faults: [] });
  }

  @Post()
  enter(
    @SignedIn() visitor: Visitor,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [desk, typed] = [personOf(visitor), typedIn(sent)];
    const work = async () => {
      await this.enterGround.execute(desk.actor, typed);
      return PLACE;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(desk, frame, { typed: { ...typed }, faults: formFaults(faults, frame.language) }),
    );
  }

  @Post(':id/besluit')
  decide(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const desk = personOf(visitor);
    return answerOnPage(reply, this.#here(desk, frame), () => this.decideGround.execute(desk.actor, id, sent?.answer));
  }

  @Post(':id/einde')
  end(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const desk = personOf(visitor);
    return answerOnPage(reply, this.#here(desk, frame), () => this.endGround.execute(desk.actor, id));
  }

  #here(desk: SignedInPerson, frame: Frame): DecidingPage {
    return { place: PLACE, language: frame.language, again: (refused) => this.#page(desk, frame, { faults: [] }, refused) };
  }

  async #page({ actor }: SignedInPerson, frame: Frame, form: FormState, refused: readonly string[] = []): Promise<string> {
    const page = groundsPage(frame, await this.grounds.execute(actor), actor.id);
    return renderPage(<GroundsPage {...page} form={form} refused={refused} />);
  }
}

function typedIn(sent: Sent): TypedGround {
  const text = (name: keyof TypedGround) => (typeof sent?.[name] === 'string' ? sent[name] : '');
  return {
    ...{ article: text('article'), reference: text('reference'), organisation: text('organisation') },
    ...{ report: text('report'), from: text('from'), until: text('until') },
  };
}
