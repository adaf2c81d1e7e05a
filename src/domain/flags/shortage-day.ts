import type { Day } from '../calendar.js';
import type { FlagEvidence } from './flag-evidence.js';

/**
 * The first day on which a side cannot meet its expected use; care before suppliers, since that is where it hurts. Null when
 * none is known. Source: own definition.
 */
export function shortageDay({ sides }: Pick<FlagEvidence, 'sides'>): Day | null {
  for (const side of ['care', 'supplier']) {
    const out = sides.find((evidence) => evidence.side === side)?.stockOut;
    if (out?.kind === 'runs-out') return out.on;
  }
  return null;
}
