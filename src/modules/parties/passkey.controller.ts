import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PageFrame } from '../../web/frame-of.js';
import { Anyone } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { DoorCookies } from './door-cookies.presenter.js';
import { PasskeyOptions } from './factors/passkey-options.js';
import { IdentityProvider } from './oidc/identity-provider.js';
import { placeAfter } from './place-after.presenter.js';
import { deviceOf } from './sessions/device-of.js';
import { RefusedAtDoor } from './refused-at-door.js';
import { SignInByPasskey } from './sign-in-by-passkey.js';
import { refused, seeOther, textIn, type Typed } from './typed-form.presenter.js';
import { passkeyAsk } from './views/passkeys.presenter.js';
import { signInPage } from './views/sign-in.presenter.js';

/** Takes a passkey, from the first page of signing in or from the second. */
@Controller('aanmelden/sleutel')
@Anyone()
export class PasskeyController {
  constructor(
    private readonly signIn: SignInByPasskey,
    private readonly refusedAtDoor: RefusedAtDoor,
    private readonly options: PasskeyOptions,
    private readonly cookies: DoorCookies,
    private readonly provider: IdentityProvider,
  ) {}

  @Post()
  async enter(
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const back = textIn(body, 'terug');
    try {
      const device = deviceOf(request.headers['user-agent']);
      const entering = this.signIn.execute({ credential: textIn(body, 'credential'), device });
      const { token, roles } = await entering.catch((fault: unknown) => this.refusedAtDoor.execute(fault, 'person.passkey-refused'));
      this.cookies.giveSession(reply, token);
      return seeOther(reply, placeAfter(back, roles));
    } catch (fault) {
      const ask = passkeyAsk(reply, await this.options.toSignIn());
      return refused(reply, fault, (problem) => signInPage({ frame, back, ask, problem, provider: this.provider.name }));
    }
  }
}
