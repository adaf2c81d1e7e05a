import { CLOTHING } from './facts/product-groups/clothing.js';
import { DEMO_ADDITIONS } from './facts/product-groups/demo-additions.js';
import { DISINFECTANTS } from './facts/product-groups/disinfectants.js';
import { HANDS_AND_EYES } from './facts/product-groups/hands-and-eyes.js';
import { ICU_EQUIPMENT } from './facts/product-groups/icu-equipment.js';
import { MASKS } from './facts/product-groups/masks.js';
import { NEEDLES_AND_SYRINGES } from './facts/product-groups/needles-and-syringes.js';
import type { ProductGroup } from './facts/product-group.js';
import { PRODUCT_GROUP_IDS } from './facts/product-group-id.js';

const BY_ID: ReadonlyMap<string, ProductGroup> = new Map(
  [MASKS, CLOTHING, HANDS_AND_EYES, DISINFECTANTS, ICU_EQUIPMENT, NEEDLES_AND_SYRINGES, DEMO_ADDITIONS]
    .flat()
    .map((group) => [group.id, group]),
);

const IN_ORDER: readonly ProductGroup[] = PRODUCT_GROUP_IDS.flatMap((id) => BY_ID.get(id) ?? []);

/** The product group of an id, or null when there is none. */
export const productGroup = (id: string): ProductGroup | null => BY_ID.get(id) ?? null;

/** Every product group, in the order of the letter. */
export const allProductGroups = (): readonly ProductGroup[] => IN_ORDER;
