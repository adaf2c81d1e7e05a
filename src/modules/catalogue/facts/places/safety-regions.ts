import type { Fact } from '../fact.js';
import { SOURCES } from '../sources.js';

/** Place on our own tile map of 5 columns by 9 rows, from the top left, counted from 0. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** One of the 25 safety regions (veiligheidsregio), by its CBS code. `short` and `tile` are our own. */
export interface SafetyRegion extends Fact {
  readonly code: string;
  readonly name: string;
  /** Up to three letters, for a tile. */
  readonly short: string;
  /** CBS code of the province it lies in. */
  readonly province: string;
  readonly tile: Tile;
}

const inProvince = (
  code: string,
  province: string,
  name: string,
  short: string,
  [column, row]: readonly [number, number],
): SafetyRegion => ({
  code,
  name,
  short,
  province,
  tile: { column, row },
  source: `${SOURCES.cbs}; short name and tile: ${SOURCES.own}`,
  verified: true,
});

/** The safety regions in the order of their codes. */
export const SAFETY_REGIONS: readonly SafetyRegion[] = [
  inProvince('VR01', 'PV20', 'Groningen', 'GRO', [4, 0]),
  inProvince('VR02', 'PV21', 'Fryslân', 'FRY', [3, 0]),
  inProvince('VR03', 'PV22', 'Drenthe', 'DRE', [4, 1]),
  inProvince('VR04', 'PV23', 'IJsselland', 'IJL', [3, 2]),
  inProvince('VR05', 'PV23', 'Twente', 'TWE', [4, 2]),
  inProvince('VR06', 'PV25', 'Noord- en Oost-Gelderland', 'NOG', [3, 3]),
  inProvince('VR07', 'PV25', 'Gelderland-Midden', 'GLM', [3, 4]),
  inProvince('VR08', 'PV25', 'Gelderland-Zuid', 'GLZ', [2, 5]),
  inProvince('VR09', 'PV26', 'Utrecht', 'UTR', [2, 4]),
  inProvince('VR10', 'PV27', 'Noord-Holland Noord', 'NHN', [1, 1]),
  inProvince('VR11', 'PV27', 'Zaanstreek-Waterland', 'ZWL', [1, 2]),
  inProvince('VR12', 'PV27', 'Kennemerland', 'KEN', [0, 2]),
  inProvince('VR13', 'PV27', 'Amsterdam-Amstelland', 'AA', [1, 3]),
  inProvince('VR14', 'PV27', 'Gooi en Vechtstreek', 'GV', [2, 3]),
  inProvince('VR15', 'PV28', 'Haaglanden', 'HGL', [0, 4]),
  inProvince('VR16', 'PV28', 'Hollands Midden', 'HM', [1, 4]),
  inProvince('VR17', 'PV28', 'Rotterdam-Rijnmond', 'RR', [0, 5]),
  inProvince('VR18', 'PV28', 'Zuid-Holland Zuid', 'ZHZ', [1, 5]),
  inProvince('VR19', 'PV29', 'Zeeland', 'ZEE', [0, 6]),
  inProvince('VR20', 'PV30', 'Midden- en West-Brabant', 'MWB', [1, 6]),
  inProvince('VR21', 'PV30', 'Brabant-Noord', 'BN', [2, 6]),
  inProvince('VR22', 'PV30', 'Brabant-Zuidoost', 'BZO', [2, 7]),
  inProvince('VR23', 'PV31', 'Limburg-Noord', 'LN', [3, 7]),
  inProvince('VR24', 'PV31', 'Zuid-Limburg', 'ZL', [3, 8]),
  inProvince('VR25', 'PV24', 'Flevoland', 'FLE', [2, 2]),
];
