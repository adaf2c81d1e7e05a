import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../../platform/config.js';
import { SESSION_COOKIE } from '../../web/guard.js';
import { endedCookie, sessionCookie, stepCookie } from './session-cookie.js';

const STEP_COOKIE = 'meldpunt_step';

/** The two cookies of the door: the session, and the step before it. */
@Injectable()
export class DoorCookies {
  readonly #secure: boolean;

  constructor(config: Config) {
    this.#secure = config.publicUrl.startsWith('https://');
  }

  /** Token of the session the request came with. */
  sessionOf(request: FastifyRequest): string {
    return request.cookies[SESSION_COOKIE] ?? '';
  }

  /** Token of the step the request came with. */
  stepOf(request: FastifyRequest): string {
    return request.cookies[STEP_COOKIE] ?? '';
  }

  giveSession(reply: FastifyReply, token: string): void {
    reply.header('set-cookie', [sessionCookie(this.#terms(SESSION_COOKIE), token), endedCookie(this.#terms(STEP_COOKIE))]);
  }

  giveStep(reply: FastifyReply, token: string): void {
    reply.header('set-cookie', stepCookie(this.#terms(STEP_COOKIE), token));
  }

  takeSession(reply: FastifyReply): void {
    reply.header('set-cookie', endedCookie(this.#terms(SESSION_COOKIE)));
  }

  #terms(name: string): { readonly name: string; readonly secure: boolean } {
    return { name, secure: this.#secure };
  }
}
