import type { Day } from '../../../domain/calendar.js';
import type { DossierEntry, Reported, StatedStock } from '../../../domain/panel/pseudonyms/entry-of.js';
import type { Registered } from '../../../domain/panel/pseudonyms/descriptions-of.js';

/** An organisation of the register with what it reported of the product group of a flag. */
export interface Reporter extends Registered, Reported {
  /** Reports that the entry is made of; the newest first. */
  readonly reports: readonly string[];
}

/** What an entry was made of, sealed with the key of the organisation: for who releases some of it. */
export interface ReporterBehind {
  readonly stock: StatedStock | null;
  readonly reports: readonly string[];
}

/** Exact figures or a passage that triage let pass; base units, and per week. */
export interface Release {
  readonly figures: { readonly asOf: Day; readonly usable: number; readonly perWeek: number | null } | null;
  readonly text: string | null;
}

/** A release as it is shown. */
export interface ShownRelease extends Release {
  readonly releasedAt: Date;
}

/** One reporter of a dossier as the panel sees it. */
export interface ShownReporter {
  readonly id: string;
  readonly letter: string;
  /** Undefined: every description of it fits too few; triage alone sees that it is there. */
  readonly entry: DossierEntry | undefined;
  readonly releases: readonly ShownRelease[];
}
