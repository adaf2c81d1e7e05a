import { Body, Controller, Get, Header, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { dayInNetherlands } from '../../domain/calendar.js';
import { Problem } from '../../domain/problem.js';
import { Clock } from '../../platform/clock.js';
import type { SignedInPerson, Visitor } from '../../web/doorkeeper.js';
import { answerForm } from '../../web/form-answer.js';
import { formFaults } from '../../web/forms/form-faults.js';
import { PageFrame } from '../../web/frame-of.js';
import { May, SignedIn } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { AcknowledgeEscalation } from './acknowledge-escalation.js';
import { EscalationDossier } from './escalation-dossier.js';
import { EscalationsInSight } from './escalations-in-sight.js';
import { personOf } from '../../web/person-of.js';
import { RecordFollowUp } from './record-follow-up.js';
import { EscalationListPage } from './views/escalation-list.view.js';
import { type EscalationBack, escalationProps, escalationRow } from './views/escalation.presenter.js';
import { EscalationPage } from './views/escalation.view.js';

const HTML = 'text/html; charset=utf-8';

/** Pages about escalations to the ministry (escalaties). */
@Controller('escalaties')
export class EscalationsController {
  constructor(
    private readonly clock: Clock,
    private readonly escalationsInSight: EscalationsInSight,
    private readonly dossier: EscalationDossier,
    private readonly recordFollowUp: RecordFollowUp,
    private readonly acknowledge: AcknowledgeEscalation,
  ) {}

  @Get()
  @May('escalation.read')
  @Header('content-type', HTML)
  async list(@SignedIn() { actor }: Visitor, @PageFrame() frame: Frame): Promise<string> {
    const escalations = await this.escalationsInSight.execute(actor);
    return renderPage(
      <EscalationListPage frame={frame} rows={escalations.map((escalation) => escalationRow(escalation, frame.language))} />,
    );
  }

  @Get(':id')
  @May('escalation.read')
  @Header('content-type', HTML)
  async show(@SignedIn() visitor: Visitor, @Param('id') id: string, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(personOf(visitor), id, frame);
  }

  /** For who reads of it here; who came by the link of the mail has a page of their own. */
  @Post(':id/bevestiging')
  @May('escalation.acknowledge')
  async confirm(@SignedIn() visitor: Visitor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const { actor, name } = personOf(visitor);
    await this.acknowledge.execute(actor, id, name).catch(unlessAcknowledged);
    reply.status(303).header('location', `/escalaties/${id}`);
    return '';
  }

  @Post(':id/opvolging')
  @May('escalation.acknowledge')
  async followUp(
    @SignedIn() visitor: Visitor,
    @Param('id') id: string,
    @Body() sent: { text?: unknown } | undefined,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const person = personOf(visitor);
    const text = typeof sent?.text === 'string' ? sent.text : '';
    const work = async () => {
      await this.recordFollowUp.execute(person.actor, id, person.name, text);
      return `/escalaties/${id}`;
    };
    return answerForm(reply, work, ({ faults }) =>
      this.#page(person, id, frame, { typed: { text }, faults: formFaults(faults, frame.language) }),
    );
  }

  async #page({ actor }: SignedInPerson, id: string, frame: Frame, back?: EscalationBack): Promise<string> {
    const facts = await this.dossier.execute(actor, id);
    const today = dayInNetherlands(this.clock.now());
    return renderPage(<EscalationPage {...escalationProps(facts, actor, { ...frame, path: `/escalaties/${id}` }, today, back)} />);
  }
}

/** Somebody else was a moment earlier: the page shows who. */
function unlessAcknowledged(fault: unknown): void {
  if (!(fault instanceof Problem) || fault.code !== 'escalation.not-in-state') throw fault;
}
