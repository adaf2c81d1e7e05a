import type { Side } from '../../domain/parties/sectors.js';
import type { SeriesSums } from '../../domain/trends/series-of.js';
import { rowOf } from '../../platform/sealing/place.js';
import type { GroupWeek } from './contribution-key.js';

/** One scope and side in one week of one product group. */
export interface ScopeKey extends GroupWeek {
  readonly scopeKind: 'national' | 'region';
  readonly scopeCode: string;
  readonly side: Side;
}

/** A week of a series as it is to stand; nothing when nobody reported in it. */
export type SeriesAfter = ScopeKey & { readonly now: SeriesSums | null };

/** A key as text, to group by; also the name of its row. */
export function nameOfScope({ productGroup, weekStart, scopeKind, scopeCode, side }: ScopeKey): string {
  return rowOf(productGroup, weekStart, scopeKind, scopeCode, side);
}
