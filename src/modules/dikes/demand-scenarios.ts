import type { DemandScenario } from '../../domain/dikes/clock-of-scenario.js';
import type { DikeStatement } from '../../domain/dikes/dike-statement.js';
import type { DikeNorm } from '../../domain/dikes/dikes-standing.js';
import { statedDemand } from '../../domain/dikes/stated-demand.js';
import { type AmountPerWeek, amountPerWeek } from '../../domain/units.js';
import type { PolicyInForce } from '../expected-use/index.js';

/** The demands that the dikes of a product group are held against: what care states, and what policy expects and takes for the peak. */
export function demandScenarios(
  policy: PolicyInForce,
  productGroup: string,
  statements: readonly DikeStatement[],
): readonly DemandScenario[] {
  return [
    { id: 'stated', perWeek: statedDemand(statements) },
    { id: 'expected', perWeek: nationalUse(policy, 'expected-use', productGroup) },
    { id: 'peak', perWeek: nationalUse(policy, 'peak-use', productGroup) },
  ];
}

/** Use of the country by policy; null: nobody has set it, so that it is unknown. */
export function nationalUse(policy: PolicyInForce, kind: 'expected-use' | 'peak-use', productGroup: string): AmountPerWeek | null {
  const perWeek = policy.find(kind, { productGroup })?.value.perWeek ?? null;
  return perWeek === null ? null : amountPerWeek(perWeek);
}

/** The norms of dike 1 and dike 2 in force. */
export function dikeNorms(policy: PolicyInForce, productGroup: string): readonly [DikeNorm, DikeNorm] {
  const norm = (side: 'care' | 'supplier') => policy.get('dike-norm', { productGroup, side }).value;
  return [norm('care'), norm('supplier')];
}
