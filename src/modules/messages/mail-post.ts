import { Injectable } from '@nestjs/common';
import { Mailer } from '../../platform/mailer.js';
import { LETTER_KINDS, LetterKeys, LINK_MILLISECONDS } from '../parties/index.js';
import { mailOf } from './mail-of.js';
import type { LeasedMessage } from './messages.repository.js';

/** Hands a message to the mail server. To the link of a letter its key is added only now, so that it is kept nowhere. */
@Injectable()
export class MailPost {
  constructor(
    private readonly mailer: Mailer,
    private readonly keys: LetterKeys,
  ) {}

  send(message: LeasedMessage): ReturnType<Mailer['send']> {
    return this.mailer.send(mailOf({ ...message, link: this.#linkOf(message) }));
  }

  #linkOf({ template, subjectId, link }: LeasedMessage): string {
    const kind = LETTER_KINDS.find((name) => name === template);
    return kind === undefined || LINK_MILLISECONDS[kind] === 0 ? link : `${link}?sleutel=${this.keys.keyOf(subjectId)}`;
  }
}
