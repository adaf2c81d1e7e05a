import { LCH_STOCK_TABLE } from './facts/lch/stock-table.js';
import type { LchStockRow } from './facts/lch/stock-table.js';
import { LCH_TIMELINE } from './facts/lch/timeline.js';
import type { LchEvent } from './facts/lch/timeline.js';

/** Stock, expected demand and orders of the LCH on 2 April 2021, in pieces. */
export const lchStockTable = (): readonly LchStockRow[] => LCH_STOCK_TABLE;

/** The LCH in dates, oldest first. */
export const lchTimeline = (): readonly LchEvent[] => LCH_TIMELINE;
