import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { may } from '../../domain/access/scope-of.js';
import { Problem } from '../../domain/problem.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { Anyone, Perhaps } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { AcknowledgeByLink } from './acknowledge-by-link.js';
import { AcknowledgeEscalation } from './acknowledge-escalation.js';
import { acknowledgementProps } from './views/acknowledgement.presenter.js';
import { AcknowledgementPage } from './views/acknowledgement.view.js';

const HTML = 'text/html; charset=utf-8';

/**
 * Pages on which the ministry acknowledges an escalation: by the link of the mail without an account, or signed in.
 * Opening the page changes nothing, since mail scanners open links; only the button does.
 */
@Controller('escalaties/:id/bevestigen')
export class AcknowledgementController {
  constructor(
    private readonly byLink: AcknowledgeByLink,
    private readonly acknowledge: AcknowledgeEscalation,
  ) {}

  @Get()
  @Anyone()
  @Header('content-type', HTML)
  async show(@Param('id') id: string, @Query('sleutel') key: unknown, @PageFrame() frame: Frame): Promise<string> {
    const opened = await this.byLink.open(id, textOf(key));
    return renderPage(<AcknowledgementPage {...acknowledgementProps(opened, textOf(key), frame)} />);
  }

  @Post()
  @Anyone()
  async confirm(
    @Param('id') id: string,
    @Body() sent: { sleutel?: unknown } | undefined,
    @Perhaps() visitor: Visitor | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const key = textOf(sent?.sleutel);
    if (key === '') await this.#signedIn(id, visitor);
    else await this.byLink.execute(id, key);
    const place = key === '' ? `/escalaties/${id}` : `/escalaties/${id}/bevestigen?sleutel=${encodeURIComponent(key)}`;
    reply.status(303).header('location', place);
    return '';
  }

  async #signedIn(id: string, visitor: Visitor | undefined): Promise<void> {
    if (visitor === undefined) throw new Problem('request.not-found');
    if (visitor.kind !== 'person' || !may(visitor.actor, 'escalation.acknowledge')) throw new Problem('access.refused');
    await this.acknowledge.execute(visitor.actor, id, visitor.name).catch(unlessAcknowledged);
  }
}

/** Somebody else was a moment earlier: the page shows who. */
function unlessAcknowledged(fault: unknown): void {
  if (!(fault instanceof Problem) || fault.code !== 'escalation.not-in-state') throw fault;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
