import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Visitor } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { personOf } from '../../../web/person-of.js';
import { JudgedFlag } from './judged-flag.js';
import { RecordOutcome } from './record-outcome.js';
import { outcomePage } from './views/outcome.presenter.js';
import { OutcomePage } from './views/outcome.view.js';

type Sent = Readonly<Partial<Record<'flag' | 'advice' | 'escalation' | 'source', unknown>>> | undefined;

const PLACE = '/trefzekerheid';

/** Page on which the desk puts on record what came of a flag that has ended. */
@Controller('trefzekerheid/signalen/:id')
@May('report.read', 'all')
export class OutcomeController {
  constructor(
    private readonly judgedFlag: JudgedFlag,
    private readonly recordOutcome: RecordOutcome,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  show(@SignedIn() visitor: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(visitor, id, frame, { faults: [] });
  }

  @Post()
  record(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { flag, advice, escalation } = sent ?? {};
    const source = typeof sent?.source === 'string' ? sent.source : '';
    const work = async () => {
      await this.recordOutcome.execute(personOf(visitor).actor, id, { flag, advice, escalation, source });
      return PLACE;
    };
    const typed = { flag: textOf(flag), advice: textOf(advice), escalation: textOf(escalation), source };
    return answerForm(reply, work, ({ faults }) => this.#page(visitor, id, frame, { typed, faults: formFaults(faults, frame.language) }));
  }

  async #page({ actor }: Visitor, id: string, frame: Frame, form: FormState): Promise<string> {
    const page = outcomePage(await this.judgedFlag.execute(actor, id), frame.language);
    return renderPage(<OutcomePage frame={{ ...frame, path: `${PLACE}/signalen/${id}` }} {...page} form={form} />);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
