import type { Bilingual } from './bilingual.js';
import type { Code } from './code.js';
import type { Fact } from './fact.js';
import type { LetterGroupId } from './letter-groups.js';
import type { MaterialId } from './materials.js';
import type { Pack } from './pack.js';
import type { ProductGroupId } from './product-group-id.js';
import type { Regulation } from './regulation.js';
import type { Span } from './span.js';
import type { Standard } from './standard.js';
import type { Substitute } from './substitute.js';

/** A group of articles that are counted together. `source` says who names the group, not who names each detail. */
export interface ProductGroup extends Fact {
  readonly id: ProductGroupId;
  readonly name: Bilingual;
  /** Group of the letter that this one is part of; null when the letter does not list it. */
  readonly letterGroup: LetterGroupId | null;
  /** Part of the iron stock (ijzeren voorraad). */
  readonly ironStock: boolean;
  /** retired: no longer allowed in care; old stock may be stated, new demand is not expected. */
  readonly status: 'current' | 'retired';
  /** Equipment that is used again and again: stock is not used up, so cover says little. */
  readonly capital: boolean;
  /** Amounts are kept in this unit; stock and use never cross groups. */
  readonly baseUnit: 'piece' | 'litre';
  readonly packs: readonly Pack[];
  readonly standards: readonly Standard[];
  readonly regulations: readonly Regulation[];
  readonly codes: readonly Code[];
  /** Null: capital equipment has none. */
  readonly shelfLifeMonths: Span | null;
  /** From order to delivery; null: not known. */
  readonly leadTimeWeeks: Span | null;
  readonly substitutes: readonly Substitute[];
  readonly materials: readonly MaterialId[];
  readonly searchTerms: { readonly nl: readonly string[]; readonly en: readonly string[] };
  /** What a reporter or assessor should know when counting. */
  readonly note: Bilingual | null;
}
