import { Body, Controller, Get, Header, HttpCode, HttpStatus, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../../domain/problem.js';
import type { Visitor } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { Anyone, Perhaps } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { statusOf } from '../../../web/problem-answer.js';
import { retryAfter } from '../../../web/retry-after.js';
import { OpenReceipt } from './open-receipt.js';
import { ReceiptCookie } from './receipt-cookie.presenter.js';
import { ReceiptDesk } from './receipt-desk.presenter.js';
import { receiptFormPage } from './views/receipt-form.presenter.js';

const HTML = 'text/html; charset=utf-8';

/** The page on which a report is followed with its receipt code, without an account (ontvangstbewijs). */
@Controller('ontvangstbewijs')
@Anyone()
export class ReceiptController {
  constructor(
    private readonly openReceipt: OpenReceipt,
    private readonly cookie: ReceiptCookie,
    private readonly desk: ReceiptDesk,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async show(@Req() request: FastifyRequest, @PageFrame() frame: Frame, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const token = this.cookie.tokenOf(request);
    const page = token === undefined ? undefined : await this.desk.show(token, frame);
    if (page === undefined && token !== undefined) this.cookie.takeAway(reply);
    return page ?? receiptFormPage(frame);
  }

  @Post()
  @HttpCode(HttpStatus.OK)
  @Header('content-type', HTML)
  async open(
    @Body() sent: unknown,
    @Perhaps() visitor: Visitor | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const typed = textIn(sent, 'code');
    const personId = visitor?.kind === 'person' ? visitor.actor.id : undefined;
    try {
      this.cookie.give(reply, await this.openReceipt.execute(typed, { address: request.ip, personId }));
      return seeOther(reply, '/ontvangstbewijs');
    } catch (fault) {
      return refused(reply, fault, (problem) => receiptFormPage(frame, problem, typed));
    }
  }

  @Post('antwoord')
  @HttpCode(HttpStatus.OK)
  @Header('content-type', HTML)
  async answer(
    @Body() sent: unknown,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const text = textIn(sent, 'text');
    try {
      const look = { token: this.cookie.tokenOf(request), proof: textIn(sent, 'bewijs') };
      const page = await this.desk.take(look, text, frame, reply);
      return page ?? seeOther(reply, '/ontvangstbewijs');
    } catch (fault) {
      return refused(reply, fault, (problem) => receiptFormPage(frame, problem));
    }
  }

  @Post('sluiten')
  @HttpCode(HttpStatus.OK)
  @Header('content-type', HTML)
  async close(@Body() sent: unknown, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    await this.desk.end({ token: this.cookie.tokenOf(request), proof: textIn(sent, 'bewijs') });
    this.cookie.takeAway(reply);
    return seeOther(reply, '/ontvangstbewijs');
  }
}

function textIn(sent: unknown, field: string): string {
  const text: unknown = typeof sent === 'object' && sent !== null ? Reflect.get(sent, field) : undefined;
  return typeof text === 'string' ? text : '';
}

function seeOther(reply: FastifyReply, place: string): string {
  reply.status(HttpStatus.SEE_OTHER).header('location', place);
  return '';
}

/** The form again, with what was wrong; a fault that is no refusal goes on to the filter. */
function refused(reply: FastifyReply, fault: unknown, page: (problem: Problem) => string): string {
  if (!(fault instanceof Problem)) throw fault;
  const wait = retryAfter(fault);
  if (wait !== undefined) reply.header('retry-after', String(wait));
  reply.status(statusOf(fault));
  return page(fault);
}
