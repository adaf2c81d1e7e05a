import { IntlMessageFormat } from 'intl-messageformat';
import type { Catalogue, KeyOf, Message } from './define-messages.js';
import { localeOf, type Language } from './language.js';

/** Days and instants come in as finished words, see formatter.ts: a message knows no time zone. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives the sentence for a key; a key that stands in no catalogue does not compile. */
export type Translate<Key extends string = string> = (key: Key, values?: Values) => string;

/** Translator for one language over the catalogues of one or more modules. */
export function translator<const Cs extends readonly Catalogue[]>(language: Language, ...catalogues: Cs): Translate<KeyOf<Cs[number]>> {
  const messages: Catalogue = Object.fromEntries(catalogues.flatMap((catalogue) => Object.entries(catalogue)));
  return (key, values = {}) => {
    const message = messages[key];
    if (message === undefined) throw new RangeError(`no message with key ${key}`);
    return String(compiled(message, language).format(values));
  };
}

const formats = { nl: new WeakMap<Message, IntlMessageFormat>(), en: new WeakMap<Message, IntlMessageFormat>() };

/** Parsing a message costs a hundred times formatting it, so each is parsed once per process. */
function compiled(message: Message, language: Language): IntlMessageFormat {
  const known = formats[language].get(message);
  if (known !== undefined) return known;
  const fresh = new IntlMessageFormat(message[language], localeOf(language), undefined, { ignoreTag: true });
  formats[language].set(message, fresh);
  return fresh;
}
