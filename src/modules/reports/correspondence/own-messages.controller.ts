import { Body, Controller, Get, Header, HttpCode, HttpStatus, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Visitor } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { personOf } from '../../../web/person-of.js';
import { MessageDesk } from './message-desk.presenter.js';

const HTML = 'text/html; charset=utf-8';

/** What the meldpunt asked about an own report, and the answers (berichten). */
@Controller('meldingen/:id/berichten')
@May('message.exchange', 'own')
export class OwnMessagesController {
  constructor(private readonly desk: MessageDesk) {}

  @Get()
  @Header('content-type', HTML)
  async show(@SignedIn() visitor: Visitor, @Param('id') reportId: string, @PageFrame() frame: Frame): Promise<string> {
    return this.desk.show({ person: personOf(visitor), reportId, reader: 'reporter', frame });
  }

  @Post()
  @HttpCode(HttpStatus.OK)
  @Header('content-type', HTML)
  async answer(
    @SignedIn() visitor: Visitor,
    @Param('id') reportId: string,
    @Body() sent: unknown,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return this.desk.take({ person: personOf(visitor), reportId, reader: 'reporter', frame }, sent, reply);
  }
}
