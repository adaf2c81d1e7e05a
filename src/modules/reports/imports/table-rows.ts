import { bodyOfCells } from '../../../domain/imports/body-of-cells.js';
import type { CellContext, FigureStyle } from '../../../domain/imports/read-cell.js';
import { readHead, type TableHead } from '../../../domain/imports/read-head.js';
import { TABLE_FIELDS } from '../../../domain/imports/table-fields.js';
import type { Fault } from '../../../domain/problem.js';
import { HeadRefused } from './head-refused.js';
import type { Cell, ReadPiece, ReadRow } from './read-row.js';

const LONGEST_SHOWN = 200;

/** Cells of one row of a table, as they stand there. */
export interface TableRow {
  /** As a spreadsheet counts, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Columns, from 0, whose cell is a figure and no text, written with a decimal comma. */
  readonly figures?: ReadonlySet<number>;
}

/** What a table is read with. */
export interface TableContext extends Pick<CellContext, 'groupNamed'> {
  readonly delimiter: string;
  /** How figures are written, when the heads of the columns are Dutch and when they are not. */
  readonly figures: (dutch: boolean) => FigureStyle;
}

/** Rows of a table as bodies of reports; the first one that holds anything is its head. @throws {HeadRefused} */
export async function* tableRows(
  rows: AsyncIterable<TableRow>,
  { delimiter, figures, groupNamed }: TableContext,
): AsyncGenerator<ReadPiece> {
  let head: TableHead | undefined;
  for await (const row of rows) {
    if (row.cells.every((cell) => cell.trim() === '')) continue;
    if (head !== undefined) yield rowOf(row, head, { groupNamed, figures: figures(head.dutch) });
    else {
      head = headOf(row);
      yield { kind: 'head', names: head.names, delimiter };
    }
  }
}

function headOf({ number, cells }: TableRow): TableHead {
  const { head, faults } = readHead(cells);
  if (faults.length > 0) throw new HeadRefused(number, faults);
  return head;
}

function rowOf({ number, cells, figures }: TableRow, head: TableHead, context: CellContext): ReadRow {
  const { body, faults, places } = bodyOfCells(cells, head, context, figures);
  const length = cells.reduce((sum, cell) => sum + cell.length, 0);
  const cellAt = (pointer: string): Cell => cellOf(pointer, { cells, head, places });
  return { kind: 'row', number, body, faults: [...faults, ...strayFaults(cells, head)], given: cells, length, cellAt };
}

/** A cell beyond the last column belongs to nothing: most often a separator stood within a text without quotes. */
function strayFaults(cells: readonly string[], { names }: TableHead): Fault[] {
  const stray = cells.slice(names.length).some((cell) => cell.trim() !== '');
  return stray ? [{ code: 'import.stray-cell', pointer: '' }] : [];
}

interface Placed {
  readonly cells: readonly string[];
  readonly head: TableHead;
  readonly places: ReadonlyMap<string, number>;
}

function cellOf(pointer: string, { cells, head, places }: Placed): Cell {
  const at = placeOf(pointer, head, places);
  if (at >= 0) return { column: head.names[at] ?? '', value: (cells[at] ?? '').slice(0, LONGEST_SHOWN) };
  const field = pointer.slice(1);
  return { column: head.dutch ? (TABLE_FIELDS[field]?.nl ?? field) : field, value: '' };
}

/** A cell that is not filled has no place of its own: its column is looked up by the field. */
function placeOf(pointer: string, { columns }: TableHead, places: ReadonlyMap<string, number>): number {
  if (pointer === '') return -1;
  const filled = places.get(pointer) ?? [...places].find(([place]) => place.startsWith(`${pointer}/`))?.[1];
  return filled ?? columns.findIndex((column) => column !== undefined && column.item === undefined && `/${column.field}` === pointer);
}
