import type { DisclosureTable } from '../table/disclosure-table.js';
import type { RegionNode } from '../table/region-tree.js';
import { type Measure, statedOf } from './measure.js';
import type { StatedWeek } from './stated-week.js';

/** The whole country. Source: own definition. */
export const COUNTRY = 'NL';
/** Where those count who serve the country: a part of it like a region, which is shown nowhere, but can be subtracted. Source: own definition. */
export const NO_REGION = '-';

/**
 * One measure of one week as a table: the country with its parts. The parts are always the same, whoever reported. Of
 * shortages only the country is a cell: where one holding of three reports a shortage, nobody may learn that there is one.
 *
 * @param regions  all safety regions
 *
 * Source: own definition.
 */
export function measureTable(week: StatedWeek, measure: Measure, regions: readonly string[]): DisclosureTable {
  const tables = TABLES.get(week) ?? new Map<Measure, DisclosureTable>();
  TABLES.set(week, tables);
  const table = tables.get(measure) ?? madeTable(week, measure, regions);
  tables.set(measure, table);
  return table;
}

/** A week is compared with every later one. */
const TABLES = new WeakMap<StatedWeek, Map<Measure, DisclosureTable>>();

function madeTable(week: StatedWeek, measure: Measure, regions: readonly string[]): DisclosureTable {
  const national = measure === 'signals';
  const leaf = ({ region }: { readonly region: string }): string => {
    if (national) return COUNTRY;
    return region === COUNTRY ? NO_REGION : region;
  };
  return {
    products: [measure],
    regions: national ? { code: COUNTRY, parts: [] } : { code: COUNTRY, parts: [...regions, NO_REGION].map(withoutParts) },
    stated: week.flatMap((stater) => {
      const amount = statedOf(stater, measure);
      const { organisationId: organisation, holdingId: holding } = stater;
      return amount === null ? [] : [{ organisation, holding, product: measure, region: leaf(stater), amount }];
    }),
  };
}

function withoutParts(code: string): RegionNode {
  return { code, parts: [] };
}
