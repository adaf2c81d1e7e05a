import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PageFrame } from '../../../web/frame-of.js';
import { Anyone } from '../../../web/guard.js';
import type { Frame } from '../../../web/page/frame.js';
import { DoorCookies } from '../door-cookies.presenter.js';
import { PasskeyOptions } from '../factors/passkey-options.js';
import { placeAfter, withBack } from '../place-after.presenter.js';
import { deviceOf } from '../sessions/device-of.js';
import { refused, seeOther, textIn, type Typed } from '../typed-form.presenter.js';
import { passkeyAsk } from '../views/passkeys.presenter.js';
import { signInPage } from '../views/sign-in.presenter.js';
import { AnswerOfProvider } from './answer-of-provider.js';
import { IdentityProvider } from './identity-provider.js';
import { RunErrand } from './run-errand.js';

/** Signing in with an account of the own organisation: there, and back again. */
@Controller('aanmelden/organisatie')
@Anyone()
export class OidcController {
  constructor(
    private readonly errands: RunErrand,
    private readonly answer: AnswerOfProvider,
    private readonly provider: IdentityProvider,
    private readonly options: PasskeyOptions,
    private readonly cookies: DoorCookies,
  ) {}

  @Get()
  async begin(@Query() query: Typed, @PageFrame() frame: Frame, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const back = textIn(query, 'terug');
    try {
      const { url, cookie } = await this.errands.begin({ back, personId: null });
      this.cookies.giveErrand(reply, cookie);
      return seeOther(reply, url);
    } catch (fault) {
      return this.#again(reply, fault, frame, back);
    }
  }

  @Get('terug')
  async finish(
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const [, query = ''] = request.url.split('?', 2);
    try {
      const cookie = this.cookies.errandOf(request);
      const end = await this.answer.execute({ cookie, query, device: deviceOf(request.headers['user-agent']) });
      if (end.kind === 'linked') return seeOther(reply, end.back);
      if (end.kind === 'step') {
        this.cookies.giveStep(reply, end.step.token);
        return seeOther(reply, withBack(end.step.stage === 'code' ? '/aanmelden/code' : '/aanmelden/instellen', end.back));
      }
      this.cookies.giveSession(reply, end.session.token);
      return seeOther(reply, placeAfter(end.back, end.session.roles));
    } catch (fault) {
      return this.#again(reply, fault, frame, '');
    }
  }

  async #again(reply: FastifyReply, fault: unknown, frame: Frame, back: string): Promise<string> {
    const ask = passkeyAsk(reply, await this.options.toSignIn());
    return refused(reply, fault, (problem) => signInPage({ frame, back, ask, problem, provider: this.provider.name }));
  }
}
