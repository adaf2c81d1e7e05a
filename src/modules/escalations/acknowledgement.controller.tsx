import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { PageFrame } from '../../web/frame-of.js';
import { Anyone } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { renderPage } from '../../web/page/render-page.js';
import { AcknowledgeByLink } from './acknowledge-by-link.js';
import { acknowledgementProps } from './views/acknowledgement.presenter.js';
import { AcknowledgementPage } from './views/acknowledgement.view.js';

const HTML = 'text/html; charset=utf-8';

/**
 * Pages on which the ministry acknowledges an escalation by the link of the mail, without an account.
 * Opening the page changes nothing, since mail scanners open links; only the button does.
 */
@Controller('escalaties/:id/bevestigen')
export class AcknowledgementController {
  constructor(private readonly byLink: AcknowledgeByLink) {}

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
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const key = textOf(sent?.sleutel);
    await this.byLink.execute(id, key);
    reply.status(303).header('location', `/escalaties/${id}/bevestigen?sleutel=${encodeURIComponent(key)}`);
    return '';
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
