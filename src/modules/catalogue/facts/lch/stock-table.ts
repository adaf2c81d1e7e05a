import type { Day } from '../../../../domain/calendar.js';
import type { Fact } from '../fact.js';
import type { ProductGroupId } from '../product-group-id.js';
import { SOURCES } from '../sources.js';

/** One row of the stock table of the LCH, in pieces. */
export interface LchStockRow extends Fact {
  readonly asOf: Day;
  readonly productGroup: ProductGroupId;
  /** The label in the table. */
  readonly label: string;
  readonly onStock: number;
  /** Pieces per week that care was expected to order; null: the table gives none. */
  readonly expectedPerWeek: number | null;
  readonly onOrder: number;
  /** What to keep in mind with this row; null: nothing. */
  readonly note: string | null;
}

const row = (
  productGroup: ProductGroupId,
  label: string,
  onStock: number,
  expectedPerWeek: number | null,
  onOrder: number,
): LchStockRow => ({
  asOf: '2021-04-02',
  productGroup,
  label,
  onStock,
  expectedPerWeek,
  onOrder,
  note: null,
  source: SOURCES.letterTable2,
  verified: true,
});

/** Stock, expected weekly demand and what was on order at the LCH on 2 April 2021. Gloves are single gloves. */
export const LCH_STOCK_TABLE: readonly LchStockRow[] = [
  row('goggles', 'Brillen', 2_918_115, 1_270, 62_672),
  row('surgical-mask-iir', 'Chirurgische maskers', 762_207_620, 406_000, 104_756_494),
  row('ffp2', 'FFP2-maskers', 40_583_465, 44_100, 60_601_549),
  {
    ...row('kn95', 'KN95-maskers', 32_865_360, null, 22_643_448),
    note: 'The demand is empty, and that 22,643,448 was on order is how we read a row with two figures for three columns.',
  },
  row('examination-glove', 'Handschoenen', 421_114_150, 2_633_000, 0),
  row('isolation-gown', 'Jassen', 64_288_202, 34_700, 0),
  row('apron', 'Schorten', 12_929_524, 28_500, 0),
];
