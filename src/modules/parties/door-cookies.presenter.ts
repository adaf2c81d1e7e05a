import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../platform/config.js';
import { cookieName, type Keeping } from '../../web/cookie-name.js';
import { type CookieTerms, endedCookie, givenCookie } from './session-cookie.js';

/** The cookies of the door: the session, the step before it, and the errand to an identity provider. */
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

  /** What the browser was sent to the identity provider for. */
  errandOf(request: FastifyRequest): string {
    return request.cookies[this.#terms('errand').name] ?? '';
  }

  giveErrand(reply: FastifyReply, errand: string): void {
    reply.header('set-cookie', givenCookie(this.#terms('errand'), 'errand', errand));
  }

  giveSession(reply: FastifyReply, token: string): void {
    reply.header('set-cookie', [givenCookie(this.#terms('session'), 'session', token), endedCookie(this.#terms('step'))]);
  }

  giveStep(reply: FastifyReply, token: string): void {
    reply.header('set-cookie', givenCookie(this.#terms('step'), 'step', token));
  }

  /** With what a browser may have kept of the pages, too. */
  takeSession(reply: FastifyReply): void {
    reply.header('set-cookie', endedCookie(this.#terms('session'))).header('clear-site-data', '"cache", "storage"');
  }

  #terms(keeping: Keeping): CookieTerms {
    const { publicUrl } = this.config;
    return { name: cookieName(keeping, publicUrl), secure: publicUrl.startsWith('https://') };
  }
}
