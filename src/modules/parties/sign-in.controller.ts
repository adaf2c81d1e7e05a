import { Body, Controller, Get, Header, HttpStatus, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../domain/problem.js';
import { Config } from '../../platform/config.js';
import type { Visitor } from '../../web/doorkeeper.js';
import { PageFrame } from '../../web/frame-of.js';
import { Anyone, Perhaps, SESSION_COOKIE } from '../../web/guard.js';
import { localPath } from '../../web/local-path.js';
import type { Frame } from '../../web/page/frame.js';
import { statusOf } from '../../web/problem-answer.js';
import { retryAfter } from '../../web/retry-after.js';
import { homeOf } from './home-of.js';
import { type CookieTerms, endedCookie, sessionCookie } from './session-cookie.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { signInPage } from './views/sign-in.presenter.js';

type Typed = Readonly<Record<string, unknown>>;

/** Pages for signing in and out (aanmelden, afmelden). */
@Controller()
@Anyone()
export class SignInController {
  readonly #cookie: CookieTerms;

  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    config: Config,
  ) {
    this.#cookie = { name: SESSION_COOKIE, secure: config.publicUrl.startsWith('https://') };
  }

  @Get('aanmelden')
  @Header('content-type', 'text/html; charset=utf-8')
  show(
    @Query() query: Typed,
    @PageFrame() frame: Frame,
    @Perhaps() visitor: Visitor | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): string {
    if (visitor?.kind === 'person') return seeOther(reply, homeOf(visitor.actor.roles));
    return signInPage({ frame, back: textIn(query, 'terug') });
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
      const { token, roles } = await this.signIn.execute({ email, password: textIn(body, 'password'), address: request.ip });
      reply.header('set-cookie', sessionCookie(this.#cookie, token));
      return seeOther(reply, placeAfter(back, homeOf(roles)));
    } catch (fault) {
      return refused(reply, fault, (problem) => signInPage({ frame, back, email, problem }));
    }
  }

  @Post('afmelden')
  async leave(@Perhaps() visitor: Visitor | undefined, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    if (visitor?.kind === 'person') await this.signOut.execute(visitor.actor, request.cookies[SESSION_COOKIE] ?? '');
    reply.header('set-cookie', endedCookie(this.#cookie));
    return seeOther(reply, '/');
  }
}

function textIn(typed: Typed | undefined, field: string): string {
  const value = typed?.[field];
  return typeof value === 'string' ? value : '';
}

/** Back to where the person wanted to go, unless that is the door itself. */
function placeAfter(back: string, home: string): string {
  const path = localPath(back);
  return path === '/' || /^\/(aanmelden|afmelden)\b/.test(path) ? home : path;
}

function seeOther(reply: FastifyReply, url: string): string {
  reply.status(HttpStatus.SEE_OTHER).header('location', url);
  return '';
}

/** The form again, with what was wrong; a fault that is no refusal goes on to the filter. */
function refused(reply: FastifyReply, fault: unknown, page: (problem: Problem) => string): string {
  if (!(fault instanceof Problem)) throw fault;
  const wait = retryAfter(fault);
  if (wait !== undefined) reply.header('retry-after', String(wait));
  reply.status(statusOf(fault)).header('content-type', 'text/html; charset=utf-8');
  return page(fault);
}
