import type { Fault } from '../problem.js';
import { type CellContext, readCell } from './read-cell.js';
import type { TableHead } from './read-head.js';
import type { TableColumn } from './table-fields.js';

/** A row of a table as the body of a report, not yet judged. */
export interface RowBody {
  readonly body: Readonly<Record<string, unknown>>;
  /** What is wrong with how cells are written; pointers into the body. */
  readonly faults: readonly Fault[];
  /** In which column a place in the body stands. */
  readonly places: ReadonlyMap<string, number>;
}

const NONE: ReadonlySet<number> = new Set();

type Value = string | number | boolean;
type Item = Record<string, Value>;

/**
 * A row of a table as the body of a report. An empty cell says nothing; a row that does not say its kind is a stock
 * statement; items of a list keep the order of their numbers, and one of which no cell is filled is left out.
 *
 * @param figures  columns whose cell is a figure and no text, written with a decimal comma
 *
 * Source: own definition; the fields are those of the contract, section 2.
 */
export function bodyOfCells(cells: readonly string[], head: TableHead, context: CellContext, figures: ReadonlySet<number> = NONE): RowBody {
  const body: Record<string, unknown> = { kind: 'stock' };
  const faults: Fault[] = [];
  const places = new Map<string, number>();
  const lists = itemsIn(cells, head);
  const put = (into: Record<string, unknown>, pointer: string, column: TableColumn, at: number): void => {
    const { value, wrong } = readCell(cells[at] ?? '', column, figures.has(at) ? { ...context, figures: 'nl' } : context);
    into[column.field] = value;
    places.set(pointer, at);
    if (wrong !== undefined) faults.push({ code: wrong, pointer, values: { figure: value } });
  };
  for (const [at, column] of filled(cells, head)) {
    if (column.item === undefined) put(body, `/${column.field}`, column, at);
  }
  for (const [list, items] of lists) {
    body[list] = [...items].sort(byNumber).map(([, columns], index) => {
      const item: Item = {};
      for (const [at, column] of columns) put(item, `/${list}/${index}/${column.field}`, column, at);
      return item;
    });
  }
  return { body, faults, places };
}

type Filled = readonly [at: number, column: TableColumn];

function filled(cells: readonly string[], { columns }: TableHead): Filled[] {
  return columns.flatMap((column, at): Filled[] => (column === undefined || (cells[at] ?? '').trim() === '' ? [] : [[at, column]]));
}

/** Per list, per number of an item, the columns that are filled. */
function itemsIn(cells: readonly string[], head: TableHead): ReadonlyMap<string, ReadonlyMap<number, readonly Filled[]>> {
  const lists = new Map<string, Map<number, Filled[]>>();
  for (const one of filled(cells, head)) {
    const { item } = one[1];
    if (item === undefined) continue;
    const items = lists.get(item.list) ?? new Map<number, Filled[]>();
    items.set(item.number, [...(items.get(item.number) ?? []), one]);
    lists.set(item.list, items);
  }
  return lists;
}

function byNumber([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number {
  return one - other;
}
