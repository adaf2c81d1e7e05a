import { may } from '../../domain/access/scope-of.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { Boundaries, Thresholds } from '../../domain/thresholds/thresholds.js';
import { weeks } from '../../domain/units.js';
import type { Actor } from '../../platform/actor.js';
import type { PolicyInForce } from '../expected-use/index.js';

/** Fewest holdings that a total must rest on for this reader: 1 for who may read them unprotected. */
export function minimumFor(actor: Actor, policy: PolicyInForce): number {
  if (may(actor, 'totals.read-unprotected')) return 1;
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

function inWeeks({ watch, warning, critical }: { readonly [Level in keyof Boundaries]: number }): Boundaries {
  const measured = (value: number | undefined) => (value === undefined ? undefined : weeks(value));
  return { watch: measured(watch), warning: measured(warning), critical: measured(critical) };
}
