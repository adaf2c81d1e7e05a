import type {} from '@fastify/cookie';
import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RECEIPT_LONGEST_MS } from '../../../domain/receipts/receipt-terms.js';
import { Config } from '../../../platform/config.js';
import { equalBytes } from '../../../platform/equal-bytes.js';

/** The cookie by which a look goes on, and the proof in its forms that we drew them. */
@Injectable()
export class ReceiptCookie {
  readonly #secure: boolean;

  constructor({ publicUrl }: Config) {
    this.#secure = publicUrl.startsWith('https://');
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

  get #name(): string {
    return this.#secure ? '__Host-meldpunt_receipt' : 'meldpunt_receipt';
  }

  #set(reply: FastifyReply, value: string, seconds: number): void {
    const secure = this.#secure ? '; Secure' : '';
    reply.header('set-cookie', `${this.#name}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`);
  }
}
