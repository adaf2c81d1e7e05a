import { CHAIN_RULES, type ChainRules } from '../../domain/chain/chain-rules.js';
import { WARNING_RULES, type WarningRules } from '../../domain/watch/verdict.js';

/** Kinds of policy of what lies ahead. */
export interface ProjectionRuleValues {
  /** What a projection of the chain assumes. */
  readonly 'projection-chain': ChainRules;
  /** When an outlook becomes a warning, and when that ends. */
  readonly 'projection-warning': WarningRules;
  /** The level that a standing warning asks for; of an outlook of so many days ago nothing is believed. */
  readonly 'projection-level': { readonly level: 'watch' | 'warning' | 'critical'; readonly freshDays: number };
  /** For so many days who reported is asked how a line was read, of lines that are at most so old. */
  readonly 'reading-question': { readonly days: number };
  /** What a guideline of infection prevention multiplies ordinary use by, from its first day on; 1 ends it, null: it does not say. */
  readonly 'infection-guideline': { readonly times: number | null };
  /** Use per bed of an epidemic and day, in base units: on wards and on intensive care. */
  readonly 'epidemic-use': { readonly perWardBed: number; readonly perIcuBed: number };
}

const OWN = {
  productGroup: null,
  side: null,
  validFrom: '2020-01-01',
  author: 'meldpunt',
  source: 'own proposal, tried on simulated springs of 2020: docs/projection.md',
  verified: false,
} as const;

/** The rules of what lies ahead that a new database starts with. No guideline and no use per bed is known before somebody adds it. */
export const PROJECTION_RULES = [
  {
    ...OWN,
    kind: 'projection-chain',
    value: CHAIN_RULES,
    reason: 'Twelve weeks ahead; the decline of beds is that of LCPS in spring 2020, the doubts are what nobody knew then.',
  },
  {
    ...OWN,
    kind: 'projection-warning',
    value: WARNING_RULES,
    reason: 'Nine courses of ten for the country and eight for a site warned early and seldom in vain.',
  },
  {
    ...OWN,
    kind: 'projection-level',
    value: { level: 'warning', freshDays: 7 },
    reason: 'A shortage that is coming is for the panel while there is time; what is a week old says nothing of the day.',
  },
  {
    ...OWN,
    source: 'own proposal',
    kind: 'reading-question',
    value: { days: 28 },
    reason: 'Within four weekly statements somebody still knows what was counted; later the question only stands in the way.',
  },
] as const;
