import type { AppliedPolicy } from '../../domain/flags/flag-evidence.js';
import type { LinesRead } from '../../domain/watch/lines-read.js';
import type { NationNight, Remembered } from '../../domain/watch/night.js';

/** What is kept of the last night for the country. */
export interface CountryNight extends Remembered {
  /** Null: too little is known to look ahead. */
  readonly ahead: NationNight | null;
  /** Owners of the sites, and of the suppliers, that it rests on. */
  readonly holdings: number;
  readonly supplierHoldings: number;
  /** Lines that it rests on, and how many of them were not read as they were stated. */
  readonly readings: LinesRead;
  /** The rules it was looked ahead with, as they stood. */
  readonly policy: readonly AppliedPolicy[];
}
