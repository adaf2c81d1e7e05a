import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Party } from '../../../domain/correspondence/turn-faults.js';
import type { SignedInPerson } from '../../../web/doorkeeper.js';
import { answerForm } from '../../../web/form-answer.js';
import type { Frame } from '../../../web/page/frame.js';
import { ReadMessages } from './read-messages.js';
import { messagesPage } from './views/messages-page.presenter.js';
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
  ) {}

  async show(at: AtMessages): Promise<string> {
    const messages = await this.readMessages.execute(at.person.actor, at.reportId);
    return messagesPage({ frame: at.frame, csrf: at.person.formToken, reader: at.reader, report: placeOf(at), messages });
  }

  async take(at: AtMessages, sent: unknown, reply: FastifyReply): Promise<string> {
    const text: unknown = typeof sent === 'object' && sent !== null ? Reflect.get(sent, 'text') : undefined;
    const { person, reportId, reader, frame } = at;
    const work = async () => {
      await this.writeMessage.execute(person.actor, reportId, text);
      return `${placeOf(at)}/berichten`;
    };
    return answerForm(reply, work, async (problem) => {
      const messages = await this.readMessages.execute(person.actor, reportId);
      const typed = typeof text === 'string' ? text : '';
      return messagesPage({ frame, csrf: person.formToken, reader, report: placeOf(at), messages, problem, typed });
    });
  }
}

function placeOf({ reader, reportId }: AtMessages): string {
  return reader === 'desk' ? `/triage/meldingen/${reportId}` : `/meldingen/${reportId}`;
}
