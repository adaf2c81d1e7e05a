import type { Lot } from '../cover/usable-stock.js';
import type { Day } from '../calendar.js';
import type { Side } from '../parties/sectors.js';
import type { Amount, AmountPerWeek } from '../units.js';

/**
 * A stock statement as it counts for the dikes; amounts in base units, rates per week of seven days, null is not known.
 * Source: contract, section 2, `stock` with `dike`, `contractRef` and `lots`.
 */
export interface DikeStatement {
  readonly organisationId: string;
  /** Group under one owner that the organisation belongs to. */
  readonly holdingId: string;
  readonly side: Side;
  readonly sector: string;
  /** Null: stated without a dike, so that it counts for none. */
  readonly dike: 1 | 2 | null;
  /** Of dike 2, and of dike 1 that a supplier holds for an institution; null: none was named. */
  readonly contractRef: string | null;
  readonly asOf: Day;
  readonly receivedAt: Date;
  readonly reportId: string;
  /** On hand, releasable, and in date on `asOf`. */
  readonly usable: Amount;
  readonly blocked: Amount;
  /** What was stated of expiry, expired lots among it. */
  readonly lots: readonly Lot[];
  /** What the party itself expects to use or to sell in its normal business, which makes the stock rotate. */
  readonly turnover: AmountPerWeek | null;
}
