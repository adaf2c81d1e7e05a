import type { Language } from '../../domain/language.js';
import type { Template } from './templates.js';

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
  readonly state: 'waiting' | 'sent' | 'refused' | 'given-up';
  readonly nextAttemptAt: Date | null;
  readonly settledAt: Date | null;
}

/** A message as the desk sees it in the list. */
export interface MessageLine extends Omit<MessageDraft, 'link' | 'messageId'> {
  readonly state: MessageStanding['state'];
  readonly attempts: number;
  readonly lastReplyCode: number | null;
  readonly composedAt: Date;
  readonly settledAt: Date | null;
}
