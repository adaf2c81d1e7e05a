import { releasable } from '../disclosure/releasable.js';
import type { TrendWeek } from '../trends/trend-of.js';
import type { CoverReason, Reason } from './evaluate.js';
import type { SignalInputs } from './evaluation-inputs.js';
import type { FlagEvidence, SideEvidence } from './flag-evidence.js';
import type { ProtectedEvidence, ProtectedReason, ProtectedSide, ProtectedSignals, ProtectedWeek, Withheld } from './protected-evidence.js';

const WITHHELD: Withheld = { kind: 'withheld' };

/**
 * The evidence of a flag for who is not at the triage desk: what rests on fewer holdings than the minimum of that time is
 * left out, wherever it would come back: in figures, cover, dates, weeks and reasons. Levels stay. Blocked stock and
 * announced deliveries are always left out: it is not counted how many holdings have any, so that a total, and a delivery
 * on a day even more so, may be that of one. Of announced interruptions it is said that there are some, when enough
 * holdings announced one; never how many, since suppliers of one product know each other.
 *
 * Source: own proposal, see `releasable`.
 */
export function protectEvidence(evidence: FlagEvidence): ProtectedEvidence {
  const { minimumHoldings: minimum } = evidence;
  const sides = evidence.sides.map((side) => protectSide(side, minimum));
  const signals = protectSignals(evidence.signals, minimum);
  const announced = mayBeShown(evidence.signals.noticeHoldings, minimum);
  const because = evidence.because.flatMap((reason) => protectReason(reason, { sides, signals, announced }));
  return { ...evidence, sides, signals, because };
}

/** Which figures of a side may be shown: each rests on those who stated it. */
interface Shown {
  /** Stock. */
  readonly all: boolean;
  readonly expected: boolean;
  /** What rests on the history of measured use. */
  readonly peak: boolean;
}

function shownOf({ disclosure, inputs }: SideEvidence, minimum: number): Shown {
  const all = disclosure !== 'withheld' && mayBeShown(inputs.holdings, minimum);
  return { all, expected: all && mayBeShown(inputs.expecterHoldings, minimum), peak: all && mayBeShown(inputs.peakHoldings, minimum) };
}

function protectSide(evidence: SideEvidence, minimum: number): ProtectedSide {
  const { side, thresholds, level, disclosure, cover, stockOut, stockOutAtPeak } = evidence;
  const shown = shownOf(evidence, minimum);
  return {
    side,
    thresholds,
    level,
    disclosure: shown.all ? disclosure : 'withheld',
    inputs: protectInputs(evidence.inputs, shown),
    peakPerWeek: orNull(shown.peak, evidence.peakPerWeek),
    cover: { atExpected: orWithheld(shown.expected, cover.atExpected), atPeak: orWithheld(shown.peak, cover.atPeak) },
    stockOut: orWithheld(shown.expected, stockOut),
    stockOutAtPeak: orWithheld(shown.expected && shown.peak, stockOutAtPeak),
    weeks: evidence.weeks.map((week) => protectWeek(week, minimum)),
  };
}

function protectInputs(inputs: SideEvidence['inputs'], { all, expected, peak }: Shown): ProtectedSide['inputs'] {
  return {
    asOf: inputs.asOf,
    reporters: orNull(all, inputs.reporters),
    holdings: orNull(all, inputs.holdings),
    usable: orNull(all, inputs.usable),
    blocked: null,
    expecters: orNull(expected, inputs.expecters),
    expecterHoldings: orNull(expected, inputs.expecterHoldings),
    stockOfExpecters: orNull(expected, inputs.stockOfExpecters),
    expectedPerWeek: orNull(expected, inputs.expectedPerWeek),
    ordinaryPerWeek: orNull(peak, inputs.ordinaryPerWeek),
    peakHoldings: orNull(peak, inputs.peakHoldings),
    peakFactor: inputs.peakFactor,
    deliveries: null,
  };
}

function orNull<Value>(shown: boolean, value: Value): Value | null {
  return shown ? value : null;
}

function orWithheld<Value>(shown: boolean, value: Value): Value | Withheld {
  return shown ? value : WITHHELD;
}

/** That nobody reported may be said. A count that was never written down is not enough. */
function mayBeShown(holdings: number | undefined, minimum: number): boolean {
  return releasable({ holdings }, minimum) !== 'withheld';
}

function protectWeek(week: TrendWeek, minimum: number): ProtectedWeek {
  return {
    weekStart: week.weekStart,
    coverAtExpected: orWithheld(mayBeShown(week.expecterHoldings, minimum), week.coverAtExpected),
    coverAtPeak: orWithheld(mayBeShown(week.peakHoldings, minimum), week.coverAtPeak),
  };
}

/** Signals are counts of reports: a few of them point at those few. */
function protectSignals(signals: SignalInputs, minimum: number): ProtectedSignals | null {
  const { bySeverity, holdings } = signals;
  const shown = bySeverity.every((count) => count === 0) || holdings >= minimum;
  return shown ? { ...signals, notices: null, noticeHoldings: null } : null;
}

interface Shelter {
  readonly sides: readonly ProtectedSide[];
  readonly signals: ProtectedSignals | null;
  /** Whether it may be said that suppliers announced something. */
  readonly announced: boolean;
}

function protectReason(reason: Reason, { sides, signals, announced }: Shelter): ProtectedReason[] {
  switch (reason.kind) {
    case 'cover':
      return [coverMayBeShown(reason, sides) ? reason : { ...reason, observed: WITHHELD }];
    case 'notices':
      return announced ? [{ ...reason, count: null }] : [];
    default:
      return signals === null ? [] : [reason];
  }
}

function coverMayBeShown({ side, basis }: CoverReason, sides: readonly ProtectedSide[]): boolean {
  const of = sides.find((evidence) => evidence.side === side);
  if (of === undefined) return false;
  const { atExpected, atPeak } = of.cover;
  return (basis === 'expected' ? atExpected : atPeak).kind !== 'withheld';
}
