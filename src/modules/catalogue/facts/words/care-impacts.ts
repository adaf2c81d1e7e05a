import type { CareImpact } from '../../../../domain/reports/report-body.js';
import type { Bilingual } from '../bilingual.js';
import type { Fact } from '../fact.js';
import { SOURCES } from '../sources.js';

const impact = (nl: string, en: string): Fact & { readonly name: Bilingual } => ({
  name: { nl, en },
  source: SOURCES.own,
  verified: false,
});

/** What a shortage does to care, in words. */
export const CARE_IMPACT_WORDS: Readonly<Record<CareImpact, Fact & { readonly name: Bilingual }>> = {
  none: impact('Geen gevolgen voor de zorg', 'No effect on care'),
  adapted: impact('Wij werken anders, de zorg gaat door', 'We work differently, care goes on'),
  postponed: impact('Zorg is uitgesteld', 'Care is postponed'),
  unsafe: impact('Patiënten of medewerkers lopen gevaar', 'Patients or staff are at risk'),
};
