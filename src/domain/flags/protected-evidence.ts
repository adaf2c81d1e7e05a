import type { Cover } from '../cover/cover.js';
import type { StockOut } from '../cover/stock-out-date.js';
import type { SeriesWeek } from '../trends/series-week.js';
import type { AnnouncedDelivery } from '../trends/statement.js';
import type { CoverReason, Reason } from './evaluate.js';
import type { NoticesReason } from './evaluate-signals.js';
import type { SignalInputs } from './evaluation-inputs.js';
import type { FlagEvidence, SideEvidence } from './flag-evidence.js';

/** Something that may not be shown: it would say too much about too few. Source: own proposal, see disclosure. */
export interface Withheld {
  readonly kind: 'withheld';
}

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
export interface ProtectedSide extends Pick<SideEvidence, 'side' | 'thresholds' | 'level' | 'disclosure'> {
  readonly inputs: { readonly [figure in Figures]: number | null } & Pick<Inputs, 'asOf'> & {
      readonly deliveries: readonly AnnouncedDelivery[] | null;
    };
  readonly peakPerWeek: number | null;
  readonly cover: { readonly atExpected: Cover | Withheld; readonly atPeak: Cover | Withheld };
  readonly stockOut: StockOut | Withheld;
  readonly stockOutAtPeak: StockOut | Withheld;
  readonly weeks: readonly ProtectedWeek[];
}

/** A reason for a level, without the cover, or the count of announcements, when that may not be shown. */
export type ProtectedReason =
  | Exclude<Reason, CoverReason | NoticesReason>
  | (Omit<CoverReason, 'observed'> & { readonly observed: CoverReason['observed'] | Withheld })
  | (Omit<NoticesReason, 'count'> & { readonly count: number | null });

/** Signals as they may be shown; what suppliers announced is null when withheld. Source: own definition. */
export type ProtectedSignals = {
  readonly [figure in keyof SignalInputs]: SignalInputs[figure] | (figure extends 'notices' | 'noticeHoldings' ? null : never);
};

/** The evidence of a flag as it may be shown to who is not at the triage desk. Source: own definition. */
export interface ProtectedEvidence extends Omit<FlagEvidence, 'sides' | 'because' | 'signals'> {
  readonly because: readonly ProtectedReason[];
  readonly sides: readonly ProtectedSide[];
  /** Null: withheld. */
  readonly signals: ProtectedSignals | null;
}
