import type { CareImpact, ShortageState } from './report-body.js';

/** 1 nuisance, 2 limited, 3 serious, 4 critical, 5 acute. */
export type Severity = 1 | 2 | 3 | 4 | 5;

/**
 * How severe a reported shortage is, from 1 (nuisance) to 5 (acute); null when there is none any more (avoided or
 * resolved). What it does to care decides; without effect on care an actual shortage weighs more than one ahead.
 *
 * Source: own proposal.
 */
export function severityOf(state: ShortageState, careImpact: CareImpact): Severity | null {
  if (state === 'avoided' || state === 'resolved') return null;
  if (careImpact === 'unsafe') return 5;
  if (careImpact === 'postponed') return 4;
  if (careImpact === 'adapted') return 3;
  return state === 'actual' ? 2 : 1;
}
