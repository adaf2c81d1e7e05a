import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { TypedShortage } from '../../../domain/grading/parse-shortage.js';
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
import { RecordShortage } from './record-shortage.js';
import { TrackRecord } from './track-record.js';
import { trackRecord } from './views/track-record.presenter.js';
import { TrackRecordPage } from './views/track-record.view.js';

type Sent = Readonly<Partial<Record<keyof TypedShortage, unknown>>> | undefined;

const PLACE = '/trefzekerheid';

/** Page on which the desk looks back: how well the service warned, and the shortages that really were. */
@Controller('trefzekerheid')
@May('report.read', 'all')
export class GradingController {
  constructor(
    private readonly record: TrackRecord,
    private readonly recordShortage: RecordShortage,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), frame, { faults: [] });
  }

  @Post('tekorten')
  add(
    @SignedIn() visitor: Visitor,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [desk, typed] = [personOf(visitor), typedIn(sent)];
    const work = async () => {
      await this.recordShortage.execute(desk.actor, typed);
      return PLACE;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(desk, frame, { typed: { ...typed }, faults: formFaults(faults, frame.language) }),
    );
  }

  @Post('tekorten/:id/terug')
  withdraw(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const desk = personOf(visitor);
    const again = (refused: readonly string[]) => this.#page(desk, frame, { faults: [] }, refused);
    return answerOnPage(reply, { place: PLACE, language: frame.language, again }, () => this.recordShortage.withdraw(desk.actor, id));
  }

  async #page({ actor }: SignedInPerson, frame: Frame, form: FormState, refused: readonly string[] = []): Promise<string> {
    const page = trackRecord(await this.record.execute(actor), frame.language);
    return renderPage(<TrackRecordPage frame={{ ...frame, path: PLACE }} {...page} form={form} refused={refused} />);
  }
}

function typedIn(sent: Sent): TypedShortage {
  const text = (name: keyof TypedShortage) => (typeof sent?.[name] === 'string' ? sent[name] : '');
  return {
    ...{ productGroup: text('productGroup'), scope: text('scope') },
    ...{ beganOn: text('beganOn'), endedOn: text('endedOn'), source: text('source') },
  };
}
