import { Body, Controller, Get, Header, HttpCode, HttpStatus, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../domain/problem.js';
import { PageFrame } from '../../web/frame-of.js';
import { Anyone } from '../../web/guard.js';
import type { Frame } from '../../web/page/frame.js';
import { DoorCookies } from './door-cookies.presenter.js';
import { FirstFactor } from './first-factor.js';
import { placeAfter, withBack } from './place-after.presenter.js';
import { deviceOf } from './sessions/device-of.js';
import { refused, seeOther, textIn, type Typed } from './typed-form.presenter.js';
import { appPage, recoveryCodesPage } from './views/second-step.presenter.js';

/** Page on which somebody ties an authenticator app to the account at the first sign-in. */
@Controller('aanmelden/instellen')
@Anyone()
export class FirstFactorController {
  constructor(
    private readonly firstFactor: FirstFactor,
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
    const proposed = await this.firstFactor.propose(this.cookies.stepOf(request)).catch(unlessEnded);
    if (proposed === undefined) return seeOther(reply, withBack('/aanmelden', back));
    return appPage({ frame, action: '/aanmelden/instellen', back, proposed });
  }

  /** The codes are shown here and now, since nothing that could show them later is kept. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @Header('content-type', 'text/html; charset=utf-8')
  async enter(
    @Body() body: Typed | undefined,
    @Req() request: FastifyRequest,
    @PageFrame() frame: Frame,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const token = this.cookies.stepOf(request);
    const back = textIn(body, 'terug');
    const typed = { secret: textIn(body, 'secret'), proof: textIn(body, 'proof'), code: textIn(body, 'code') };
    try {
      const device = deviceOf(request.headers['user-agent']);
      const { token: session, roles, recoveryCodes } = await this.firstFactor.execute({ ...typed, token, device });
      this.cookies.giveSession(reply, session);
      return recoveryCodesPage({ frame, codes: recoveryCodes, next: placeAfter(back, roles) });
    } catch (fault) {
      return this.#again({ fault, token, back, typed, frame, reply });
    }
  }

  /** The same picture again, so that the app keeps what it scanned; a new one when the page was not ours. */
  async #again({ fault, token, back, typed, frame, reply }: Again): Promise<string> {
    const proposed = await this.firstFactor.propose(token).catch(unlessEnded);
    if (proposed === undefined) return seeOther(reply, withBack('/aanmelden', back));
    const stale = fault instanceof Problem && fault.code === 'factor.stale';
    const kept = stale ? proposed : { ...proposed, ...typed };
    return refused(reply, fault, (problem) => appPage({ frame, action: '/aanmelden/instellen', back, proposed: kept, problem }));
  }
}

interface Again {
  readonly fault: unknown;
  readonly token: string;
  readonly back: string;
  readonly typed: { readonly secret: string; readonly proof: string; readonly code: string };
  readonly frame: Frame;
  readonly reply: FastifyReply;
}

function unlessEnded(fault: unknown): undefined {
  if (!(fault instanceof Problem) || fault.code !== 'sign-in.step-ended') throw fault;
}
