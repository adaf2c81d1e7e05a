import type { SectorId, Side } from '../../../../domain/parties/sectors.js';
import type { Bilingual } from '../bilingual.js';
import type { Fact } from '../fact.js';
import { SOURCES } from '../sources.js';

/** How many there were of a kind of party, in one year. */
export interface SectorCount extends Fact {
  readonly number: number;
  readonly of: string;
  readonly year: number;
}

/** A kind of organisation that reports. */
export interface Sector extends Fact {
  readonly id: SectorId;
  readonly side: Side;
  readonly name: Bilingual;
  /** Organisation types of Nictiz that fall under it. */
  readonly nictizTypes: readonly string[];
  /** Segment in which the LCH counted; null: none. */
  readonly lchSegment: 'care' | 'cure' | 'ggd' | null;
  /** Umbrella organisations, from general knowledge. */
  readonly umbrellas: readonly string[];
  /** Null: not known. */
  readonly count: SectorCount | null;
  /** Role in a single registration number (SRN) under the MDR; null: no such number. */
  readonly srnRole: 'MF' | 'AR' | 'IM' | 'PR' | null;
  /** What article 10a of the MDR asks: to announce an interruption, or to pass the announcement on. */
  readonly article10a: 'announces' | 'passes-on' | null;
}

type Told = Pick<Sector, 'id' | 'side' | 'name'> & Partial<Sector>;

/** A sector: verified where Nictiz or the MDR defines it. What is not told is empty. */
export const sector = (told: Told): Sector => ({
  nictizTypes: [],
  lchSegment: null,
  umbrellas: [],
  count: null,
  srnRole: null,
  article10a: null,
  ...definedBy(told),
  ...told,
});

function definedBy({ nictizTypes, srnRole }: Told): Fact {
  if (nictizTypes) return { source: SOURCES.nictiz, verified: true };
  if (srnRole) return { source: SOURCES.medicalDevices, verified: true };
  return { source: SOURCES.own, verified: false };
}
