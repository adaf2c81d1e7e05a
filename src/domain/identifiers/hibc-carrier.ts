import type { Day } from '../calendar.js';

/** What a HIBC barcode on a product says; only what stood in it. */
export interface HibcCarrier {
  /** Labeler identification code. */
  readonly lic?: string;
  /** Product or catalogue number. */
  readonly pcn?: string;
  /** Level of packing, 0 for the unit of use. */
  readonly unitOfMeasure?: number;
  readonly lot?: string;
  readonly serial?: string;
  readonly quantity?: number;
  readonly productionDate?: Day;
  readonly expiryDate?: Day;
  /** 'YYYY-MM', of a code that names no day. */
  readonly expiry?: string;
  /** Of a secondary code that stands alone: the check character of the primary code it belongs to. */
  readonly link?: string;
}
