import IntlMessageFormat from 'intl-messageformat';
import { type Fault, Problem, type ProblemKind, PROBLEMS } from '../domain/problem.js';
import type { Language } from './languages/language.js';

/** RFC 9457, with every fault at once. */
export interface ProblemAnswer {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly { readonly code: string; readonly pointer: string; readonly message: string }[];
}

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
  const text = PROBLEMS[code][language];
  return String(new IntlMessageFormat(text, language).format({ ...values }));
}

export function titleOf(problem: Problem, language: Language): string {
  return TITLES[problem.kind][language];
}

export function answerOf(problem: Problem, language: Language): ProblemAnswer {
  const errors = problem.faults.map((fault) => ({
    code: fault.code,
    pointer: fault.pointer,
    message: sentenceOf(fault, language),
  }));
  return {
    type: `/problemen/${problem.code}`,
    title: titleOf(problem, language),
    status: statusOf(problem),
    detail: errors.map(({ message }) => message).join(' '),
    errors,
  };
}

/** Seconds after which trying again makes sense, for refusals that pass. */
export function retryAfter(problem: Problem): number | undefined {
  if (problem.kind === 'unavailable') return 30;
  if (problem.kind !== 'too-many') return undefined;
  const { seconds, minutes } = problem.faults[0].values ?? {};
  if (typeof seconds === 'number') return seconds;
  return typeof minutes === 'number' ? minutes * 60 : 60;
}
