import { obligationsFromFigures } from '../domain/disclosure/earlier/obligations-from-figures.js';
import { obligationsSince } from '../domain/disclosure/earlier/obligations-since.js';
import type { CoverSolver } from '../domain/disclosure/pattern/cover-problem.js';
import type { Obligations } from '../domain/disclosure/pattern/hidden-cells.js';
import type { PrimaryRules } from '../domain/disclosure/primary-rules.js';
import { protectedTable } from '../domain/disclosure/protected-table.js';
import type { DisclosureTable } from '../domain/disclosure/table/disclosure-table.js';
import { cellName, type EarlierDocument } from './table-document.js';

/** What the table of now is protected with. */
export interface Protection {
  readonly table: DisclosureTable;
  readonly rules: PrimaryRules;
  readonly solve: CoverSolver;
}

/** What a document of before demands. Of a table without its figures the same rules say again what was shown. */
export function obligationsIn({ table, shown }: EarlierDocument, { table: now, rules, solve }: Protection): Obligations {
  const known = shown ?? (table === null ? NOTHING : shownOf(table, rules, solve));
  const figure = (product: string, region: string): bigint | null | undefined => known.get(cellName(product, region));
  if (table === null) return obligationsFromFigures(figure, now);
  return obligationsSince({ table, published: (product, region) => typeof figure(product, region) === 'bigint' }, now, rules);
}

const NOTHING: ReadonlyMap<string, bigint | null> = new Map();

function shownOf(table: DisclosureTable, rules: PrimaryRules, solve: CoverSolver): ReadonlyMap<string, bigint | null> {
  return new Map(protectedTable(table, rules, solve).map(({ product, region, value }) => [cellName(product, region), value]));
}
