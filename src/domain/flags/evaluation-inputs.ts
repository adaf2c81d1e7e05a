import type { Day } from '../calendar.js';
import type { CoverAtBoth } from '../cover/cover-at.js';
import type { Side } from '../parties/sectors.js';
import type { Settled, SettlingRule } from '../thresholds/settling.js';
import type { Thresholds } from '../thresholds/thresholds.js';
import type { SignalCounts } from '../trends/contribution.js';
import type { Unusual } from '../unusual/unusual-in.js';
import type { ProjectionInputs, ProjectionRule } from './evaluate-projection.js';
import type { Scope } from './scope.js';

/** What is known of one side of a scope. Cover in weeks. Source: own definition. */
export interface SideInputs {
  readonly side: Side;
  /** Monday of the week of the newest statement; null when there is none. */
  readonly week: Day | null;
  readonly cover: CoverAtBoth;
}

/** Signals of this and the previous week. Source: own definition. */
export interface SignalInputs {
  readonly bySeverity: SignalCounts;
  /** Owners, and regions, from which a signal came that is severe enough to count for a burst. */
  readonly holdings: number;
  readonly regions: number;
  /** Interruptions and discontinuations that suppliers announced in the last half year. */
  readonly notices: number;
  /** The owners who announced them. */
  readonly noticeHoldings: number;
}

/** What held on one side after the evaluation before, and in which week of reporting that was. Source: own definition. */
export interface SideStanding {
  readonly settled: Settled;
  readonly week: Day | null;
}

/** What held in a scope. Plain values: it is stored as it is. Source: own definition. */
export type Standing = Readonly<Record<Side, SideStanding>>;

/** Everything a level may rest on. Source: own definition. */
export interface EvaluationInputs {
  readonly scope: Scope;
  readonly sides: readonly SideInputs[];
  readonly signals: SignalInputs;
  /** Of the country; null: nobody could look ahead, or it is a region. */
  readonly projection: ProjectionInputs | null;
  /** Alarms that stand in the scope. */
  readonly unusual: readonly Unusual[];
  readonly standing: Standing;
  /** The day of the evaluation. */
  readonly today: Day;
}

/** When signals ask for attention; from the policy in force. Source: own proposal. */
export interface SignalRule {
  /** So many owners in so many regions are a burst; the regions count for the country only. */
  readonly burst: { readonly holdings: number; readonly regions: number; readonly fromSeverity: number };
  /** One signal of this severity asks to watch. */
  readonly watchFromSeverity: number;
  /** So many announced interruptions ask to watch. */
  readonly watchFromNotices: number;
}

/** What an alarm asks for, from the policy in force. Source: own proposal. */
export interface UnusualRule {
  /** With another sign that rests on something else; alone an alarm never asks for more than to watch. */
  readonly together: 'watch' | 'warning';
  /** Fewest owners behind that other sign. */
  readonly owners: number;
  /** An alarm is not believed whose newest unusual week began more days ago. */
  readonly freshDays: number;
}

/** The rules in force. Source: policy. */
export interface EvaluationRules {
  readonly thresholds: Readonly<Record<Side, Thresholds>>;
  readonly settling: SettlingRule;
  readonly signals: SignalRule;
  readonly projection: ProjectionRule;
  readonly unusual: UnusualRule;
}
