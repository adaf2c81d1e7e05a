import type { Fact } from './fact.js';
import { SOURCES } from './sources.js';

/** A code of a public nomenclature. Groups without an EMDN code exist (respirators, goggles, hand rub): our own id is the key. */
export interface Code extends Fact {
  readonly system: 'emdn' | 'cpv';
  readonly code: string;
  /** The term of the nomenclature itself; EMDN was read in English only. */
  readonly term: { readonly nl: string | null; readonly en: string };
}

/** Code of the European Medical Device Nomenclature. */
export const emdn = (code: string, term: string): Code => ({
  system: 'emdn',
  code,
  term: { nl: null, en: term },
  source: SOURCES.emdn,
  verified: true,
});

/** Code of the Common Procurement Vocabulary. */
export const cpv = (code: string, nl: string, en: string): Code => ({
  system: 'cpv',
  code,
  term: { nl, en },
  source: SOURCES.cpv,
  verified: true,
});
