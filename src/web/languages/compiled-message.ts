import { IntlMessageFormat } from 'intl-messageformat';
import type { Message } from './define-messages.js';
import { type Language, localeOf } from './language.js';

const formats = { nl: new WeakMap<Message, IntlMessageFormat>(), en: new WeakMap<Message, IntlMessageFormat>() };

/** Parsing a message costs a hundred times formatting it, so each is parsed once per process. */
export function compiledMessage(message: Message, language: Language): IntlMessageFormat {
  const known = formats[language].get(message);
  if (known !== undefined) return known;
  const fresh = new IntlMessageFormat(message[language], localeOf(language), undefined, { ignoreTag: true });
  formats[language].set(message, fresh);
  return fresh;
}
