import { contributorsTo, type Contributor } from './contributors-to.js';
import type { TableCell } from './table-cell.js';

/** The contributors to several cells together, largest first, in the smallest unit of the table. Source: see `contributorsTo`. */
export function combined(cells: readonly TableCell[], some: readonly number[]): readonly Contributor[] {
  return contributorsTo(
    some.flatMap((at) => {
      const { product = '', region = '', contributors = [] } = cells[at] ?? {};
      return contributors.map(({ holding, amount, waived }) => ({ organisation: holding, product, region, holding, amount, waived }));
    }),
  );
}
