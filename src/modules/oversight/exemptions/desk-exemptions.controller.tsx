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
import type { Sent } from '../duties/duty-form.presenter.js';
import { DecideExemption } from './decide-exemption.js';
import { DeskExemptions } from './desk-exemptions.js';
import { EndExemption } from './end-exemption.js';
import { typedAnswer, typedExemption } from './exemption-form.presenter.js';
import { RecordExemption } from './record-exemption.js';
import { exemptionPage, exemptionsPage } from './views/desk-exemptions.presenter.js';
import { ExemptionPage } from './views/exemption.view.js';
import { ExemptionsPage } from './views/exemptions.view.js';

const PLACE = '/plichten/vrijstellingen';

/** Pages on which the desk exempts organisations from what they have to state, and ends it. */
@Controller('plichten/vrijstellingen')
@May('duty.exempt', 'all')
export class DeskExemptionsController {
  constructor(
    private readonly desk: DeskExemptions,
    private readonly recordExemption: RecordExemption,
    private readonly decideExemption: DecideExemption,
    private readonly endExemption: EndExemption,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  list(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    const person = personOf(visitor);
    return this.#list(person, frame, { faults: [], typed: { contact: person.name } });
  }

  @Post()
  record(
    @SignedIn() visitor: Visitor,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [person, typed] = [personOf(visitor), typedExemption(sent)];
    const work = async () => {
      await this.recordExemption.execute(person.actor, typed);
      return PLACE;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#list(person, frame, { typed: { ...typed }, faults: formFaults(faults, frame.language) }),
    );
  }

  @Get(':id')
  @Header('content-type', 'text/html; charset=utf-8')
  show(@SignedIn() visitor: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#one(personOf(visitor), id, frame, { faults: [] });
  }

  @Post(':id/besluit')
  decide(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [person, typed] = [personOf(visitor), typedAnswer(sent)];
    const work = async () => {
      await this.decideExemption.execute(person.actor, id, typed);
      return PLACE;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#one(person, id, frame, { typed: { ...typed }, faults: formFaults(faults, frame.language) }),
    );
  }

  @Post(':id/einde')
  end(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [person, { answer: _, ...typed }] = [personOf(visitor), typedAnswer(sent)];
    const work = async () => {
      await this.endExemption.execute(person.actor, id, typed);
      return PLACE;
    };
    return answerForm(reply, work, ({ faults }) => this.#one(person, id, frame, { typed, faults: formFaults(faults, frame.language) }));
  }

  async #list({ actor }: SignedInPerson, frame: Frame, form: FormState): Promise<string> {
    const page = exemptionsPage(await this.desk.execute(actor), frame.language);
    return renderPage(<ExemptionsPage frame={{ ...frame, path: PLACE }} {...page} form={form} />);
  }

  async #one({ actor, name }: SignedInPerson, id: string, frame: Frame, form: FormState): Promise<string> {
    const page = exemptionPage(await this.desk.one(actor, id), name, frame.language);
    return renderPage(<ExemptionPage frame={{ ...frame, path: `${PLACE}/${id}` }} {...page} form={form} />);
  }
}
