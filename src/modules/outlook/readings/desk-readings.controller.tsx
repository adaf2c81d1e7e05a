import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { Problem } from '../../../domain/problem.js';
import { Clock } from '../../../platform/clock.js';
import { instantOf } from '../../../platform/identity.js';
import type { Visitor } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { personOf } from '../../../web/person-of.js';
import { AnswerReading } from './answer-reading.js';
import { DeskReadings } from './desk-readings.js';
import { DecideReadingPage } from './views/decide-reading.view.js';
import { decideProps, deskRow } from './views/desk-readings.presenter.js';
import { DeskReadingsPage } from './views/desk-readings.view.js';

type Sent = Readonly<Partial<Record<'answer' | 'reason', unknown>>> | undefined;

const PLACE = '/triage/aannames';

/** How statements of all organisations were read, for the desk, which can decide otherwise with a reason. */
@Controller('triage/aannames')
@May('reading.answer', 'all')
export class DeskReadingsController {
  constructor(
    private readonly clock: Clock,
    private readonly readings: DeskReadings,
    private readonly answer: AnswerReading,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async list(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    const found = await this.readings.execute(visitor.actor);
    const rows = found.map((reading) => deskRow(reading, dayInNetherlands(this.clock.now()), frame.language));
    return renderPage(<DeskReadingsPage frame={{ ...frame, path: PLACE }} rows={rows} />);
  }

  @Get(':id')
  @Header('content-type', 'text/html; charset=utf-8')
  show(@SignedIn() visitor: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(visitor, id, frame, { faults: [] });
  }

  @Post(':id')
  decide(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const { answer, reason } = sent ?? {};
    const work = async () => {
      await this.answer.execute(personOf(visitor).actor, id, { answer, reason });
      return PLACE;
    };
    const typed = { answer: textOf(answer), reason: textOf(reason) };
    return answerForm(reply, work, ({ faults }) => this.#page(visitor, id, frame, { typed, faults: formFaults(faults, frame.language) }));
  }

  async #page({ actor }: Visitor, id: string, frame: Frame, form: FormState): Promise<string> {
    const [reading] = instantOf(id) === undefined ? [] : await this.readings.execute(actor, id);
    if (reading === undefined) throw new Problem('reading.not-found');
    const props = decideProps(reading, dayInNetherlands(this.clock.now()), frame.language);
    return renderPage(<DecideReadingPage frame={{ ...frame, path: `${PLACE}/${id}` }} {...props} form={form} />);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
