import type { Bilingual } from './bilingual.js';
import type { Fact } from './fact.js';
import type { OutsideAlternativeId } from './outside-alternatives.js';
import type { ProductGroupId } from './product-group-id.js';
import { SOURCES } from './sources.js';

/** How the alternative protects or works compared with the original. */
export type SubstituteRelation = 'equal' | 'lower' | 'higher' | 'derogation-only';

/** What may take the place of a product group, and when. */
export interface Substitute extends Fact {
  readonly to: ProductGroupId | OutsideAlternativeId;
  readonly relation: SubstituteRelation;
  readonly when: Bilingual;
}

/** An alternative; without a source it waits for an expert and must not be advised as it stands. */
export const substitute = (relation: SubstituteRelation, to: Substitute['to'], when: Bilingual, source?: string): Substitute => ({
  to,
  relation,
  when,
  source: source ?? SOURCES.unchecked,
  verified: source !== undefined,
});
