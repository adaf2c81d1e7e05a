import type { UnusualRule } from '../../domain/flags/evaluation-inputs.js';
import { UNUSUAL_RULES, type UnusualRules } from '../../domain/unusual/unusual-rules.js';

/** Kinds of policy of what is unusual. */
export interface UnusualRuleValues {
  /** When a week of what is reported is unusual, and when that is an alarm. */
  readonly 'unusual-watch': UnusualRules;
  /** What an alarm asks for. */
  readonly 'unusual-level': UnusualRule;
}

const OWN = {
  productGroup: null,
  side: null,
  validFrom: '2020-01-01',
  author: 'meldpunt',
  verified: false,
} as const;

/** The rules of what is unusual that a new database starts with. */
export const UNUSUAL_POLICY = [
  {
    ...OWN,
    kind: 'unusual-watch',
    value: UNUSUAL_RULES,
    reason: 'Two weeks in a row, also without any one owner: of thirteen hundred series a week few are unusual by chance.',
    source:
      'detectors: Hutwagner et al. 2003, Noufaily et al. 2013; the rest own proposal, tried on simulated springs of 2020: docs/detection.md',
  },
  {
    ...OWN,
    kind: 'unusual-level',
    value: { together: 'warning', owners: 3, freshDays: 21 },
    reason: 'A number that stands out is for the desk to look into; with a second sign of another kind it is for the panel.',
    source: 'own proposal',
  },
] as const;
