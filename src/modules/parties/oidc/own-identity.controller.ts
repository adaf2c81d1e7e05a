import { Controller, Get, Header, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../../domain/problem.js';
import type { SignedInPerson } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { DoorCookies } from '../door-cookies.presenter.js';
import { OwnPerson } from '../sessions/own-account.presenter.js';
import type { FactorOwner } from '../sessions/own-factors.js';
import { provable } from '../sessions/provable.presenter.js';
import { seeOther } from '../typed-form.presenter.js';
import { identityPage } from '../views/identity.presenter.js';
import { IdentityProvider } from './identity-provider.js';
import { OwnIdentity } from './own-identity.js';

const HERE = '/account/koppeling';

/** Page on which somebody links the own account to one of the own organisation. */
@Controller('account/koppeling')
@May('factor.change')
export class OwnIdentityController {
  constructor(
    private readonly identity: OwnIdentity,
    private readonly provider: IdentityProvider,
    private readonly cookies: DoorCookies,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@OwnPerson() person: SignedInPerson, @Req() request: FastifyRequest, @PageFrame() frame: Frame): Promise<string> {
    return this.#page(this.#owner(person, request), frame);
  }

  @Get('begin')
  @Header('content-type', 'text/html; charset=utf-8')
  async begin(@OwnPerson() person: SignedInPerson, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return provable(reply, `${HERE}/begin`, async () => {
      const { url, cookie } = await this.identity.begin(this.#owner(person, request));
      this.cookies.giveErrand(reply, cookie);
      return seeOther(reply, url);
    });
  }

  @Post()
  async remove(@OwnPerson() person: SignedInPerson, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return provable(reply, HERE, async () => {
      await this.identity.remove(this.#owner(person, request));
      return seeOther(reply, HERE);
    });
  }

  async #page(owner: FactorOwner, frame: Frame): Promise<string> {
    const { name } = this.provider;
    if (name === undefined) throw new Problem('request.not-found');
    return identityPage(frame, name, await this.identity.linkedAt(owner));
  }

  #owner({ actor, email }: SignedInPerson, request: FastifyRequest): FactorOwner {
    return { actor, email, token: this.cookies.sessionOf(request) };
  }
}
