import type { Side } from '../../domain/parties/sectors.js';
import type { CellSums } from '../../domain/trends/move-cell.js';
import { rowOf } from '../../platform/sealing/place.js';
import type { GroupWeek } from './contribution-key.js';

/** One cell: a region, sector and side in one week of one product group. */
export interface CellKey extends GroupWeek {
  readonly region: string;
  readonly sector: string;
  readonly side: Side;
}

/** A cell as it is to stand; nothing when nobody is in it. */
export type CellAfter = CellKey & { readonly now: CellSums | null };

/** A key as text, to group by; also the name of its row. */
export function nameOfCell({ productGroup, weekStart, region, sector, side }: CellKey): string {
  return rowOf(productGroup, weekStart, region, sector, side);
}
