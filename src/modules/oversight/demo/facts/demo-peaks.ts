import type { ProductGroupId } from '../../../catalogue/index.js';
import type { Rule } from '../../../expected-use/index.js';

/**
 * Peak use of the demo world against its ordinary use: the busiest week of its made-up spring over the median of its first
 * eight weeks, per reporter. The national factors compare orders at the LCH with the whole country's need and say nothing
 * about one hospital's own use.
 */
const FACTORS: readonly (readonly [ProductGroupId, number])[] = [
  ['ffp2', 2.2],
  ['surgical-mask-iir', 1.3],
  ['isolation-gown', 2.2],
  ['apron', 1.2],
  ['examination-glove', 1.3],
  ['goggles', 1.8],
  ['hand-disinfectant', 1.2],
  ['breathing-circuit-filter', 1.8],
];

export const DEMO_PEAKS: readonly Rule<'peak-factor'>[] = FACTORS.map(([productGroup, factor]) => ({
  kind: 'peak-factor',
  productGroup,
  side: null,
  value: { factor },
  validFrom: '2021-06-01',
  author: 'demo',
  reason: 'In the demo a peak is the busiest week of its own made-up spring, so that the two covers can be compared.',
  source: 'own addition for the demo world',
  verified: false,
}));
