import type { ProblemText } from '../problem.js';

/** Refusals about reports. */
export const REPORT_PROBLEMS = {
  'report.field-missing': {
    kind: 'invalid',
    nl: 'Vul dit veld in.',
    en: 'Fill in this field.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
