import { Body, Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { Anyone, Perhaps } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { DoorCookies } from './door-cookies.presenter.js';
import { PasskeyOptions } from './factors/passkey-options.js';
import { homeOf } from './home-of.js';
import { IdentityProvider } from './oidc/identity-provider.js';
import { withBack } from './place-after.presenter.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { refused, seeOther, textIn, type Typed } from './typed-form.presenter.js';
import { passkeyAsk } from './views/passkeys.presenter.js';
import { signInPage } from './views/sign-in.presenter.js';

/** Pages for signing in, first step, and out (aanmelden, afmelden). */
@Controller()
@Anyone()
export class SignInController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly options: PasskeyOptions,
    private readonly cookies: DoorCookies,
    private readonly provider: IdentityProvider,
  ) {}

  @Get('aanmelden')
  @Header('content-type', 'text/html; charset=utf-8')
  async show(
    @Query() query: Typed,
    @PageFrame() frame: Frame,
    @Perhaps() visitor: Visitor | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    if (visitor?.kind === 'person') return seeOther(reply, homeOf(visitor.actor.roles));
    return signInPage({
      frame,
      back: textIn(query, 'terug'),
      ask: passkeyAsk(reply, await this.options.toSignIn()),
      provider: this.provider.name,
    });
  }

  @Post('aanmelden')
  async enter(
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [email, back] = [textIn(body, 'email'), textIn(body, 'terug')];
    try {
      const { token, stage } = await this.signIn.execute({ email, password: textIn(body, 'password'), address: request.ip });
      this.cookies.giveStep(reply, token);
      return seeOther(reply, withBack(stage === 'code' ? '/aanmelden/code' : '/aanmelden/instellen', back));
    } catch (fault) {
      const ask = passkeyAsk(reply, await this.options.toSignIn());
      return refused(reply, fault, (problem) => signInPage({ frame, back, email, ask, problem, provider: this.provider.name }));
    }
  }

  @Post('afmelden')
  async leave(@Perhaps() visitor: Visitor | undefined, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    if (visitor?.kind === 'person') await this.signOut.execute(visitor.actor, this.cookies.sessionOf(request));
    this.cookies.takeSession(reply);
    return seeOther(reply, '/');
  }
}
