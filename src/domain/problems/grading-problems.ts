import type { ProblemText } from '../problem-text.js';

/** Refusals about what came of warnings afterwards. */
export const GRADING_PROBLEMS = {
  'grading.product-group': { kind: 'invalid', nl: 'Kies een productgroep.', en: 'Choose a product group.' },
  'grading.scope': { kind: 'invalid', nl: 'Kies het land of een regio.', en: 'Choose the country or a region.' },
  'grading.day': { kind: 'invalid', nl: 'Vul een dag in die niet in de toekomst ligt.', en: 'Fill in a day that is not in the future.' },
  'grading.days-order': {
    kind: 'invalid',
    nl: 'De laatste dag ligt voor de eerste.',
    en: 'The last day is before the first.',
  },
  'grading.source': {
    kind: 'invalid',
    nl: 'Schrijf op hoe u dit weet, in ten hoogste {longest} tekens.',
    en: 'Write down how you know this, in {longest} characters at most.',
  },
  'grading.verdict': { kind: 'invalid', nl: 'Kies wat ervan kwam.', en: 'Choose what came of it.' },
  'grading.not-over': {
    kind: 'conflict',
    nl: 'Dit loopt nog. Leg vast wat ervan kwam als het signaal is afgesloten.',
    en: 'This is still going on. Record what came of it when the flag has ended.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
