import { Body, Controller, Get, Header, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PageFrame } from '../../web/frame-of.js';
import { Anyone } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { DoorCookies } from './door-cookies.presenter.js';
import { DemoCode } from './factors/demo-code.js';
import { PasskeyOptions } from './factors/passkey-options.js';
import { placeAfter, withBack } from './place-after.presenter.js';
import { SecondStep } from './second-step.js';
import { deviceOf } from './sessions/device-of.js';
import { SignInSteps } from './sign-in-steps.js';
import { refused, seeOther, textIn, type Typed } from './typed-form.presenter.js';
import { passkeyAsk } from './views/passkeys.presenter.js';
import { codePage } from './views/second-step.presenter.js';

/** Page of the second step: a code. */
@Controller('aanmelden/code')
@Anyone()
export class SecondStepController {
  constructor(
    private readonly steps: SignInSteps,
    private readonly secondStep: SecondStep,
    private readonly demoCode: DemoCode,
    private readonly options: PasskeyOptions,
    private readonly cookies: DoorCookies,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async show(
    @Query() query: Typed,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const back = textIn(query, 'terug');
    const holder = await this.steps.holder(this.cookies.stepOf(request));
    if (holder?.stage !== 'code') return seeOther(reply, withBack('/aanmelden', back));
    const ask = passkeyAsk(reply, await this.options.toSignIn());
    return codePage({ frame, back, ask, demoCode: await this.demoCode.of(holder.account) });
  }

  @Post()
  async enter(
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const back = textIn(body, 'terug');
    const form = { token: this.cookies.stepOf(request), code: textIn(body, 'code'), device: deviceOf(request.headers['user-agent']) };
    try {
      const { token, roles } = await this.secondStep.execute(form);
      this.cookies.giveSession(reply, token);
      return seeOther(reply, placeAfter(back, roles));
    } catch (fault) {
      const ask = passkeyAsk(reply, await this.options.toSignIn());
      return refused(reply, fault, (problem) => codePage({ frame, back, ask, problem }));
    }
  }
}
