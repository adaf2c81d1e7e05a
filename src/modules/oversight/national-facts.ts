import type { Day } from '../../domain/calendar.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { NormLine } from './norm-lines.js';
import type { ShownWeek, ToldLevel } from './shown-week.js';

/** How one product group stands in care, as its reader may see it. */
export interface NationalLine {
  readonly productGroup: string;
  /** The week that says how things stand; null: nobody reported. */
  readonly week: ShownWeek | null;
  readonly level: ToldLevel;
}

/** One side of the counter in one product group. */
export interface NationalSide {
  readonly side: Side;
  /** Without gaps, oldest first. */
  readonly weeks: readonly ShownWeek[];
  readonly norms: readonly NormLine[];
  readonly level: ToldLevel;
}

/** A safety region in the week of the map; null: nobody reported. */
export interface RegionLine {
  readonly code: string;
  readonly week: ShownWeek | null;
  readonly level: ToldLevel;
}

/** One product group, as its reader may see it. */
export interface NationalGroup {
  readonly productGroup: string;
  /** The sides on which anybody reported. */
  readonly sides: readonly NationalSide[];
  readonly regions: readonly RegionLine[];
  /** Monday of the week of the map; null: nobody reported. */
  readonly mapWeek: Day | null;
}
