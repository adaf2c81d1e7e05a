import { Body, Controller, Get, Header, Param, Post, Res, type StreamableFile } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { TypedExportAsk } from '../../../domain/exports/parse-export-ask.js';
import { Problem } from '../../../domain/problem.js';
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
import { deskFile } from '../../reports/index.js';
import { AskExport } from './ask-export.js';
import { DecideExport } from './decide-export.js';
import { DeskExports } from './desk-exports.js';
import { TakeExport } from './take-export.js';
import { exportsPage } from './views/exports.presenter.js';
import { ExportsPage } from './views/exports.view.js';

type Sent = Readonly<Partial<Record<keyof TypedExportAsk | 'answer', unknown>>> | undefined;

const PLACE = '/triage/uitvoer';
const HTML = 'text/html; charset=utf-8';

/** Page on which the desk takes reports out: asked by one, granted by another, fetched once. */
@Controller('triage/uitvoer')
@May('export.take', 'all')
export class DeskExportsController {
  constructor(
    private readonly exports: DeskExports,
    private readonly askExport: AskExport,
    private readonly decideExport: DecideExport,
    private readonly takeExport: TakeExport,
  ) {}

  @Get()
  @Header('content-type', HTML)
  show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), frame, { faults: [] });
  }

  @Post()
  ask(
    @SignedIn() visitor: Visitor,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [desk, typed] = [personOf(visitor), typedIn(sent)];
    const work = async () => {
      await this.askExport.execute(desk.actor, typed);
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
    return answerOnPage(reply, this.#here(desk, frame), () => this.decideExport.execute(desk.actor, id, sent?.answer));
  }

  @Post(':id/bestand')
  @Header('cache-control', 'no-store')
  async take(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | string> {
    const desk = personOf(visitor);
    try {
      const portions = await this.takeExport.execute(desk.actor, id);
      reply.status(200);
      return deskFile(portions);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      return answerOnPage(reply, this.#here(desk, frame), () => Promise.reject(problem));
    }
  }

  #here(desk: SignedInPerson, frame: Frame): DecidingPage {
    return { place: PLACE, language: frame.language, again: (refused) => this.#page(desk, frame, { faults: [] }, refused) };
  }

  async #page({ actor }: SignedInPerson, frame: Frame, form: FormState, refused: readonly string[] = []): Promise<string> {
    const page = exportsPage(frame, await this.exports.execute(actor), actor.id);
    return renderPage(<ExportsPage {...page} form={form} refused={refused} />);
  }
}

function typedIn(sent: Sent): TypedExportAsk {
  const text = (name: keyof TypedExportAsk) => (typeof sent?.[name] === 'string' ? sent[name] : '');
  return { productGroup: text('productGroup'), from: text('from'), until: text('until'), reason: text('reason') };
}
