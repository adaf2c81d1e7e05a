import { Body, Controller, Get, Header, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInPerson } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { DoorCookies } from '../door-cookies.presenter.js';
import { textIn, type Typed } from '../typed-form.presenter.js';
import { accountDonePage, accountFormPage } from '../views/account-form.presenter.js';
import { accountPage } from '../views/account.presenter.js';
import { ChangeAddress } from './change-address.js';
import { ChangePassword } from './change-password.js';
import { OwnPerson } from './own-account.presenter.js';
import { OwnFactors } from './own-factors.js';
import { provable } from './provable.presenter.js';
import { RecentProof } from './recent-proof.js';

const HTML = 'text/html; charset=utf-8';
const PASSWORD = { form: 'password', action: '/account/wachtwoord' } as const;
const ADDRESS = { form: 'address', action: '/account/mailadres' } as const;

/** Pages about the own account: what it is, and changing password and mail address. */
@Controller('account')
@May('factor.change')
export class AccountController {
  constructor(
    private readonly proof: RecentProof,
    private readonly factors: OwnFactors,
    private readonly changePassword: ChangePassword,
    private readonly changeAddress: ChangeAddress,
    private readonly cookies: DoorCookies,
  ) {}

  @Get()
  @Header('content-type', HTML)
  async show(@OwnPerson() person: SignedInPerson, @PageFrame() frame: Frame): Promise<string> {
    return accountPage(frame, person, await this.factors.standing(person.actor));
  }

  @Get('wachtwoord')
  @Header('content-type', HTML)
  async askPassword(
    @OwnPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.#ask(person, request, reply, () => accountFormPage({ ...PASSWORD, frame }));
  }

  @Post('wachtwoord')
  @Header('content-type', HTML)
  async password(
    @OwnPerson() { actor }: SignedInPerson,
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const work = async () => {
      await this.changePassword.execute(actor, this.cookies.sessionOf(request), textIn(body, 'password'));
      return accountDonePage(frame, 'password');
    };
    return provable(reply, PASSWORD.action, work, (problem) => accountFormPage({ ...PASSWORD, frame, problem }));
  }

  @Get('mailadres')
  @Header('content-type', HTML)
  async askAddress(
    @OwnPerson() person: SignedInPerson,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.#ask(person, request, reply, () => accountFormPage({ ...ADDRESS, frame }));
  }

  @Post('mailadres')
  @Header('content-type', HTML)
  async address(
    @OwnPerson() { actor }: SignedInPerson,
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const email = textIn(body, 'email');
    const work = async () => {
      await this.changeAddress.execute(actor, this.cookies.sessionOf(request), email);
      return accountDonePage(frame, 'mailed');
    };
    return provable(reply, ADDRESS.action, work, (problem) => accountFormPage({ ...ADDRESS, frame, shown: { email }, problem }));
  }

  /** The form, for who proved a moment ago; asked first, so that nothing is typed in vain. */
  async #ask({ actor }: SignedInPerson, request: FastifyRequest, reply: FastifyReply, page: () => string): Promise<string> {
    const [here = ''] = request.url.split('?');
    return provable(reply, here, async () => {
      await this.proof.require(actor, this.cookies.sessionOf(request));
      return page();
    });
  }
}
