import type { Mail } from '../../platform/mailer.js';
import { type MailFacts, mailInWords } from './mail-in-words.js';
import { type Template, WORDS } from './templates.js';

/** The mail that a message is, in the language of who gets it. */
export function mailOf(message: MailFacts & { readonly template: Template }): Mail {
  return mailInWords(WORDS[message.template][message.language], message);
}
