import type { Cover } from '../cover/cover.js';
import { releasable } from '../disclosure/releasable.js';
import type { TrendWeek } from '../trends/trend-of.js';
import type { CoverReason, Reason } from './evaluate.js';
import type { SignalInputs } from './evaluation-inputs.js';
import type { FlagEvidence, SideEvidence } from './flag-evidence.js';
import type { ProtectedEvidence, ProtectedReason, ProtectedSide, ProtectedWeek, Withheld } from './protected-evidence.js';

const WITHHELD: Withheld = { kind: 'withheld' };

/**
 * The evidence of a flag for who is not at the triage desk: what rests on fewer holdings than the minimum of that time is
 * left out, wherever it would come back: in figures, cover, dates, weeks and reasons. Levels stay.
 *
 * Source: own proposal, see `releasable`.
 */
export function protectEvidence(evidence: FlagEvidence): ProtectedEvidence {
  const { minimumHoldings: minimum } = evidence;
  const sides = evidence.sides.map((side) => protectSide(side, minimum));
  const signals = signalsMayBeShown(evidence.signals, minimum) ? evidence.signals : null;
  return { ...evidence, sides, signals, because: evidence.because.flatMap((reason) => protectReason(reason, sides, signals)) };
}

function protectSide(evidence: SideEvidence, minimum: number): ProtectedSide {
  const { inputs, side, thresholds, level } = evidence;
  const all = evidence.disclosure !== 'withheld' && mayBeShown(inputs.holdings, minimum);
  const expected = all && mayBeShown(inputs.expecterHoldings, minimum);
  const when = <Value>(shown: boolean, value: Value): Value | null => (shown ? value : null);
  return {
    side,
    thresholds,
    level,
    disclosure: all ? evidence.disclosure : 'withheld',
    inputs: {
      asOf: inputs.asOf,
      reporters: when(all, inputs.reporters),
      holdings: when(all, inputs.holdings),
      usable: when(all, inputs.usable),
      blocked: when(all, inputs.blocked),
      expecters: when(expected, inputs.expecters),
      expecterHoldings: when(expected, inputs.expecterHoldings),
      stockOfExpecters: when(expected, inputs.stockOfExpecters),
      expectedPerWeek: when(expected, inputs.expectedPerWeek),
      ordinaryPerWeek: when(all, inputs.ordinaryPerWeek),
      peakFactor: inputs.peakFactor,
      deliveries: when(expected, inputs.deliveries),
    },
    peakPerWeek: when(all, evidence.peakPerWeek),
    cover: { atExpected: expected ? evidence.cover.atExpected : WITHHELD, atPeak: all ? evidence.cover.atPeak : WITHHELD },
    stockOut: expected ? evidence.stockOut : WITHHELD,
    stockOutAtPeak: expected ? evidence.stockOutAtPeak : WITHHELD,
    weeks: evidence.weeks.map((week) => protectWeek(week, minimum)),
  };
}

/** That nobody reported may be said. */
function mayBeShown(holdings: number, minimum: number): boolean {
  return releasable({ holdings }, minimum) !== 'withheld';
}

function protectWeek({ weekStart, holdings, expecterHoldings, coverAtExpected, coverAtPeak }: TrendWeek, minimum: number): ProtectedWeek {
  const guarded = (cover: Cover, of: number) => (mayBeShown(of, minimum) ? cover : WITHHELD);
  return { weekStart, coverAtExpected: guarded(coverAtExpected, expecterHoldings), coverAtPeak: guarded(coverAtPeak, holdings) };
}

/** Signals are counts of reports: a few of them point at those few. */
function signalsMayBeShown({ bySeverity, holdings }: SignalInputs, minimum: number): boolean {
  return bySeverity.every((count) => count === 0) || holdings >= minimum;
}

function protectReason(reason: Reason, sides: readonly ProtectedSide[], signals: SignalInputs | null): ProtectedReason[] {
  if (reason.kind === 'cover') return [coverMayBeShown(reason, sides) ? reason : { ...reason, observed: WITHHELD }];
  return reason.kind === 'notices' || signals !== null ? [reason] : [];
}

function coverMayBeShown({ side, basis }: CoverReason, sides: readonly ProtectedSide[]): boolean {
  const of = sides.find((evidence) => evidence.side === side);
  if (of === undefined) return false;
  const { atExpected, atPeak } = of.cover;
  return (basis === 'expected' ? atExpected : atPeak).kind !== 'withheld';
}
