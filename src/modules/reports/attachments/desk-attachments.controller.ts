import { Controller, Get, Header, HttpCode, HttpStatus, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Visitor } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import { PageFrame } from '../../../web/frame-of.js';
import { GivesBackTyped, May, Perhaps, SignedIn } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { personOf } from '../../../web/person-of.js';
import { MessageDesk } from '../correspondence/message-desk.presenter.js';
import { AttachmentDesk } from './attachment-desk.presenter.js';

/** Files with any report, for the triage desk. A form with files is read by the route itself, and so is the proof in it. */
@Controller('triage/meldingen/:id')
export class DeskAttachmentsController {
  constructor(
    private readonly desk: AttachmentDesk,
    private readonly messages: MessageDesk,
  ) {}

  @Post('bijlagen')
  @May('report.read', 'all')
  @GivesBackTyped()
  @HttpCode(HttpStatus.OK)
  @Header('content-type', 'text/html; charset=utf-8')
  async add(
    @Perhaps() visitor: Visitor | undefined,
    @Param('id') reportId: string,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const work = async () => {
      await this.desk.take(visitor, reportId, request);
      return `/triage/meldingen/${reportId}/berichten`;
    };
    return answerForm(reply, work, async (problem) => {
      if (visitor === undefined) throw problem;
      return this.messages.show({ person: personOf(visitor), reportId, reader: 'desk', frame }, problem);
    });
  }

  @Get('bijlage')
  @May('report.read', 'all')
  async give(
    @SignedIn() visitor: Visitor,
    @Param('id') reportId: string,
    @Query('nummer') number: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.desk.give(visitor, reportId, number, reply);
  }
}
