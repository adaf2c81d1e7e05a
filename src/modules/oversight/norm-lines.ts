import type { Side } from '../../domain/parties/sectors.js';
import { WEEKS_PER_MONTH } from '../../domain/units.js';
import type { PolicyInForce } from '../expected-use/index.js';
import { thresholdsOf } from './national-rules.js';

/** A line that cover should stay above, and at which use. */
export interface NormLine {
  readonly kind: 'watch' | 'critical' | 'dike-least' | 'dike';
  readonly basis: 'expected' | 'peak';
  readonly weeks: number;
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
