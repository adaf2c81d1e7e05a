import type { Fact } from './fact.js';

/** Published figures on use per patient and day, to hold a forecast against. */
export interface UseAnchor extends Fact {
  readonly what: string;
  readonly perPatientPerDay: Readonly<Record<string, number>>;
}

/** Anchors from the first wave; they differ by a factor of ten, as practice did. */
export const USE_ANCHORS: readonly UseAnchor[] = [
  {
    what: 'sets of protective equipment',
    perPatientPerDay: { hospitalised: 15, intensiveCare: 20 },
    source: 'PMC8593845, table 4, chosen there within European ranges',
    verified: true,
  },
  {
    what: 'changes per patient in intensive care; a change of gloves is one pair',
    perPatientPerDay: { gown: 20, mask: 10, glove: 170 },
    source: 'Johns Hopkins Center for Health Security, April 2020',
    verified: true,
  },
  {
    what: 'pieces when everything is saved that can be',
    perPatientPerDay: { respirator: 1.27, gown: 1.75, eyewear: 0.9, gloves: 8.6 },
    source: 'New Mexico Medical Advisory Team, April 2020',
    verified: true,
  },
];
