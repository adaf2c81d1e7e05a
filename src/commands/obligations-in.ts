import { allObligations } from '../domain/disclosure/earlier/all-obligations.js';
import { obligationsFromFigures } from '../domain/disclosure/earlier/obligations-from-figures.js';
import { obligationsSince } from '../domain/disclosure/earlier/obligations-since.js';
import type { CoverSolver } from '../domain/disclosure/pattern/cover-problem.js';
import type { Obligations } from '../domain/disclosure/pattern/hidden-cells.js';
import type { PrimaryRules } from '../domain/disclosure/primary-rules.js';
import { protectedTable } from '../domain/disclosure/protected-table.js';
import type { DisclosureTable } from '../domain/disclosure/table/disclosure-table.js';
import { cellName, type EarlierDocument } from './table-document.js';

/** What a table is protected with. */
export interface Protection {
  readonly rules: PrimaryRules;
  readonly solve: CoverSolver;
}

/** What was shown of each cell; null: withheld. */
type Shown = ReadonlyMap<string, bigint | null>;

/** An earlier publication, with what was shown of it. */
interface KnownEarlier {
  readonly table: DisclosureTable | null;
  readonly shown: Shown;
}

/**
 * What earlier documents demand together, the oldest first. Of a table without its figures the same rules say again what was
 * shown, after the documents before it.
 */
export function obligationsIn(earlier: readonly EarlierDocument[], now: DisclosureTable, protection: Protection): Obligations | null {
  const known = earlier.reduce<readonly KnownEarlier[]>((before, { table, shown }) => {
    const told = shown ?? (table === null ? NOTHING : shownOf(table, demanded(before, table, protection), protection));
    return [...before, { table, shown: told }];
  }, []);
  return demanded(known, now, protection);
}

const NOTHING: Shown = new Map();

function demanded(before: readonly KnownEarlier[], now: DisclosureTable, { rules }: Protection): Obligations | null {
  return allObligations(
    before.map(({ table, shown }) => {
      const figure = (product: string, region: string): bigint | null | undefined => shown.get(cellName(product, region));
      if (table === null) return obligationsFromFigures(figure, now);
      return obligationsSince({ table, published: (product, region) => typeof figure(product, region) === 'bigint' }, now, rules);
    }),
  );
}

function shownOf(table: DisclosureTable, earlier: Obligations | null, { rules, solve }: Protection): Shown {
  return new Map(protectedTable(table, rules, solve, earlier).map(({ product, region, value }) => [cellName(product, region), value]));
}
