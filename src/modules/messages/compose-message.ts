import { Injectable } from '@nestjs/common';
import type { Language } from '../../domain/language.js';
import { Outbox } from '../../jobs/outbox.js';
import { Clock } from '../../platform/clock.js';
import { Config } from '../../platform/config.js';
import type { Tx } from '../../platform/database.js';
import { newId } from '../../platform/identity.js';
import { MessagesRepository } from './messages.repository.js';
import type { Template } from './templates.js';

export interface Recipient {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

export interface Notice {
  readonly template: Template;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Which notice in a row this is: the first is 1, a reminder 2. */
  readonly step: number;
  /** Path on this site; `tokens` may differ per recipient. */
  readonly path: string;
}

/** Composes one message per recipient in the caller's transaction, and promises its delivery. Composing twice is composing once. */
@Injectable()
export class ComposeMessage {
  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly messages: MessagesRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @returns whether the message is new */
  async execute(tx: Tx, to: Recipient, notice: Notice): Promise<boolean> {
    const now = this.clock.now();
    const id = newId(now);
    const { template, subjectKind, subjectId, step, path } = notice;
    const draft = {
      id,
      recipient: to.email,
      recipientName: to.name,
      language: to.language,
      template,
      subjectKind,
      subjectId,
      step,
      link: `${this.config.publicUrl}${path}`,
      messageId: `<${id}@${new URL(this.config.publicUrl).hostname}>`,
    };
    const added = await this.messages.add(tx, draft, now);
    if (added) await this.outbox.promise(tx, 'mail.send', { messageId: id });
    return added;
  }
}
