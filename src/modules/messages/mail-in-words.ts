import type { Language } from '../../domain/language.js';
import type { Mail } from '../../platform/mailer.js';
import type { Words } from './letter-templates.js';

/** To whom a mail goes, under which id, and the link in it: the only thing in it that differs from the next. */
export interface MailFacts {
  readonly recipient: string;
  readonly recipientName: string;
  readonly language: Language;
  readonly messageId: string;
  readonly link: string;
}

const CLOSING: Readonly<Record<Language, string>> = { nl: 'Het meldpunt', en: 'The meldpunt' };
const OPENING: Readonly<Record<Language, string>> = { nl: 'Beste', en: 'Dear' };

/** A mail in plain words, as text and as simple HTML. */
export function mailInWords({ subject, paragraphs }: Words, { recipient, recipientName, language, messageId, link }: MailFacts): Mail {
  const name = oneLine(recipientName);
  const lines = [`${OPENING[language]} ${name},`, ...paragraphs.map((text) => text.replace('{link}', link)), CLOSING[language]];
  return {
    to: { name, address: recipient },
    subject,
    text: `${lines.join('\n\n')}\n`,
    html: htmlOf(lines, link, language),
    messageId,
    language,
  };
}

function htmlOf(lines: readonly string[], link: string, language: Language): string {
  const paragraphs = lines.map((line) => `<p>${line === link ? anchor(link) : escaped(line)}</p>`);
  return `<!doctype html><html lang="${language}"><body>${paragraphs.join('')}</body></html>`;
}

function anchor(link: string): string {
  return `<a href="${escaped(link)}">${escaped(link)}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A name may not begin a header line of its own. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim();
}
