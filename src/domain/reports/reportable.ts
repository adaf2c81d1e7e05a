import type { CountingUnit } from '../units.js';

/** What the rules of reporting must know of a product group; facts of the catalogue. */
export interface Reportable {
  readonly id: string;
  /** The unit everything is added up in. */
  readonly baseUnit: 'piece' | 'litre';
  /** Usual sizes of what is called a box, in base units; often unverified, so a reporter may state another. */
  readonly boxSizes: readonly number[];
  /** Usual sizes of every pack it is traded in (box, case, roll), in base units. */
  readonly packSizes: readonly number[];
  /** Counted in pairs as well (gloves). */
  readonly inPairs: boolean;
}

/** The units a product group may be counted in. Gloves are counted per piece, pair or box: hence the unit guard. */
export function unitsOf({ baseUnit, inPairs }: Reportable): readonly CountingUnit[] {
  return inPairs ? [baseUnit, 'pair', 'box'] : [baseUnit, 'box'];
}

/** Base units in one of what was counted; undefined for a box of unknown size. */
export function baseUnitsPer(unit: CountingUnit, packSize: number | undefined): number | undefined {
  if (unit === 'box') return packSize;
  return unit === 'pair' ? 2 : 1;
}
