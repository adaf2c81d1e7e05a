import type { ProblemText } from '../problem-text.js';

/** Refusals about a legal ground on which the inspectorate reads reports. */
export const GROUND_PROBLEMS = {
  'ground.article': {
    kind: 'invalid',
    nl: 'Noem het artikel van de wet, in ten hoogste {longest} tekens.',
    en: 'Name the article of the law, in {longest} characters at most.',
  },
  'ground.reference': {
    kind: 'invalid',
    nl: 'Noem het kenmerk van de brief, in ten hoogste {longest} tekens.',
    en: 'Name the reference number of the letter, in {longest} characters at most.',
  },
  'ground.organisation': { kind: 'invalid', nl: 'Kies een organisatie.', en: 'Choose an organisation.' },
  'ground.report': {
    kind: 'invalid',
    nl: 'Van deze organisatie is er geen melding met dit nummer.',
    en: 'There is no report of this organisation with this number.',
  },
  'ground.day': { kind: 'invalid', nl: 'Vul een dag in.', en: 'Fill in a day.' },
  'ground.days-order': {
    kind: 'invalid',
    nl: 'De laatste dag ligt voor de eerste, of is al voorbij.',
    en: 'The last day is before the first, or has passed.',
  },
  'ground.too-long': { kind: 'invalid', nl: 'Kies ten hoogste {most} dagen.', en: 'Choose {most} days at most.' },
  'ground.answer-missing': { kind: 'invalid', nl: 'Kies ja of nee.', en: 'Choose yes or no.' },
  'ground.not-open': { kind: 'conflict', nl: 'Hierover valt niets meer te besluiten.', en: 'There is nothing left to decide on this.' },
  'ground.not-in-force': { kind: 'conflict', nl: 'Deze grondslag geldt niet meer.', en: 'This ground does not hold any more.' },
  'ground.own-entry': {
    kind: 'conflict',
    nl: 'Wie de grondslag vastlegde, mag die niet zelf bevestigen.',
    en: 'Who entered the ground may not be the one who confirms it.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;
