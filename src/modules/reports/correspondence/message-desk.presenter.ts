import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Problem } from '../../../domain/problem.js';
import type { Party } from '../../../domain/correspondence/turn-faults.js';
import type { SignedInPerson } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import type { Frame } from '../../../web/page/frame.js';
import { AttachmentsOfReport } from '../attachments/attachments-of-report.js';
import { ReadMessages } from './read-messages.js';
import { type MessagesDrawing, messagesPage } from './views/messages-page.presenter.js';
import { WriteMessage } from './write-message.js';

/** Somebody at the page of messages. */
export interface AtMessages {
  readonly person: SignedInPerson;
  readonly reportId: string;
  readonly reader: Party;
  readonly frame: Frame;
}

/** Shows the messages of a report to either side and takes the next one: the pages differ in their address alone. */
@Injectable()
export class MessageDesk {
  constructor(
    private readonly readMessages: ReadMessages,
    private readonly writeMessage: WriteMessage,
    private readonly attachments: AttachmentsOfReport,
  ) {}

  /** @param filesRefused  why files that were sent along are not kept */
  async show(at: AtMessages, filesRefused?: Problem): Promise<string> {
    return messagesPage({ ...(await this.#drawing(at)), filesRefused });
  }

  async take(at: AtMessages, sent: unknown, reply: FastifyReply): Promise<string> {
    const text: unknown = typeof sent === 'object' && sent !== null ? Reflect.get(sent, 'text') : undefined;
    const work = async () => {
      await this.writeMessage.execute(at.person.actor, at.reportId, text);
      return `${placeOf(at)}/berichten`;
    };
    const typed = typeof text === 'string' ? text : '';
    return answerForm(reply, work, async (problem) => messagesPage({ ...(await this.#drawing(at)), problem, typed }));
  }

  async #drawing(at: AtMessages): Promise<MessagesDrawing> {
    const { person, reportId, reader, frame } = at;
    const messages = await this.readMessages.execute(person.actor, reportId);
    const attachments = await this.attachments.names(person.actor, reportId);
    return { frame, csrf: person.formToken, reader, report: placeOf(at), messages, attachments };
  }
}

function placeOf({ reader, reportId }: AtMessages): string {
  return reader === 'desk' ? `/triage/meldingen/${reportId}` : `/meldingen/${reportId}`;
}
