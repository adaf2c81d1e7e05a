import type { ProblemText } from '../problem-text.js';

/** Refusals about how a statement was read. */
export const READING_PROBLEMS = {
  'reading.not-found': {
    kind: 'not-found',
    nl: 'Deze vraag over een opgave bestaat niet.',
    en: 'This question about a statement does not exist.',
  },
  'reading.superseded': {
    kind: 'conflict',
    nl: 'Deze vraag geldt niet meer: de opgave is verbeterd of wordt nu anders gelezen.',
    en: 'This question no longer holds: the statement was corrected or is now read differently.',
  },
  'reading.answer': { kind: 'invalid', nl: 'Kies een antwoord.', en: 'Choose an answer.' },
  'reading.reason': {
    kind: 'invalid',
    nl: 'Schrijf op waarom, in ten hoogste {longest} tekens.',
    en: 'Write down why, in {longest} characters at most.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
