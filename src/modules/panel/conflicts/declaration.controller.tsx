import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../../../domain/problem.js';
import type { SignedInPerson, Visitor } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import { formatter } from '../../../web/languages/formatter.js';
import type { Frame } from '../../../web/page/frame.js';
import { renderPage } from '../../../web/page/render-page.js';
import { personOf } from '../../../web/person-of.js';
import { subjectOfFlag } from '../../flags/index.js';
import { AskedDossiers } from './asked-dossiers.js';
import { DeclareInterest } from './declare-interest.js';
import { DeclarationPage } from './views/declaration.view.js';
import { WaitingPage } from './views/waiting.view.js';

const HTML = 'text/html; charset=utf-8';

interface Sent {
  readonly party?: unknown;
  readonly reason?: unknown;
}

/** Pages on which experts and chairs say, dossier by dossier, whether they are involved. */
@Controller()
export class DeclarationController {
  constructor(
    private readonly asked: AskedDossiers,
    private readonly declareInterest: DeclareInterest,
  ) {}

  @Get('belangen')
  @May('conflict.declare', 'self')
  @Header('content-type', HTML)
  async list(@SignedIn() visitor: Visitor, @Query('afgemeld') away: unknown, @PageFrame() frame: Frame): Promise<string> {
    const dossiers = await this.asked.waiting(personOf(visitor).actor);
    const rows = dossiers.map(({ flagId, invitedAt, ...about }) => ({
      id: flagId,
      ...subjectOfFlag(about, frame.language),
      since: formatter(frame.language).instant(invitedAt),
    }));
    return renderPage(<WaitingPage frame={frame} rows={rows} away={away !== undefined} />);
  }

  @Get('signalen/:id/belang')
  @May('conflict.declare', 'self')
  @Header('content-type', HTML)
  ask(@SignedIn() visitor: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), id, frame, { faults: [] });
  }

  @Post('signalen/:id/belang')
  @May('conflict.declare', 'self')
  async declare(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: Sent | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [person, typed] = [personOf(visitor), { party: textOf(sent?.party), reason: textOf(sent?.reason) }];
    const work = async () => ((await this.declareInterest.execute(person.actor, id, typed)) ? `/signalen/${id}` : '/belangen?afgemeld');
    return answerForm(reply, work, ({ faults }) => this.#page(person, id, frame, { typed, faults: formFaults(faults, frame.language) }));
  }

  async #page({ actor }: SignedInPerson, id: string, frame: Frame, form: FormState): Promise<string> {
    const dossier = await this.asked.find(actor, id);
    if (dossier === undefined) throw new Problem('request.not-found');
    const about = subjectOfFlag(dossier, frame.language);
    const shown = { ...frame, path: `/signalen/${id}/belang` };
    return renderPage(<DeclarationPage frame={shown} flagId={id} about={about} {...form} />);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
