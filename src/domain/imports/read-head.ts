import type { Fault } from '../problem.js';
import { bareWord } from './choice-words.js';
import { MOST_COLUMNS } from './import-limits.js';
import { columnOf, TABLE_FIELDS, type TableColumn } from './table-fields.js';

/** The first row of a table, understood. */
export interface TableHead {
  /** As they stand in the file. */
  readonly names: readonly string[];
  /** What each column fills; undefined: it is there for people and is not read. */
  readonly columns: readonly (TableColumn | undefined)[];
  /** Whether any head is Dutch. */
  readonly dutch: boolean;
}

/** What is wrong with one head of a column. */
export interface HeadFault {
  readonly column: string;
  readonly fault: Fault;
}

/** Columns that people may have beside those that are read: remarks of a file that was given back, the name of a product. */
const NOT_READ = ['', 'opmerkingen', 'remarks', 'naam', 'name', 'product', 'omschrijving', 'description', 'rij', 'row'];

/**
 * The first row of a table: every head must be known, once, and the product group must be among them. A head that is not
 * known is refused, as an unknown field of a single report is: a figure that nobody reads would seem to have been told.
 *
 * Source: own definition.
 */
export function readHead(cells: readonly string[]): { readonly head: TableHead; readonly faults: readonly HeadFault[] } {
  const names = cells.map((cell) => cell.trim());
  const columns = names.map(columnOf);
  const dutch = columns.some((column, at) => column !== undefined && isDutch(column, names[at] ?? ''));
  return { head: { names, columns, dutch }, faults: faultsOf(names, columns) };
}

function faultsOf(names: readonly string[], columns: readonly (TableColumn | undefined)[]): HeadFault[] {
  const faultAt = (code: Fault['code'], column = '', values: Fault['values'] = {}): HeadFault => ({
    column,
    fault: { code, pointer: '', values },
  });
  if (names.length > MOST_COLUMNS) return [faultAt('import.too-many-columns', '', { most: MOST_COLUMNS })];
  if (!columns.some((column) => column?.field === 'productGroup')) return [faultAt('import.head-missing')];
  const keys = columns.map(keyOf);
  return names.flatMap((name, at): HeadFault[] => {
    const key = keys[at];
    if (key === undefined) return NOT_READ.includes(bareWord(name)) ? [] : [faultAt('import.column-unknown', name)];
    return keys.indexOf(key) < at ? [faultAt('import.column-twice', name)] : [];
  });
}

function keyOf(column: TableColumn | undefined): string | undefined {
  if (column === undefined) return undefined;
  return column.item === undefined ? column.field : `${column.item.list}/${column.item.number}/${column.field}`;
}

/** A head that means the same in both languages, such as `factor`, says nothing. */
function isDutch({ field, item }: TableColumn, name: string): boolean {
  const word = bareWord(name);
  return item === undefined ? word !== bareWord(field) && word === bareWord(TABLE_FIELDS[field]?.nl ?? '') : !word.startsWith(item.list);
}
