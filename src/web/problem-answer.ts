import { type Fault, type Problem, PROBLEMS } from '../domain/problem.js';
import type { ProblemKind } from '../domain/problem-text.js';
import { compiledMessage } from './languages/compiled-message.js';
import type { Language } from './languages/language.js';

const STATUS: Readonly<Record<ProblemKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'not-allowed': 405,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  'too-many': 429,
  failed: 500,
  unavailable: 503,
};

const TITLES: Readonly<Record<ProblemKind, Readonly<Record<Language, string>>>> = {
  invalid: { nl: 'De invoer klopt niet', en: 'The input is not right' },
  unauthenticated: { nl: 'Aanmelden nodig', en: 'Sign-in needed' },
  forbidden: { nl: 'Geen toegang', en: 'No access' },
  'not-found': { nl: 'Niet gevonden', en: 'Not found' },
  'not-allowed': { nl: 'Dit kan hier niet', en: 'Not possible here' },
  conflict: { nl: 'Dit kan nu niet', en: 'Not possible now' },
  'too-large': { nl: 'Te groot', en: 'Too large' },
  unsupported: { nl: 'Soort niet bekend', en: 'Type not supported' },
  'too-many': { nl: 'Te veel verzoeken', en: 'Too many requests' },
  failed: { nl: 'Storing', en: 'Fault on our side' },
  unavailable: { nl: 'Even niet bereikbaar', en: 'Temporarily unavailable' },
};

export function statusOf(problem: Problem): number {
  return STATUS[problem.kind];
}

/** The sentence of one fault, in the language of who reads it. */
export function sentenceOf({ code, values }: Fault, language: Language): string {
  return String(compiledMessage(PROBLEMS[code], language).format({ ...values }));
}

export function titleOf(problem: Problem, language: Language): string {
  return TITLES[problem.kind][language];
}
