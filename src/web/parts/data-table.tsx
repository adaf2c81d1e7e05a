import type { ComponentChildren } from 'preact';
import { ScrollRegion } from './scroll-region.js';

export interface TableColumn {
  readonly label: string;
  /** Digits under digits. */
  readonly number?: boolean;
  /** The head is clear from what stands below it; it is still read out. */
  readonly labelHidden?: boolean;
}

export interface TableRow {
  readonly key: string;
  /** As many as there are columns; the first names the row. */
  readonly cells: readonly ComponentChildren[];
}

export interface DataTableProps {
  readonly id: string;
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Totals below the line. */
  readonly foot?: TableRow;
}

/** A table whose first column names the rows. */
export const DataTable = ({ id, caption, captionHidden = false, columns, rows, foot }: DataTableProps) => (
  <ScrollRegion labelledBy={`${id}-titel`}>
    <table class="data-table" id={id}>
      <caption id={`${id}-titel`}>
        <span class={captionHidden ? 'visually-hidden' : undefined}>{caption}</span>
      </caption>
      <thead>
        <tr>
          {columns.map(({ label, number, labelHidden }) => (
            <th scope="col" class={number ? 'number' : undefined} key={label}>
              {labelHidden ? <span class="visually-hidden">{label}</span> : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{rows.map((row) => rowOf(row, columns))}</tbody>
      {foot !== undefined && <tfoot>{rowOf(foot, columns)}</tfoot>}
    </table>
  </ScrollRegion>
);

function rowOf({ key, cells }: TableRow, columns: readonly TableColumn[]) {
  const [head, ...others] = cells;
  return (
    <tr key={key}>
      <th scope="row">{head}</th>
      {others.map((cell, index) => (
        <td class={columns[index + 1]?.number ? 'number' : undefined} key={columns[index + 1]?.label}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
