import type { Day } from '../calendar.js';
import type { Cover } from '../cover/cover.js';
import type { StockOut } from '../cover/stock-out-date.js';
import type { SeriesWeek } from '../trends/series-week.js';
import type { AnnouncedDelivery } from '../trends/statement.js';
import type { Weeks } from '../units.js';
import type { CoverReason } from './evaluate.js';
import type { ProjectionReason } from './evaluate-projection.js';
import type { SignalReason } from './evaluate-signals.js';
import type { SignalInputs } from './evaluation-inputs.js';
import type { FlagEvidence, SideEvidence } from './flag-evidence.js';
import type { UnusualReason } from './evaluate-unusual.js';
import type { ProtectedProjection } from './protect-projection.js';
import type { ProtectedUnusual } from './protect-unusual.js';

/** Something that may not be shown: it would say too much about too few. Source: own proposal, see disclosure. */
export interface Withheld {
  readonly kind: 'withheld';
}

/** A cover of which only the class is told [weeks]: at least `from`, less than `below`; null: no end. Source: own proposal. */
export interface CoverClass {
  readonly kind: 'between';
  readonly from: Weeks;
  readonly below: Weeks | null;
}

/** An end of the stock of which only the week is told, by its Monday. Source: own proposal. */
export interface RunsOutInWeek {
  readonly kind: 'runs-out-in-week';
  readonly weekStart: Day;
}

/** How many reports there are, in classes: none, fewer than ten, ten or more. Source: own proposal. */
export type CountClass = 'none' | 'some' | 'many';

type Inputs = SideEvidence['inputs'];
/** Figures of a side that are null when they may not be shown. */
type Figures = Exclude<keyof Inputs, 'asOf' | 'deliveries'>;

/** One week of the series; null where a figure may not be shown or is not known. Cover in weeks. */
export interface ProtectedWeek {
  readonly weekStart: SeriesWeek['weekStart'];
  readonly coverAtExpected: Cover | Withheld;
  readonly coverAtPeak: Cover | Withheld;
}

/** One side of a scope as it may be shown; amounts in base units, null is withheld or not known. */
export interface ProtectedSide extends Pick<SideEvidence, 'side' | 'thresholds' | 'disclosure'> {
  /** Null: withheld; it is a class of the cover. */
  readonly level: SideEvidence['level'] | null;
  /** Monday of the published week that the amounts are of; null: they are those of the evaluation, for the desk. */
  readonly published?: Day | null;
  readonly inputs: { readonly [figure in Figures]: number | null } & Pick<Inputs, 'asOf'> & {
      readonly deliveries: readonly AnnouncedDelivery[] | null;
    };
  readonly peakPerWeek: number | null;
  readonly cover: { readonly atExpected: Cover | CoverClass | Withheld; readonly atPeak: Cover | CoverClass | Withheld };
  readonly stockOut: StockOut | RunsOutInWeek | Withheld;
  readonly stockOutAtPeak: StockOut | RunsOutInWeek | Withheld;
  readonly weeks: readonly ProtectedWeek[];
}

/** A reason of signals without what it counts. */
type Uncounted<One extends SignalReason = SignalReason> = One extends SignalReason
  ? { readonly [name in keyof One]: One[name] extends number ? One[name] | null : One[name] }
  : never;

/** A reason for a level, without the cover, or the counts, when those may not be shown. */
export type ProtectedReason =
  | Uncounted
  /** With days and shares for the triage desk only. */
  | ProjectionReason
  | ProtectedProjection
  /** With weeks and figures for the triage desk only. */
  | UnusualReason
  | ProtectedUnusual
  | (Omit<CoverReason, 'observed'> & { readonly observed: CoverReason['observed'] | Withheld });

/** Signals as they may be shown: how many, by severity, in classes; what suppliers announced is null. Source: own definition. */
export interface ProtectedSignals {
  readonly bySeverity: readonly (number | CountClass)[];
  readonly notices: number | null;
}

/** The evidence of a flag as it may be shown to who is not at the triage desk. Source: own definition. */
export interface ProtectedEvidence extends Omit<FlagEvidence, 'sides' | 'because' | 'signals' | 'minimumHoldings'> {
  readonly because: readonly ProtectedReason[];
  readonly sides: readonly ProtectedSide[];
  /** Null: withheld. */
  readonly signals: ProtectedSignals | Pick<SignalInputs, 'bySeverity' | 'notices'> | null;
}
