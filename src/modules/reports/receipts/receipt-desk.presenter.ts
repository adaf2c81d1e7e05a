import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Problem } from '../../../domain/problem.js';
import type { Frame } from '../../../web/page/frame.js';
import { statusOf } from '../../../web/problem-answer.js';
import { WriteMessage } from '../correspondence/write-message.js';
import { FollowedReport } from './followed-report.js';
import { ReceiptCookie } from './receipt-cookie.presenter.js';
import { type ReceiptActor, ReceiptLooks } from './receipt-looks.js';
import { followedPage } from './views/followed.presenter.js';

/** What came with a form: the secret of the cookie, and the proof that we drew the form. */
export interface SentLook {
  readonly token: string | undefined;
  readonly proof: string;
}

/** Shows a report to who holds its receipt, and takes an answer. */
@Injectable()
export class ReceiptDesk {
  constructor(
    private readonly looks: ReceiptLooks,
    private readonly cookie: ReceiptCookie,
    private readonly followedReport: FollowedReport,
    private readonly writeMessage: WriteMessage,
  ) {}

  /** Undefined when the look has ended, or the report no longer stands. */
  async show(token: string, frame: Frame): Promise<string | undefined> {
    const actor = await this.looks.holder(token);
    if (actor === undefined) return undefined;
    const followed = await this.followedReport.execute(actor).catch(unlessEnded);
    return followed && followedPage({ frame, followed, proof: this.cookie.formTokenOf(token) });
  }

  /** @returns the page again when the answer was refused; undefined when it was kept. @throws {Problem} receipt.ended */
  async take(look: SentLook, text: string, frame: Frame, reply: FastifyReply): Promise<string | undefined> {
    const actor = await this.#actorOf(look);
    try {
      await this.writeMessage.execute(actor, actor.reportId, text);
      return undefined;
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind === 'not-found') throw problem;
      reply.status(statusOf(problem));
      const followed = await this.followedReport.execute(actor);
      return followedPage({ frame, followed, proof: look.proof, problem, typed: text });
    }
  }

  async end({ token, proof }: SentLook): Promise<void> {
    if (token !== undefined && this.cookie.isOurForm(token, proof)) await this.looks.end(token);
  }

  async #actorOf({ token, proof }: SentLook): Promise<ReceiptActor> {
    const actor = token !== undefined && this.cookie.isOurForm(token, proof) ? await this.looks.holder(token) : undefined;
    if (actor === undefined) throw new Problem('receipt.ended');
    return actor;
  }
}

function unlessEnded(fault: unknown): undefined {
  if (!(fault instanceof Problem) || fault.code !== 'receipt.ended') throw fault;
}
