import { SOURCES } from '../sources.js';
import { OWN_POLICY } from './own-policy.js';
import type { PolicyFact } from './policy-fact.js';

const COVER_THRESHOLDS = { ...OWN_POLICY, kind: 'cover-thresholds', productGroup: null } as const;

/**
 * Cover in weeks at or below which a level begins; a boundary value counts as the worse level. Central stock is sized in
 * half years; care keeps days to weeks on the shelf, so its working stock has a set of its own.
 */
export const THRESHOLDS: readonly PolicyFact<'cover-thresholds'>[] = [
  {
    ...COVER_THRESHOLDS,
    side: null,
    value: { atExpected: { watch: 26, warning: 12, critical: 8 }, atPeak: { warning: 10 } },
    reason:
      'Central and national stock. 26 weeks is the floor, 12 and 8 the longest and shortest delivery time: below 12 a new order may ' +
      'come too late, below 8 it does. Ten weeks at peak use is the peak that should be met.',
    source: `${SOURCES.fromLetter}; peak: Trouw, September 2020`,
  },
  {
    ...COVER_THRESHOLDS,
    side: 'care',
    value: { atExpected: { watch: 4, warning: 3, critical: 2 }, atPeak: {} },
    reason: 'Working stock in care (dike 1), which holds days to weeks: the half year of the central stock would flag everybody always.',
  },
  {
    ...COVER_THRESHOLDS,
    side: 'supplier',
    value: { atExpected: { watch: 3, warning: 2, critical: 1 }, atPeak: {} },
    reason:
      'Stock at suppliers (dike 2) rotates in their normal business, some weeks of what they ship. Below two weeks one delivery that ' +
      'does not come is felt in care.',
  },
];
