import { compiledMessage } from './compiled-message.js';
import type { Catalogue, KeyOf } from './define-messages.js';
import type { Language } from './language.js';

/** Days and instants come in as finished words, see formatter.ts: a message knows no time zone. */
export type Values = Readonly<Record<string, string | number>>;

/** Gives the sentence for a key; a key that stands in no catalogue does not compile. */
export type Translate<Key extends string = string> = (key: Key, values?: Values) => string;

/** Translator for one language over the catalogues of one or more modules; of two with the same key the last one speaks. */
export function translator<const Cs extends readonly Catalogue[]>(language: Language, ...catalogues: Cs): Translate<KeyOf<Cs[number]>> {
  return (key, values = {}) => {
    const message = catalogues.findLast((catalogue) => Object.hasOwn(catalogue, key))?.[key];
    if (message === undefined) throw new RangeError(`no message with key ${key}`);
    return String(compiledMessage(message, language).format(values));
  };
}
