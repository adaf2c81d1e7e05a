import type { Side } from '../../domain/parties/sectors.js';
import type { Boundaries, Thresholds } from '../../domain/thresholds/thresholds.js';
import { weeks } from '../../domain/units.js';
import { type PolicyInForce, thresholdsOn } from '../expected-use/index.js';

/** The thresholds of a side; null when none were set for it. */
export function thresholdsOf(policy: PolicyInForce, productGroup: string, side: Side): Thresholds | null {
  const rule = thresholdsOn(policy, productGroup, side);
  return rule === null ? null : { atExpected: inWeeks(rule.value.atExpected), atPeak: inWeeks(rule.value.atPeak) };
}

function inWeeks({ watch, warning, critical }: { readonly [Level in keyof Boundaries]: number }): Boundaries {
  const measured = (value: number | undefined) => (value === undefined ? undefined : weeks(value));
  return { watch: measured(watch), warning: measured(warning), critical: measured(critical) };
}
