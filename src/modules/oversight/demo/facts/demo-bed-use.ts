import type { Rule } from '../../../expected-use/index.js';
import { countingOf } from '../replay-counting.js';
import { DEMO_ARTICLES } from './demo-articles.js';

const COUNTING = countingOf(DEMO_ARTICLES);

/** What a bed of the epidemic takes in the demo world, by the same made-up figures that its use is made from; in base units. */
export const DEMO_BED_USE: readonly Rule<'epidemic-use'>[] = DEMO_ARTICLES.flatMap(({ code, perCovidWard, perCovidIcu }) => {
  const counting = COUNTING.get(code);
  if (counting === undefined) return [];
  return {
    kind: 'epidemic-use',
    productGroup: counting.productGroup,
    side: null,
    value: { perWardBed: perCovidWard * counting.perPiece, perIcuBed: perCovidIcu * counting.perPiece },
    validFrom: '2021-06-01',
    author: 'demo',
    reason: 'In the demo use follows the beds: so much is planned for each.',
    source: 'own addition for the demo world',
    verified: false,
  };
});
