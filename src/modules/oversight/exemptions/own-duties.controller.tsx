import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../../../domain/problem.js';
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
import type { Sent } from '../duties/duty-form.presenter.js';
import { AskExemption, type ExemptionAsker } from './ask-exemption.js';
import { typedExemption } from './exemption-form.presenter.js';
import { GiveUpExemption } from './give-up-exemption.js';
import { OwnExemptions } from './own-exemptions.js';
import { ownDutiesPage } from './views/own-duties-page.presenter.js';
import { OwnDutiesPage } from './views/own-duties-page.view.js';

const PLACE = '/plichten/eigen';
const FRESH: FormState = { faults: [] };

/** What the own organisation has to state, and asking to be exempt from it (plichten). */
@Controller('plichten/eigen')
@May('duty.exempt', 'own')
export class OwnDutiesController {
  constructor(
    private readonly own: OwnExemptions,
    private readonly ask: AskExemption,
    private readonly giveUp: GiveUpExemption,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  show(@SignedIn() visitor: Visitor, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), frame, FRESH);
  }

  @Post('vrijstellingen')
  request(
    @SignedIn() visitor: Visitor,
    @Body() sent: Sent,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [person, typed] = [personOf(visitor), typedExemption(sent)];
    const work = async () => {
      await this.ask.execute(askerOf(person), typed);
      return PLACE;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(person, frame, { typed: { ...typed }, faults: formFaults(faults, frame.language) }),
    );
  }

  @Post('vrijstellingen/:id/einde')
  end(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const person = personOf(visitor);
    const again = (refused: readonly string[]) => this.#page(person, frame, FRESH, refused);
    return answerOnPage(reply, { place: PLACE, language: frame.language, again }, () => this.giveUp.execute(askerOf(person), id));
  }

  async #page(person: SignedInPerson, frame: Frame, form: FormState, refused: readonly string[] = []): Promise<string> {
    const found = await this.own.execute({ ...askerOf(person), side: person.organisation?.side ?? 'care' });
    const page = ownDutiesPage(found, frame.language);
    return renderPage(<OwnDutiesPage frame={{ ...frame, path: PLACE }} {...page} form={form} refused={refused} />);
  }
}

function askerOf({ actor, organisation }: SignedInPerson): ExemptionAsker {
  if (organisation === null) throw new Problem('access.refused');
  return { actor, organisationId: organisation.id };
}
