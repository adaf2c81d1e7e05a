import { inThousandths } from '../../domain/disclosure/in-thousandths.js';
import type { PrimaryRules } from '../../domain/disclosure/primary-rules.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { PolicyInForce } from './policy-in-force.js';

/** What a total of a side must keep to be told, by the policy in force. */
export function primaryRulesOn(policy: PolicyInForce, side: Side): PrimaryRules {
  const { percent } = policy.get('disclosure-percent', { side }).value;
  return { fewest: policy.get('minimum-holdings').value.holdings, percent: inThousandths(percent) };
}
