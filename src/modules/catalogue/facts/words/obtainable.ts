import type { Obtainable } from '../../../../domain/reports/report-body.js';
import type { Bilingual } from '../bilingual.js';
import type { Fact } from '../fact.js';
import { SOURCES } from '../sources.js';

const answer = (nl: string, en: string): Fact & { readonly name: Bilingual } => ({
  name: { nl, en },
  source: SOURCES.own,
  verified: false,
});

/** Whether a party gets what it orders, in words. */
export const OBTAINABLE_WORDS: Readonly<Record<Obtainable, Fact & { readonly name: Bilingual }>> = {
  yes: answer('Ja, wij krijgen wat wij bestellen', 'Yes, we get what we order'),
  partly: answer('Deels, wij krijgen minder', 'Partly, we get less'),
  no: answer('Nee, wij krijgen niets', 'No, we get nothing'),
  'not-ordered': answer('Wij hebben niet besteld', 'We have not ordered'),
};
