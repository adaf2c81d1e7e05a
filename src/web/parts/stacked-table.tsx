import type { DataTableProps, TableColumn, TableRow } from './data-table.js';
import { ScrollRegion } from './scroll-region.js';

type StackedTableProps = Pick<DataTableProps, 'id' | 'caption' | 'columns' | 'rows'>;

/**
 * A table for lists: on a phone every row is a block in which each cell says its own head, instead of a line to scroll along.
 * Drawn as blocks it is no table to a screen reader any more, so the roles say that it is.
 */
export const StackedTable = ({ id, caption, columns, rows }: StackedTableProps) => (
  <ScrollRegion labelledBy={`${id}-titel`}>
    <table class="data-table stacked-table" id={id} role="table">
      <caption id={`${id}-titel`}>
        <span class="visually-hidden">{caption}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ label }) => (
            <th scope="col" role="columnheader" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{rows.map((row) => blockOf(row, columns))}</tbody>
    </table>
  </ScrollRegion>
);

function blockOf({ key, cells }: TableRow, columns: readonly TableColumn[]) {
  const [head, ...others] = cells;
  return (
    <tr role="row" key={key}>
      <th scope="row" role="rowheader">
        {head}
      </th>
      {others.map((cell, index) => (
        <td role="cell" data-label={columns[index + 1]?.label} key={columns[index + 1]?.label}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
