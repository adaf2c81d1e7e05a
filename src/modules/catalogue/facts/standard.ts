import type { Bilingual } from './bilingual.js';
import type { Fact } from './fact.js';
import { SOURCES } from './sources.js';

/** A standard that articles of a product group are tested against. */
export interface Standard extends Fact {
  readonly reference: string;
  readonly title: Bilingual;
}

/** A standard that was read in a source; without one it waits for an expert. */
export const standard = (reference: string, nl: string, en: string, source?: string): Standard => ({
  reference,
  title: { nl, en },
  source: source ?? SOURCES.unchecked,
  verified: source !== undefined,
});
