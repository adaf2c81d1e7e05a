import { PROVINCES } from './facts/places/provinces.js';
import type { Province } from './facts/places/provinces.js';
import { SAFETY_REGIONS } from './facts/places/safety-regions.js';
import type { SafetyRegion } from './facts/places/safety-regions.js';

const REGION_BY_CODE: ReadonlyMap<string, SafetyRegion> = new Map(SAFETY_REGIONS.map((region) => [region.code, region]));
const PROVINCE_BY_CODE: ReadonlyMap<string, Province> = new Map(PROVINCES.map((province) => [province.code, province]));

/** The safety region of a code (VR01 to VR25), or null when there is none. */
export const safetyRegion = (code: string): SafetyRegion | null => REGION_BY_CODE.get(code) ?? null;

/** The 25 safety regions, in the order of their codes. */
export const allSafetyRegions = (): readonly SafetyRegion[] => SAFETY_REGIONS;

/** The province of a code (PV20 to PV31), or null when there is none. */
export const province = (code: string): Province | null => PROVINCE_BY_CODE.get(code) ?? null;

/** The twelve provinces, in the order of their codes. */
export const allProvinces = (): readonly Province[] => PROVINCES;
