import { isLanguage, type Language } from './language.js';
import { chosenLanguage } from './language-cookie.js';

export interface LanguageWishes {
  readonly cookies?: Readonly<Record<string, string | undefined>>;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** The language of a request: what was chosen with the switch, else the first of ours the browser asks for, else Dutch. */
export function chooseLanguage({ cookies, headers }: LanguageWishes): Language {
  return chosenLanguage(cookies ?? {}) ?? languageAsked(headers) ?? 'nl';
}

/** The first of our languages that Accept-Language names; undefined when it names none. */
export function languageAsked(headers: LanguageWishes['headers']): Language | undefined {
  const asked = headers['accept-language'];
  if (typeof asked !== 'string') return undefined;
  const wishes = asked
    .slice(0, 200)
    .split(',')
    .map(wish)
    .sort((a, b) => b.weight - a.weight);
  return wishes.map(({ language }) => language).find(isLanguage);
}

/** `en-GB;q=0.8` as language en with weight 0.8; a weight of 0 says "not this one". */
function wish(range: string): { readonly language: string; readonly weight: number } {
  const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
  const quality = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
  const weight = quality === undefined ? 1 : Number(quality.slice(2));
  const language = weight > 0 ? (tag.split('-')[0] ?? '') : '';
  return { language, weight: Number.isNaN(weight) ? 0 : weight };
}
