import type { ProblemText } from '../problem-text.js';

/** Refusals about exemptions from duties to report. */
export const EXEMPTION_PROBLEMS = {
  'exemption.organisation': { kind: 'invalid', nl: 'Kies een organisatie.', en: 'Choose an organisation.' },
  'exemption.until': {
    kind: 'invalid',
    nl: 'Vul een laatste dag in die niet voor de eerste ligt, met ten hoogste {most, number} dagen samen.',
    en: 'Fill in a last day that is not before the first, with {most, number} days together at most.',
  },
  'exemption.waiting': {
    kind: 'conflict',
    nl: 'Voor dit product ligt al een vraag bij de meldtafel. Trek die eerst in als er iets is veranderd.',
    en: 'For this product a question already waits at the triage desk. Withdraw it first if something has changed.',
  },
  'exemption.not-open': { kind: 'conflict', nl: 'Hierover valt niets meer te besluiten.', en: 'There is nothing left to decide on this.' },
  'exemption.not-in-force': { kind: 'conflict', nl: 'Hier valt niets meer te beëindigen.', en: 'There is nothing left to end here.' },
  'exemption.own-proposal': {
    kind: 'conflict',
    nl: 'Van een wettelijke plicht stellen twee mensen vrij. Laat een collega besluiten.',
    en: 'From a duty by law two persons exempt. Have a colleague decide.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
