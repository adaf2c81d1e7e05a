import type { Side } from '../../domain/parties/sectors.js';
import type { Boundaries, Thresholds } from '../../domain/thresholds/thresholds.js';
import { WEEKS_PER_MONTH, weeks } from '../../domain/units.js';
import type { Actor } from '../../platform/actor.js';
import type { PolicyInForce } from '../expected-use/index.js';

/** A line that cover should stay above, and at which use. */
export interface NormLine {
  readonly kind: 'watch' | 'critical' | 'dike-least' | 'dike';
  readonly basis: 'expected' | 'peak';
  readonly weeks: number;
}

/** Fewest holdings that a total must rest on for this reader: the triage desk may see everything. */
export function minimumFor(actor: Actor, policy: PolicyInForce): number {
  if (actor.kind === 'person' && actor.roles.includes('triage')) return 1;
  return policy.get('minimum-holdings').value.holdings;
}

/** The thresholds of a side; null when none were set for it. */
export function thresholdsOf(policy: PolicyInForce, productGroup: string, side: Side): Thresholds | null {
  const rule = policy.find('cover-thresholds', { productGroup, side });
  return rule === null ? null : { atExpected: inWeeks(rule.value.atExpected), atPeak: inWeeks(rule.value.atPeak) };
}

/** How many times ordinary use a peak of this product is; null: nobody knows. */
export function peakFactorOf(policy: PolicyInForce, productGroup: string): number | null {
  return policy.find('peak-factor', { productGroup })?.value.factor ?? null;
}

/** The lines to draw in a chart of one side. */
export function normLines(policy: PolicyInForce, productGroup: string, side: Side): NormLine[] {
  const boundaries = thresholdsOf(policy, productGroup, side)?.atExpected ?? {};
  const levels = (['watch', 'critical'] as const).flatMap((kind): NormLine[] => {
    const boundary = boundaries[kind];
    return boundary === undefined ? [] : [{ kind, basis: 'expected', weeks: boundary }];
  });
  return [...levels, ...dikeLines(policy, productGroup, side)];
}

function dikeLines(policy: PolicyInForce, productGroup: string, side: Side): NormLine[] {
  const norm = policy.find('dike-norm', { productGroup, side })?.value;
  if (norm === undefined) return [];
  const most: NormLine = { kind: 'dike', basis: 'peak', weeks: norm.toMonths * WEEKS_PER_MONTH };
  if (norm.fromMonths === norm.toMonths) return [most];
  return [{ kind: 'dike-least', basis: 'peak', weeks: norm.fromMonths * WEEKS_PER_MONTH }, most];
}

function inWeeks({ watch, warning, critical }: { readonly [Level in keyof Boundaries]: number }): Boundaries {
  const measured = (value: number | undefined) => (value === undefined ? undefined : weeks(value));
  return { watch: measured(watch), warning: measured(warning), critical: measured(critical) };
}
