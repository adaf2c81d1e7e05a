import type { ProblemText } from '../problem-text.js';

/** Refusals about reports that the desk takes out. */
export const EXPORT_PROBLEMS = {
  'export.product-group': {
    kind: 'invalid',
    nl: 'Kies een productgroep uit de lijst, of geen.',
    en: 'Choose a product group of the list, or none.',
  },
  'export.day': { kind: 'invalid', nl: 'Vul een dag in, of laat dit leeg.', en: 'Fill in a day, or leave this empty.' },
  'export.days-order': { kind: 'invalid', nl: 'De laatste dag ligt voor de eerste.', en: 'The last day is before the first.' },
  'export.answer-missing': { kind: 'invalid', nl: 'Kies ja of nee.', en: 'Choose yes or no.' },
  'export.not-open': { kind: 'conflict', nl: 'Hierover valt niets meer te besluiten.', en: 'There is nothing left to decide on this.' },
  'export.own-question': {
    kind: 'conflict',
    nl: 'Wie het vraagt, mag het niet zelf besluiten.',
    en: 'Who asks may not be the one who decides.',
  },
  'export.not-ready': {
    kind: 'conflict',
    nl: 'Dit bestand is er niet meer: het is al opgehaald, of de tijd is om.',
    en: 'This file is there no longer: it was fetched, or its time has passed.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
