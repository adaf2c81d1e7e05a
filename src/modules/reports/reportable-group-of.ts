import type { ProductGroup } from '../catalogue/index.js';
import type { ReportableGroup } from './reportable-groups.js';

/** A product group of the catalogue as reporting needs it. Every size of box counts, a pair is no pack. */
export function reportableGroup({ id, name, baseUnit, packs }: ProductGroup): ReportableGroup {
  const sizes = (wanted: (unit: string) => boolean) => packs.filter(({ unit }) => wanted(unit)).map(({ contains }) => contains);
  return {
    id,
    name,
    baseUnit,
    boxSizes: sizes((unit) => unit.startsWith('box')),
    packSizes: sizes((unit) => unit !== 'pair'),
    inPairs: packs.some(({ unit }) => unit === 'pair'),
  };
}
