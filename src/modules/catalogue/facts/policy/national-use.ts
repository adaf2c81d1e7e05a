import { PRODUCT_GROUP_IDS } from '../product-group-id.js';
import type { ProductGroupId } from '../product-group-id.js';
import { LCH_STOCK_TABLE } from '../lch/stock-table.js';
import { SOURCES } from '../sources.js';
import { OWN_POLICY } from './own-policy.js';
import type { PolicyFact } from './policy-fact.js';

type NationalUse = PolicyFact<'expected-use' | 'peak-use' | 'peak-factor'>;

const EXPECTED: readonly NationalUse[] = LCH_STOCK_TABLE.filter(({ expectedPerWeek }) => expectedPerWeek !== null).map(
  ({ productGroup, expectedPerWeek, asOf, source, verified }) => ({
    kind: 'expected-use',
    productGroup,
    side: null,
    value: { perWeek: expectedPerWeek },
    validFrom: asOf,
    author: 'LCH',
    reason: 'Demand that care was expected to place with the LCH: less than what care uses.',
    source,
    verified,
  }),
);

const PEAKS: readonly NationalUse[] = [
  {
    kind: 'peak-use',
    productGroup: 'ffp2',
    side: null,
    value: { perWeek: 4_500_000 },
    validFrom: '2020-04-06',
    author: 'Minister voor Medische Zorg',
    reason: 'A rough estimate spoken on television; 4 million was named as well.',
    source: 'Minister Van Rijn in Op1, 6 April 2020 (nu.nl, rd.nl, telegraaf.nl)',
    verified: true,
  },
  {
    kind: 'peak-use',
    productGroup: 'surgical-mask-iir',
    side: null,
    value: { perWeek: 8_000_000 },
    validFrom: '2020-04-30',
    author: 'NOS',
    reason: 'One news source. Only the month is known: its last day is taken.',
    source: 'NOS Jeugdjournaal, April 2020',
    verified: true,
  },
];

const factor = (productGroup: ProductGroupId, value: number, reason: string): NationalUse => ({
  kind: 'peak-factor',
  productGroup,
  side: null,
  value: { factor: value },
  validFrom: '2021-04-02',
  author: 'meldpunt',
  reason,
  source: `derived from the published peak of April 2020 and ${SOURCES.letterTable2}`,
  verified: false,
});

const FACTORS: readonly NationalUse[] = [
  factor('ffp2', 102, '4,500,000 a week at the peak by 44,100 expected, rounded to a whole number.'),
  factor('surgical-mask-iir', 19.7, '8,000,000 a week at the peak by 406,000 expected, rounded to one decimal.'),
];

const KNOWN = [...EXPECTED, ...PEAKS];

const unknownUse = (kind: 'expected-use' | 'peak-use'): readonly NationalUse[] =>
  PRODUCT_GROUP_IDS.filter((id) => !KNOWN.some((row) => row.kind === kind && row.productGroup === id)).map((productGroup) => ({
    ...OWN_POLICY,
    kind,
    productGroup,
    side: null,
    value: { perWeek: null },
    reason: 'No public figure was found: unknown until somebody sets it.',
  }));

/** Expected and peak use of the country per product group; what nobody published is said to be unknown. */
export const NATIONAL_USE: readonly NationalUse[] = [...KNOWN, ...FACTORS, ...unknownUse('expected-use'), ...unknownUse('peak-use')];
