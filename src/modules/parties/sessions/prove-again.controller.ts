import { Body, Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedInPerson } from '../../../web/doorkeeper.js';
import { PageFrame } from '../../../web/frame-of.js';
import { May } from '../../../web/guard.js';
import { localPath } from '../../../web/local-path.js';
import type { Frame } from '../../../web/page/frame.js';
import { DoorCookies } from '../door-cookies.presenter.js';
import { isDemoAddress } from '../demo-domain.js';
import { DemoCode } from '../factors/demo-code.js';
import { refused, seeOther, textIn, type Typed } from '../typed-form.presenter.js';
import { accountFormPage } from '../views/account-form.presenter.js';
import { OwnPerson } from './own-account.presenter.js';
import { ProveAgain } from './prove-again.js';

const HERE = { form: 'prove', action: '/account/bevestigen' } as const;

/** Page that asks password and code once more (bevestigen). */
@Controller('account/bevestigen')
@May('session.manage')
export class ProveAgainController {
  constructor(
    private readonly proveAgain: ProveAgain,
    private readonly demoCode: DemoCode,
    private readonly cookies: DoorCookies,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(@OwnPerson() { actor, email }: SignedInPerson, @Query() query: Typed, @PageFrame() frame: Frame): Promise<string> {
    const code = (await this.demoCode.of({ id: actor.id, isDemo: isDemoAddress(email) })) ?? '';
    return accountFormPage({ ...HERE, frame, hidden: { terug: textIn(query, 'terug') }, shown: { code } });
  }

  @Post()
  async enter(
    @OwnPerson() { actor, email }: SignedInPerson,
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const back = textIn(body, 'terug');
    const typed = { password: textIn(body, 'password'), code: textIn(body, 'code'), token: this.cookies.sessionOf(request) };
    try {
      this.cookies.giveSession(reply, await this.proveAgain.execute(actor, { ...typed, email, address: request.ip }));
      return seeOther(reply, back === '' ? '/account' : localPath(back));
    } catch (fault) {
      return refused(reply, fault, (problem) => accountFormPage({ ...HERE, frame, hidden: { terug: back }, problem }));
    }
  }
}
