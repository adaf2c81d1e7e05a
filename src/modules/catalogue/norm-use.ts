import { BED_EQUIPMENT } from './facts/bed-equipment.js';
import type { BedEquipment } from './facts/bed-equipment.js';
import { NORM_USE } from './facts/norm-use.js';
import type { NormUse } from './facts/norm-use.js';
import { USE_ANCHORS } from './facts/use-anchors.js';
import type { UseAnchor } from './facts/use-anchors.js';

/** Norm use of a product group per person and day, or null when WHO gives none. */
export const normUse = (productGroup: string): NormUse | null => NORM_USE.find((norm) => norm.productGroup === productGroup) ?? null;

/** Equipment per bed of a product group; several rows when a bed has several kinds. */
export const bedEquipment = (productGroup: string): readonly BedEquipment[] =>
  BED_EQUIPMENT.filter((row) => row.productGroup === productGroup);

/** Published figures on use, to hold a forecast against. */
export const allUseAnchors = (): readonly UseAnchor[] => USE_ANCHORS;
