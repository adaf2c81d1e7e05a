import { SOURCES } from '../sources.js';
import type { PolicyFact } from './policy-fact.js';

const LETTER = {
  productGroup: null,
  validFrom: '2021-04-14',
  author: 'Minister voor Medische Zorg',
  source: SOURCES.letter,
  verified: true,
} as const;

/** What the dikes and the central stock should hold. */
export const NORMS: readonly PolicyFact<'dike-norm' | 'stock-floor'>[] = [
  {
    ...LETTER,
    kind: 'dike-norm',
    side: 'care',
    value: { dike: 1, fromMonths: 1, toMonths: 3, basis: 'peak' },
    reason: 'Stock in care bridges the first one to three months of a peak.',
  },
  {
    ...LETTER,
    kind: 'dike-norm',
    side: 'supplier',
    value: { dike: 2, fromMonths: 3, toMonths: 3, basis: 'peak' },
    reason: 'Stock at contracted suppliers lasts three months of a peak and rotates in their normal business.',
  },
  {
    ...LETTER,
    kind: 'stock-floor',
    side: null,
    value: { weeks: 26, basis: 'expected' },
    reason: 'Half a year: delivery takes 8 to 12 weeks, doubled.',
  },
  {
    kind: 'stock-floor',
    productGroup: null,
    side: null,
    value: { weeks: 10, basis: 'peak' },
    validFrom: '2020-09-30',
    author: 'LCH',
    reason: 'A peak of ten weeks can be met. Only the month is known: its last day is taken.',
    source: 'Trouw, September 2020',
    verified: true,
  },
];
