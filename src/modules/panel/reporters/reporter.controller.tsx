import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { SignedInPerson, Visitor } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { personOf } from '../../../web/person-of.js';
import { AskIdentity } from './ask-identity.js';
import { DecideIdentity } from './decide-identity.js';
import { ReleaseToPanel } from './release-to-panel.js';
import { ReporterDossier } from './reporter-dossier.js';
import { reporterPage } from './views/reporter-page.presenter.js';
import { ReporterPage, type ReporterPageProps } from './views/reporter.view.js';

/** What a form of this page sends. */
interface Sent {
  readonly figures?: unknown;
  readonly text?: unknown;
  readonly reason?: unknown;
  readonly answer?: unknown;
}

/** Which reporter of which dossier. */
interface Place {
  readonly id: string;
  readonly letter: string;
}

/** Page of one reporter of a dossier: what triage releases of it, and who a chair asks it is. */
@Controller('signalen/:id/melders/:letter')
export class ReporterController {
  constructor(
    private readonly dossier: ReporterDossier,
    private readonly release: ReleaseToPanel,
    private readonly askIdentity: AskIdentity,
    private readonly decideIdentity: DecideIdentity,
  ) {}

  @Get()
  @May('report.read-pseudonymised')
  @Header('content-type', 'text/html; charset=utf-8')
  show(@SignedIn() visitor: Visitor, @Param() place: Place, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), place, frame, { faults: [] });
  }

  @Post('vrijgeven')
  @May('identity.reveal', 'all')
  letPass(
    @SignedIn() visitor: Visitor,
    @Param() place: Place,
    @Body() sent: Sent | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const desk = personOf(visitor);
    const work = () => this.release.execute(desk.actor, place.id, place.letter, sent ?? {});
    return this.#answer(reply, work, { person: desk, place, frame, sent, of: 'release' });
  }

  @Post('naam')
  @May('identity.reveal', 'reveal')
  ask(
    @SignedIn() visitor: Visitor,
    @Param() place: Place,
    @Body() sent: Sent | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const chair = personOf(visitor);
    const work = () => this.askIdentity.execute(chair.actor, place.id, place.letter, textOf(sent?.reason));
    return this.#answer(reply, work, { person: chair, place, frame, sent, of: 'ask' });
  }

  @Post('besluit')
  @May('identity.reveal', 'all')
  decide(
    @SignedIn() visitor: Visitor,
    @Param() place: Place,
    @Body() sent: Sent | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const desk = personOf(visitor);
    const work = () => this.decideIdentity.execute(desk.actor, place.id, place.letter, sent?.answer);
    return this.#answer(reply, work, { person: desk, place, frame, sent, of: 'decide' });
  }

  #answer(
    reply: FastifyReply,
    work: () => Promise<void>,
    {
      person,
      place,
      frame,
      sent,
      of,
    }: { person: SignedInPerson; place: Place; frame: Frame; sent: Sent | undefined; of: 'release' | 'ask' | 'decide' },
  ): Promise<string> {
    const typed = { figures: textOf(sent?.figures), text: textOf(sent?.text), reason: textOf(sent?.reason), answer: textOf(sent?.answer) };
    const done = async () => {
      await work();
      return `/signalen/${place.id}/melders/${place.letter}`;
    };
    return answerForm(reply, done, ({ faults }) =>
      this.#page(person, place, frame, { of, typed, faults: formFaults(faults, frame.language) }),
    );
  }

  async #page({ actor }: SignedInPerson, { id, letter }: Place, frame: Frame, form: ReporterPageProps['form']): Promise<string> {
    const found = await this.dossier.execute(actor, id, letter);
    return renderPage(<ReporterPage {...reporterPage(id, found, { frame, reader: actor, form })} />);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
