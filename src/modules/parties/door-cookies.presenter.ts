import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../platform/config.js';
import { cookieName, type Keeping } from '../../web/cookie-name.js';
import { type CookieTerms, endedCookie, sessionCookie, stepCookie } from './session-cookie.js';

/** The two cookies of the door: the session, and the step before it. */
@Injectable()
export class DoorCookies {
  constructor(private readonly config: Config) {}

  /** Token of the session the request came with. */
  sessionOf(request: FastifyRequest): string {
    return request.cookies[this.#terms('session').name] ?? '';
  }

  /** Token of the step the request came with. */
  stepOf(request: FastifyRequest): string {
    return request.cookies[this.#terms('step').name] ?? '';
  }

  giveSession(reply: FastifyReply, token: string): void {
    reply.header('set-cookie', [sessionCookie(this.#terms('session'), token), endedCookie(this.#terms('step'))]);
  }

  giveStep(reply: FastifyReply, token: string): void {
    reply.header('set-cookie', stepCookie(this.#terms('step'), token));
  }

  takeSession(reply: FastifyReply): void {
    reply.header('set-cookie', endedCookie(this.#terms('session')));
  }

  #terms(keeping: Keeping): CookieTerms {
    const { publicUrl } = this.config;
    return { name: cookieName(keeping, publicUrl), secure: publicUrl.startsWith('https://') };
  }
}
