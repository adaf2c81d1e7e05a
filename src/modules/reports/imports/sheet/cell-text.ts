import { addDays } from '../../../../domain/calendar.js';

/** A cell as it stands in a sheet. */
export interface SheetCell {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly formula: boolean;
}

/** What the cells of a workbook refer to. */
export interface CellBook {
  readonly texts: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

const LATEST = 2_958_465;

/** A cell as text; a figure with a decimal comma and nothing between thousands; a formula as a formula. */
export function cellText({ type, style, value, formula }: SheetCell, book: CellBook): { readonly text: string; readonly figure: boolean } {
  if (formula) return { text: `=${value}`, figure: false };
  switch (type) {
    case 's':
      return { text: book.texts[Number(value)] ?? '', figure: false };
    case 'b':
      return { text: value === '1' ? 'ja' : 'nee', figure: false };
    case 'n':
      return figureText(value, book.dateStyles.has(style), book.from1904);
    default:
      return { text: value, figure: false };
  }
}

function figureText(value: string, isDay: boolean, from1904: boolean) {
  const figure = Number(value);
  if (value.trim() === '' || !Number.isFinite(figure)) return { text: value, figure: false };
  if (isDay && figure >= 1 && figure <= LATEST) return { text: dayOf(Math.floor(figure), from1904), figure: false };
  // Sums in a spreadsheet miss by the last of seventeen digits.
  return { text: String(Number(figure.toPrecision(15))).replace('.', ','), figure: true };
}

/** In the count from 1900 there is a 29 February that never was. Source: ECMA-376, part 1, 18.17.4.1. */
function dayOf(serial: number, from1904: boolean): string {
  if (from1904) return addDays('1904-01-01', serial);
  return addDays('1899-12-30', serial < 60 ? serial + 1 : serial);
}
