import { Injectable } from '@nestjs/common';
import { Log } from '../../platform/log.js';
import { type Mail, Mailer } from '../../platform/mailer.js';
import { LETTER_KINDS, LetterKeys, LINK_MILLISECONDS } from '../parties/index.js';
import { KeyForMessage } from './key-for-message.js';
import { mailOf } from './mail-of.js';
import type { LeasedMessage } from './messages.repository.js';
import { withheldMail } from './withheld-mail.js';

/**
 * Hands a message to the mail server, in the form in which its reader can have it. To the link of a letter its key is added
 * only now, so that it is kept nowhere.
 */
@Injectable()
export class MailPost {
  constructor(
    private readonly mailer: Mailer,
    private readonly letterKeys: LetterKeys,
    private readonly keyFor: KeyForMessage,
    private readonly log: Log,
  ) {}

  /** @returns the server's answer; none when the mail could not be made either: it is tried again, and in the end the desk is told */
  async send(message: LeasedMessage): Promise<number | undefined> {
    const mail = await this.#mailOf(message).catch((fault: unknown) => {
      this.log.warn({ err: fault, messageId: message.id }, 'a mail could not be made');
      return undefined;
    });
    return mail === undefined ? undefined : this.mailer.send(mail);
  }

  async #mailOf(message: LeasedMessage): Promise<Mail> {
    const travel = await this.keyFor.execute(message);
    if (travel.kind === 'withheld') return withheldMail(message);
    const mail = mailOf({ ...message, link: this.#linkOf(message) });
    return travel.kind === 'clear' ? mail : { ...mail, key: travel.key };
  }

  #linkOf({ template, subjectId, link }: LeasedMessage): string {
    const kind = LETTER_KINDS.find((name) => name === template);
    return kind === undefined || LINK_MILLISECONDS[kind] === 0 ? link : `${link}?sleutel=${this.letterKeys.keyOf(subjectId)}`;
  }
}
