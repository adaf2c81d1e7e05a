import { Body, Controller, Get, Header, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInPerson } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { DoorCookies } from '../door-cookies.presenter.js';
import { seeOther, textIn, type Typed } from '../typed-form.presenter.js';
import { sessionsPage } from '../views/account.presenter.js';
import { OwnPerson } from './own-account.presenter.js';
import { OwnSessions } from './own-sessions.js';
import { provable } from './provable.presenter.js';

const HERE = '/account/sessies';

/** Page on which people see where they are signed in, and end that. */
@Controller('account/sessies')
@May('session.manage')
export class SessionsController {
  constructor(
    private readonly sessions: OwnSessions,
    private readonly cookies: DoorCookies,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@OwnPerson() person: SignedInPerson, @Req() request: FastifyRequest, @PageFrame() frame: Frame): Promise<string> {
    return sessionsPage(frame, await this.sessions.list(person.actor, this.cookies.sessionOf(request)));
  }

  @Post('beeindigen')
  async end(
    @OwnPerson() { actor }: SignedInPerson,
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.#here(reply, () => this.sessions.end(actor, this.cookies.sessionOf(request), textIn(body, 'id')));
  }

  @Post('andere')
  async endOthers(@OwnPerson() { actor }: SignedInPerson, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return this.#here(reply, () => this.sessions.endOthers(actor, this.cookies.sessionOf(request)));
  }

  /** The list again; by way of password and code for who did not show them a moment ago. */
  async #here(reply: FastifyReply, work: () => Promise<void>): Promise<string> {
    return provable(reply, HERE, () => work().then(() => seeOther(reply, HERE)));
  }
}
