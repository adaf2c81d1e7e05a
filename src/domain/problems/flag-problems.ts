import type { ProblemText } from '../problem.js';

/** Refusals about flags, assessments and escalations. */
export const FLAG_PROBLEMS = {
  'flag.not-in-state': {
    kind: 'conflict',
    nl: 'Dit kan niet bij een signaal met de status {state}.',
    en: 'This cannot be done with a flag in state {state}.',
  },
  'flag.reason-missing': {
    kind: 'invalid',
    nl: 'Schrijf op waarom.',
    en: 'Write down why.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
