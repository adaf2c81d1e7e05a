import type { Bilingual } from './facts/bilingual.js';
import { OUTSIDE_ALTERNATIVES } from './facts/outside-alternatives.js';
import { productGroup } from './product-groups.js';

const OUTSIDE: ReadonlyMap<string, Bilingual> = new Map(Object.entries(OUTSIDE_ALTERNATIVES));

/** What an alternative is called: a product group, or something that is not counted; null when the id is neither. */
export const alternativeName = (id: string): Bilingual | null => productGroup(id)?.name ?? OUTSIDE.get(id) ?? null;
