import type { FastifyRequest } from 'fastify';
import { visitorOf } from './guard.js';
import { isApi } from './is-api.js';
import { chooseLanguage, languageAsked } from './languages/choose-language.js';
import type { Language } from './languages/language.js';
import { chosenLanguage } from './languages/language-cookie.js';

/** The language of an answer: on a page what was chosen with the switch, else the person's own, else what the browser asks for. */
export function languageOf(request: FastifyRequest): Language {
  const own = ownLanguage(request);
  // A program that names a language means it; a browser names one without asking the person.
  if (isApi(request)) return languageAsked(request.headers) ?? own ?? 'nl';
  const cookies = request.cookies ?? {};
  if (own !== undefined && chosenLanguage(cookies) === undefined) return own;
  return chooseLanguage({ cookies, headers: request.headers });
}

function ownLanguage(request: FastifyRequest): Language | undefined {
  const visitor = visitorOf(request);
  return visitor?.kind === 'person' ? visitor.language : undefined;
}
