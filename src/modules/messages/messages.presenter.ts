import { formatter } from '../../web/languages/formatter.js';
import type { Language } from '../../web/languages/language.js';
import { translator } from '../../web/languages/translator.js';
import type { CaughtMail } from './mailbox.js';
import type { MessageLine } from './message.js';
import { messagesWords } from './messages.words.js';
import { WORDS } from './templates.js';
import type { MailRow } from './views/mailbox.view.js';
import type { SentMessageRow } from './views/sent-messages.view.js';

/** A message as a row of words. */
export function sentMessageRow(line: MessageLine, language: Language): SentMessageRow {
  const t = translator(language, messagesWords);
  const reply = line.lastReplyCode === null ? '' : ` (${t('messages.reply', { code: String(line.lastReplyCode) })})`;
  return {
    id: line.id,
    to: line.addressed === undefined ? t('messages.withheld') : `${line.addressed.recipientName} <${line.addressed.recipient}>`,
    about: WORDS[line.template][language].subject,
    state: `${t(`state.${line.state}`)}${reply}`,
    attempts: String(line.attempts),
    at: formatter(language).instant(line.composedAt),
  };
}

export function mailRow(mail: CaughtMail, language: Language): MailRow {
  return { file: mail.file, to: mail.to, subject: mail.subject, at: formatter(language).instant(mail.takenAt) };
}

/** Paragraphs of a mail; a paragraph that is a link on this site can be followed. */
export function paragraphsOf(mail: CaughtMail, publicUrl: string): { readonly text: string; readonly path?: string }[] {
  return mail.text
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => (text.startsWith(`${publicUrl}/`) ? { text, path: text.slice(publicUrl.length) } : { text }));
}
