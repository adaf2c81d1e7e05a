import type { Day } from '../calendar.js';
import type { CoverAtBoth } from '../cover/cover-at.js';
import type { StockOut } from '../cover/stock-out-date.js';
import type { Side } from '../parties/sectors.js';
import type { Level } from '../thresholds/level.js';
import type { Thresholds } from '../thresholds/thresholds.js';
import type { AnnouncedDelivery } from '../trends/statement.js';
import type { Unusual } from '../unusual/unusual-in.js';
import type { TrendWeek } from '../trends/trend-of.js';
import type { Reason } from './evaluate.js';
import type { LinesRead } from '../watch/lines-read.js';
import type { ProjectionInputs } from './evaluate-projection.js';
import type { BehindProjection } from './protect-projection.js';
import type { SignalInputs } from './evaluation-inputs.js';
import type { Scope } from './scope.js';

/** A rule that was applied, as it stood. Source: the policy in force. */
export interface AppliedPolicy {
  readonly id: number;
  readonly kind: string;
  readonly value: object;
}

/** One side of a scope, frozen: what went in and what came out. Amounts in base units, rates per week, cover in weeks; null is not known. */
export interface SideEvidence {
  readonly side: Side;
  readonly inputs: {
    /** Day of the newest statement. */
    readonly asOf: Day | null;
    /** Organisations with a statement in the last weeks, and their owners: fewer than the minimum may not be shown outside triage. */
    readonly reporters: number;
    readonly holdings: number;
    readonly usable: number;
    readonly blocked: number;
    /** Those whose expected use is known; cover at expected use is of their stock alone. */
    readonly expecters: number;
    readonly expecterHoldings: number;
    readonly stockOfExpecters: number;
    readonly expectedPerWeek: number | null;
    readonly ordinaryPerWeek: number | null;
    /** The fewest owners behind any week of measured use that the peak rests on; zero: nobody measured. */
    readonly peakHoldings: number;
    readonly peakFactor: number | null;
    readonly deliveries: readonly AnnouncedDelivery[];
  };
  readonly thresholds: Thresholds;
  readonly peakPerWeek: number | null;
  readonly cover: CoverAtBoth;
  readonly stockOut: StockOut;
  readonly stockOutAtPeak: StockOut;
  /** The level that holds after settling. */
  readonly level: Level;
  /** Whether the figures of this side may be shown outside triage. */
  readonly disclosure: 'shown' | 'withheld' | 'no-data';
  /** The last half year, oldest first, for the drawing. */
  readonly weeks: readonly TrendWeek[];
}

/** What looking ahead said, with the owners it rests on and the rules it was looked ahead with. Source: own definition. */
export interface ProjectionEvidence extends ProjectionInputs, BehindProjection {
  /** How many lines it rests on were not read as they were stated; absent where nobody kept that yet. */
  readonly readings?: LinesRead;
  readonly policy: readonly AppliedPolicy[];
}

/** What stood out in a scope, with the rules it was judged by. Source: own definition. */
export interface UnusualEvidence {
  readonly alarms: readonly Unusual[];
  readonly policy: readonly AppliedPolicy[];
}

/**
 * What a flag rests on, frozen when it is raised: a dossier can be drawn from it, and the level worked out again, without
 * reading anything else. Source: own definition.
 */
export interface FlagEvidence {
  readonly schema: 'flag-evidence/1';
  readonly productGroup: string;
  readonly scope: Scope;
  /** The day of the evaluation, in the Netherlands. */
  readonly asOf: Day;
  readonly level: Level;
  readonly because: readonly Reason[];
  readonly sides: readonly SideEvidence[];
  readonly signals: SignalInputs;
  /** Null: nobody could look ahead, or it is a region; absent where nobody did yet. */
  readonly projection?: ProjectionEvidence | null;
  /** Alarms that stood in the scope; absent where nobody watched yet. */
  readonly unusual?: UnusualEvidence;
  /** The formulas in words, with units. */
  readonly formula: readonly string[];
  readonly ruleVersion: string;
  readonly policy: readonly AppliedPolicy[];
  /** Fewest holdings for a figure to be shown outside triage, when this was evaluated. */
  readonly minimumHoldings: number;
}
