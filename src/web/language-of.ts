import type { FastifyRequest } from 'fastify';
import { visitorOf } from './guard.js';
import { chooseLanguage } from './languages/choose-language.js';
import { isLanguage, type Language } from './languages/language.js';

/** The language of an answer: what was chosen with the switch, else the person's own, else what the browser asks for. */
export function languageOf(request: FastifyRequest): Language {
  const visitor = visitorOf(request);
  const chosen = request.cookies?.['lang'];
  if (!isLanguage(chosen) && visitor?.kind === 'person') return visitor.language;
  return chooseLanguage({ cookies: request.cookies ?? {}, headers: request.headers });
}
