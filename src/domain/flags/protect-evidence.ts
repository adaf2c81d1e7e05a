import type { Released } from '../disclosure/releasable.js';
import { releasable } from '../disclosure/releasable.js';
import type { ProtectedWeek as PublishedWeek } from '../disclosure/protected-week.js';
import type { Cover } from '../cover/cover.js';
import type { Side } from '../parties/sectors.js';
import type { Watched } from '../unusual/unusual-rules.js';
import { weeks } from '../units.js';
import { countClass, coverClass, stockOutClass } from './classes.js';
import type { CoverReason, Reason } from './evaluate.js';
import type { SignalReason } from './evaluate-signals.js';
import type { SignalInputs } from './evaluation-inputs.js';
import type { FlagEvidence, SideEvidence } from './flag-evidence.js';
import { protectProjection } from './protect-projection.js';
import type { ToldAhead } from './protect-projection.js';
import { protectUnusual, tellableUnusual } from './protect-unusual.js';
import type { Scope } from './scope.js';
import type { ProtectedEvidence, ProtectedReason, ProtectedSide, ProtectedSignals, ProtectedWeek, Withheld } from './protected-evidence.js';

/** What was published about the scope of a flag, oldest first. Source: own definition. */
export type PublishedSides = Readonly<Record<Side, readonly PublishedWeek[]>>;

const WITHHELD: Withheld = { kind: 'withheld' };
/** Rules of protection appear in no answer. */
const UNTOLD_RULES: ReadonlySet<string> = new Set(['minimum-holdings', 'disclosure-percent', 'unusual-level']);

/**
 * The evidence of a flag for who is not at the triage desk. Levels stay. Amounts and weeks are those that were published, not those
 * of the evaluation: a figure of today beside one of last week would tell what was reported in between. How the scope stood when it
 * was evaluated is told in classes, when enough holdings stand behind it, and the end of the stock by its week, when no holding
 * dominates it. Counts of reports and of reporters are told in classes or not at all. Of what lies ahead the week and a class are told,
 * see `protectProjection`, and of what is unusual what it is, and nothing of what either rests on.
 *
 * Source: own proposal; Handbook on Statistical Disclosure Control, 2nd ed., ch. 4 (recoding before suppression).
 */
export function protectEvidence(evidence: FlagEvidence, published: PublishedSides): ProtectedEvidence {
  const { minimumHoldings: minimum, policy, projection = null, unusual, ...rest } = evidence;
  const sides = evidence.sides.map((side) => protectSide(side, minimum, published[side.side]));
  const announced = mayBeShown(evidence.signals.noticeHoldings, minimum);
  const signalled = evidence.signals.holdings >= minimum;
  const ahead: ToldAhead = { ...(projection ?? NOBODY), minimum, undominated: undominatedIn(evidence) };
  const tellable = tellableUnusual(unusual?.alarms ?? [], minimum);
  return {
    ...rest,
    policy: policy.filter(({ kind }) => !UNTOLD_RULES.has(kind)),
    sides,
    signals: protectSignals(evidence.signals, evidence.scope, minimum),
    projection: null,
    because: evidence.because.flatMap((reason) => protectReason(reason, { sides, signals: signalled, announced, ahead, tellable })),
  };
}

/** That nobody reported may be said. A count that was never written down is not enough. */
function mayBeShown(holdings: number | undefined, minimum: number): boolean {
  return releasable({ holdings }, minimum) !== 'withheld';
}

function protectSide(evidence: SideEvidence, minimum: number, published: readonly PublishedWeek[]): ProtectedSide {
  const { side, thresholds, level, cover, stockOut, stockOutAtPeak, inputs } = evidence;
  const all = mayBeShown(inputs.holdings, minimum);
  const expected = all && mayBeShown(inputs.expecterHoldings, minimum);
  const peak = all && mayBeShown(inputs.peakHoldings, minimum);
  const dated = expected && evidence.disclosure === 'shown';
  return {
    side,
    thresholds,
    level: all ? level : null,
    disclosure: all ? evidence.disclosure : 'withheld',
    ...publishedFigures(published),
    cover: { atExpected: coverClass(expected, cover.atExpected), atPeak: coverClass(peak, cover.atPeak) },
    stockOut: stockOutClass(dated, stockOut),
    stockOutAtPeak: stockOutClass(dated && peak, stockOutAtPeak),
    weeks: published.map(drawnWeek),
  };
}

