import type { Day } from '../calendar.js';
import type { ProtectedEvidence } from './protected-evidence.js';

/** When a shortage is expected: a day, or the Monday of the week when only that may be told. Source: own definition. */
export interface ExpectedShortage {
  readonly on: Day;
  readonly toTheWeek: boolean;
}

/**
 * When a side can first not meet its expected use, as far as the evidence tells; care before suppliers, since that is where it
 * hurts. Null when none is known. Source: own definition.
 */
export function expectedShortage({ sides }: Pick<ProtectedEvidence, 'sides'>): ExpectedShortage | null {
  for (const side of ['care', 'supplier']) {
    const out = sides.find((evidence) => evidence.side === side)?.stockOut;
    if (out?.kind === 'runs-out') return { on: out.on, toTheWeek: false };
    if (out?.kind === 'runs-out-in-week') return { on: out.weekStart, toTheWeek: true };
  }
  return null;
}
