import { Body, Controller, Get, Header, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInPerson } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { DoorCookies } from '../door-cookies.presenter.js';
import { OwnPerson } from '../sessions/own-account.presenter.js';
import type { FactorOwner } from '../sessions/own-factors.js';
import { provable } from '../sessions/provable.presenter.js';
import { seeOther, textIn, type Typed } from '../typed-form.presenter.js';
import { mailKeyPage } from '../views/mail-key.presenter.js';
import { OwnMailKey } from './own-mail-key.js';

const HTML = 'text/html; charset=utf-8';
const HERE = '/account/mailsleutel';

/** Page on which somebody gives the key that mail is encrypted to. It asks for proof first, so that nothing is pasted in vain. */
@Controller('account/mailsleutel')
@May('factor.change')
export class OwnMailKeyController {
  constructor(
    private readonly mailKey: OwnMailKey,
    private readonly cookies: DoorCookies,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async show(
    @OwnPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return provable(reply, HERE, async () => mailKeyPage(frame, await this.mailKey.standing(this.#owner(person, request))));
  }

  /** What was pasted is not shown again: it may be a private key. */
  @Post()
  @Header('content-type', HTML)
  async set(
    @OwnPerson() person: SignedInPerson,
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const owner = this.#owner(person, request);
    const work = async () => {
      await this.mailKey.set(owner, textIn(body, 'key'));
      return seeOther(reply, HERE);
    };
    return provable(reply, HERE, work, (problem) => mailKeyPage(frame, undefined, problem));
  }

  @Post('weg')
  async remove(@OwnPerson() person: SignedInPerson, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return provable(reply, HERE, async () => {
      await this.mailKey.remove(this.#owner(person, request));
      return seeOther(reply, HERE);
    });
  }

  #owner({ actor, email }: SignedInPerson, request: FastifyRequest): FactorOwner {
    return { actor, email, token: this.cookies.sessionOf(request) };
  }
}
