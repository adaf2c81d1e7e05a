import { Body, Controller, Get, Header, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../../../domain/problem.js';
import type { SignedInPerson } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { DoorCookies } from '../door-cookies.presenter.js';
import { PasskeyOptions } from '../factors/passkey-options.js';
import { seeOther, textIn, type Typed } from '../typed-form.presenter.js';
import { passkeyAsk, passkeysPage } from '../views/passkeys.presenter.js';
import { OwnPerson } from './own-account.presenter.js';
import type { FactorOwner } from './own-factors.js';
import { OwnPasskeys } from './own-passkeys.js';
import { provable } from './provable.presenter.js';

const HERE = '/account/sleutels';

/** Page of the own passkeys (toegangssleutels). */
@Controller('account/sleutels')
@May('factor.change')
export class OwnPasskeysController {
  constructor(
    private readonly passkeys: OwnPasskeys,
    private readonly options: PasskeyOptions,
    private readonly cookies: DoorCookies,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(
    @OwnPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return provable(reply, HERE, () => this.#page(person, request, frame, reply));
  }

  @Post()
  async add(
    @OwnPerson() person: SignedInPerson,
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const form = { name: textIn(body, 'name'), credential: textIn(body, 'credential') };
    const work = async () => {
      await this.passkeys.add(this.#owner(person, request), form);
      return seeOther(reply, HERE);
    };
    const drawn = await this.options.toRegister({ id: person.actor.id, name: person.name, email: person.email });
    const again = (problem: Problem) => passkeysPage({ frame, ask: passkeyAsk(reply, drawn), passkeys: [], problem });
    return provable(reply, HERE, work, again);
  }

  @Post('verwijderen')
  async remove(
    @OwnPerson() person: SignedInPerson,
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return provable(reply, HERE, async () => {
      await this.passkeys.remove(this.#owner(person, request), textIn(body, 'id'));
      return seeOther(reply, HERE);
    });
  }

  async #page(person: SignedInPerson, request: FastifyRequest, frame: Frame, reply: FastifyReply): Promise<string> {
    const passkeys = await this.passkeys.list(this.#owner(person, request));
    const options = await this.options.toRegister({ id: person.actor.id, name: person.name, email: person.email });
    return passkeysPage({ frame, ask: passkeyAsk(reply, options), passkeys });
  }

  #owner({ actor, email }: SignedInPerson, request: FastifyRequest): FactorOwner {
    return { actor, email, token: this.cookies.sessionOf(request) };
  }
}
