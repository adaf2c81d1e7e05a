import { Body, Controller, Get, Header, HttpCode, HttpStatus, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInPerson } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { DoorCookies } from '../door-cookies.presenter.js';
import { textIn, type Typed } from '../typed-form.presenter.js';
import { accountDonePage } from '../views/account-form.presenter.js';
import { appPage, recoveryCodesPage } from '../views/second-step.presenter.js';
import { OwnPerson } from './own-account.presenter.js';
import { type FactorOwner, OwnFactors } from './own-factors.js';
import { provable } from './provable.presenter.js';

const HTML = 'text/html; charset=utf-8';
const APP = '/account/app';

/** Pages on which people change their second factors. */
@Controller('account')
@May('factor.change')
export class OwnFactorsController {
  constructor(
    private readonly factors: OwnFactors,
    private readonly cookies: DoorCookies,
  ) {}

  @Get('app')
  @Header('content-type', HTML)
  async askApp(
    @OwnPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const owner = this.#owner(person, request);
    return provable(reply, APP, async () => {
      const proposed = { ...(await this.factors.propose(owner)), email: owner.email };
      return appPage({ frame, action: APP, back: '', proposed });
    });
  }

  @Post('app')
  @HttpCode(HttpStatus.OK)
  @Header('content-type', HTML)
  async app(
    @OwnPerson() person: SignedInPerson,
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const owner = this.#owner(person, request);
    const form = { secret: textIn(body, 'secret'), proof: textIn(body, 'proof'), code: textIn(body, 'code') };
    const work = async () => {
      const codes = await this.factors.replaceApp(owner, form);
      return codes.length === 0 ? accountDonePage(frame, 'app') : recoveryCodesPage({ frame, codes, next: '/account' });
    };
    return provable(reply, APP, work, (problem) =>
      appPage({ frame, action: APP, back: '', proposed: { ...form, email: owner.email }, problem }),
    );
  }

  /** Shown here and now: nothing that could show them later is kept. */
  @Post('herstelcodes')
  @HttpCode(HttpStatus.OK)
  @Header('content-type', HTML)
  async codes(
    @OwnPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const owner = this.#owner(person, request);
    const work = async () => recoveryCodesPage({ frame, codes: await this.factors.newRecoveryCodes(owner), next: '/account' });
    return provable(reply, '/account', work);
  }

  #owner({ actor, email }: SignedInPerson, request: FastifyRequest): FactorOwner {
    return { actor, email, token: this.cookies.sessionOf(request) };
  }
}
