import { LAST_SHEET_ROW, LONGEST_ROW, MOST_COLUMNS } from '../../../../domain/imports/import-limits.js';
import { Problem } from '../../../../domain/problem.js';
import type { TableRow } from '../table-rows.js';
import { type CellBook, cellText } from './cell-text.js';
import { type XmlListener, xmlSteps } from './xml-steps.js';

/** The rows of a sheet, some at a time; no more is kept than what a piece of it holds. @throws {Problem} */
export async function* sheetRows(pieces: AsyncIterable<Buffer>, book: CellBook): AsyncGenerator<TableRow> {
  const rows = new SheetListener(book);
  for await (const _ of xmlSteps(pieces, rows)) yield* rows.taken();
}

const TEXTS: readonly string[] = ['v', 't', 'f'];

/** Hears a sheet as rows. */
class SheetListener implements XmlListener {
  #rows: TableRow[] = [];
  #number = 0;
  #cells: string[] = [];
  #figures = new Set<number>();
  #length = 0;
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #formula = false;
  #inside = '';

  constructor(private readonly book: CellBook) {}

  taken(): readonly TableRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, { r = '', t = 'n', s = '0' }: Readonly<Record<string, string>>): void {
    if (name === 'row') this.#beginRow(r);
    else if (name === 'c') this.#beginCell(r, t, Number(s));
    else if (TEXTS.includes(name)) this.#inside = name;
    if (name === 'f') this.#formula = true;
  }

  text(piece: string): void {
    if (this.#inside === '' || this.#inside === 'f') return;
    this.#value += piece;
    if (this.#value.length > LONGEST_ROW) throw new Problem('import.sheet-too-large');
  }

  close(name: string): void {
    if (TEXTS.includes(name)) this.#inside = '';
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#rows.push({ number: this.#number, cells: this.#cells, figures: this.#figures });
  }

  /** Numbers ascend in every sheet that a program saved: what does not would be taken for another row. @throws {Problem} */
  #beginRow(place: string): void {
    const number = place === '' ? this.#number + 1 : Number(place);
    if (!Number.isInteger(number) || number <= this.#number || number > LAST_SHEET_ROW) throw new Problem('import.sheet-broken');
    this.#number = number;
    [this.#cells, this.#figures, this.#length, this.#column] = [[], new Set(), 0, -1];
  }

  #beginCell(place: string, type: string, style: number): void {
    this.#column = columnIn(place) ?? this.#column + 1;
    if (this.#column >= MOST_COLUMNS) throw new Problem({ code: 'import.too-many-columns', pointer: '', values: { most: MOST_COLUMNS } });
    [this.#type, this.#style, this.#value, this.#formula] = [type, style, '', false];
  }

  #endCell(): void {
    const { text, figure } = cellText({ type: this.#type, style: this.#style, value: this.#value, formula: this.#formula }, this.book);
    while (this.#cells.length < this.#column) this.#cells.push('');
    this.#cells[this.#column] = text;
    if (figure) this.#figures.add(this.#column);
    this.#length += text.length;
    if (this.#length > LONGEST_ROW) throw new Problem({ code: 'import.row-too-long', pointer: '', values: { most: LONGEST_ROW } });
  }
}

/** From `AB12` the column, from 0; undefined where a cell does not say. */
function columnIn(place: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(place)?.[0];
  return letters === undefined ? undefined : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
