import type { Day } from '../../domain/calendar.js';
import type { Released } from '../../domain/disclosure/releasable.js';

/** What an organisation has in a published total of stock, and whether that total is told; amounts in base units. */
export interface OwnShare {
  readonly productGroup: string;
  readonly weekStart: Day;
  /** Null: it stated no stock in that week. */
  readonly usable: number | null;
  readonly country: Released;
  /** Null: it serves the country. */
  readonly region: { readonly code: string; readonly total: Released } | null;
}
