import { CARE_SECTORS } from './facts/parties/care-sectors.js';
import type { Sector } from './facts/parties/sector.js';
import { SUPPLIER_SECTORS } from './facts/parties/supplier-sectors.js';

const ALL: readonly Sector[] = [...CARE_SECTORS, ...SUPPLIER_SECTORS];
const BY_ID: ReadonlyMap<string, Sector> = new Map(ALL.map((sector) => [sector.id, sector]));

/** The sector of an id, or null when there is none. */
export const sector = (id: string): Sector | null => BY_ID.get(id) ?? null;

/** Every sector, care before suppliers. */
export const allSectors = (): readonly Sector[] => ALL;
