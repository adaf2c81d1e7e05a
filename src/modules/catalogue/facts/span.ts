import type { Fact } from './fact.js';
import { SOURCES } from './sources.js';

/** From and up to and including; the unit is in the name of the field that holds it. */
export interface Span extends Fact {
  readonly from: number;
  readonly to: number;
}

/** A span that no source was found for. */
export const uncheckedSpan = (from: number, to: number): Span => ({ from, to, source: SOURCES.unchecked, verified: false });

/** Weeks from order to delivery of protective equipment. */
export const PPE_LEAD_TIME: Span = { from: 8, to: 12, source: SOURCES.letter, verified: true };

/** Months that masks keep; some lots kept about one year (de Volkskrant, November 2021). */
export const MASK_SHELF_LIFE: Span = { from: 24, to: 60, source: 'de Volkskrant and Skipr, May 2021', verified: true };