/** Amounts of the newest published week. */
function publishedFigures(published: readonly PublishedWeek[]): Pick<ProtectedSide, 'published' | 'inputs' | 'peakPerWeek'> {
  const newest = published.at(-1);
  if (newest === undefined) return { published: null, inputs: UNTOLD, peakPerWeek: null };
  const { weekStart, usable, blocked, expected } = newest;
  const inputs = { ...UNTOLD, usable: usable.value, blocked: blocked.value, expectedPerWeek: expected.value };
  return { published: weekStart, inputs, peakPerWeek: null };
}

const UNTOLD: ProtectedSide['inputs'] = {
  ...{ asOf: null, reporters: null, holdings: null, usable: null, blocked: null, expecters: null, expecterHoldings: null },
  ...{ stockOfExpecters: null, expectedPerWeek: null, ordinaryPerWeek: null, peakHoldings: null, peakFactor: null, deliveries: null },
};

function drawnWeek({ weekStart, coverAtExpected, coverAtPeak }: PublishedWeek): ProtectedWeek {
  return { weekStart, coverAtExpected: coverOf(coverAtExpected), coverAtPeak: coverOf(coverAtPeak) };
}

function coverOf({ state, value }: Released): Cover | Withheld {
  if (state === 'withheld') return WITHHELD;
  return value === null ? { kind: 'unknown' } : { kind: 'lasts', weeks: weeks(value) };
}

/** A few reports point at those few; that there are none is not told either, or silence would tell that there are some. */
function protectSignals({ bySeverity, holdings }: SignalInputs, { kind }: Scope, minimum: number): ProtectedSignals | null {
  return kind === 'national' && holdings >= minimum ? { bySeverity: bySeverity.map(countClass), notices: null } : null;
}

interface Shelter {
  readonly sides: readonly ProtectedSide[];
  /** Whether it may be said that shortages were reported, and that suppliers announced something. */
  readonly signals: boolean;
  readonly announced: boolean;
  /** What may be told of what lies ahead. */
  readonly ahead: ToldAhead;
  /** Alarms that may be told of. */
  readonly tellable: readonly Watched[];
}

const NOBODY = { holdings: 0, supplierHoldings: 0 };

/** Sides of which no holding can be told by another. */
function undominatedIn({ sides }: FlagEvidence): readonly Side[] {
  return sides.filter(({ disclosure }) => disclosure === 'shown').map(({ side }) => side);
}

/** Suppliers of one product know each other, and reporters each other: it is told that there are some, never how many. */
function protectReason(reason: Reason, shelter: Shelter): ProtectedReason[] {
  switch (reason.kind) {
    case 'cover':
      return coverIsTold(reason, shelter.sides) ? [{ ...reason, observed: WITHHELD }] : [];
    case 'projection':
      return protectProjection(reason, shelter.ahead);
    case 'unusual':
      return protectUnusual(reason, shelter.tellable);
    default:
      return protectSignal(reason, shelter);
  }
}

function protectSignal(reason: SignalReason, { announced, signals }: Shelter): ProtectedReason[] {
  const told = reason.kind === 'notices' ? announced : signals;
  return told ? [uncounted(reason)] : [];
}

/** The level of a cover is a class of it. */
function coverIsTold({ side, basis }: CoverReason, sides: readonly ProtectedSide[]): boolean {
  const cover = sides.find((one) => one.side === side)?.cover;
  return cover !== undefined && (basis === 'expected' ? cover.atExpected : cover.atPeak).kind !== 'withheld';
}

function uncounted(reason: SignalReason): ProtectedReason {
  return reason.kind === 'burst' ? { ...reason, holdings: null, regions: null } : { ...reason, count: null };
}
