import type {} from '@fastify/cookie';
import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RECEIPT_LONGEST_MS } from '../../../domain/receipts/receipt-terms.js';
import { Config } from '../../../platform/config.js';
import { equalBytes } from '../../../platform/equal-bytes.js';
import { cookieName } from '../../../web/cookie-name.js';

/** The cookie by which a look goes on, and the proof in its forms that we drew them. */
@Injectable()
export class ReceiptCookie {
  readonly #secure: boolean;
  readonly #name: string;

  constructor({ publicUrl }: Config) {
    this.#secure = publicUrl.startsWith('https://');
    this.#name = cookieName('receipt', publicUrl);
  }

  tokenOf(request: FastifyRequest): string | undefined {
    return request.cookies[this.#name];
  }

  give(reply: FastifyReply, token: string): void {
    this.#set(reply, token, RECEIPT_LONGEST_MS / 1_000);
  }

  takeAway(reply: FastifyReply): void {
    this.#set(reply, '', 0);
  }

  /** Stands in a page and does not lead back to the cookie. */
  formTokenOf(token: string): string {
    return createHmac('sha256', token).update('meldpunt receipt form').digest('base64url');
  }

  isOurForm(token: string, given: string): boolean {
    return equalBytes(Buffer.from(this.formTokenOf(token)), Buffer.from(given));
  }

  #set(reply: FastifyReply, value: string, seconds: number): void {
    const secure = this.#secure ? '; Secure' : '';
    reply.header('set-cookie', `${this.#name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`);
  }
}
