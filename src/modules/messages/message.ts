import type { Language } from '../../domain/language.js';
import type { Template } from './templates.js';

/** How delivery may stand. */
export const MESSAGE_STATES = ['waiting', 'sent', 'refused', 'given-up'] as const;

/** A message as it is composed: one notice to one person. */
export interface MessageDraft {
  readonly id: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly language: Language;
  readonly template: Template;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly step: number;
  readonly link: string;
  readonly messageId: string;
}

/** Where its delivery stands. */
export interface MessageStanding {
  readonly state: (typeof MESSAGE_STATES)[number];
  readonly nextAttemptAt: Date | null;
  readonly settledAt: Date | null;
}

/** Whom it goes to and what it leads to; sealed. */
export type Addressed = Pick<MessageDraft, 'recipient' | 'recipientName' | 'link'>;

/** A message as the desk sees it in the list; who may not open addresses sees none, and nobody sees one that was erased. */
export interface MessageLine extends Omit<MessageDraft, keyof Addressed | 'messageId'> {
  readonly addressed: Addressed | undefined;
  readonly state: MessageStanding['state'];
  readonly attempts: number;
  readonly lastReplyCode: number | null;
  readonly composedAt: Date;
  readonly settledAt: Date | null;
}
