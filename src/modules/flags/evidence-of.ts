import { addDays, mondayOf } from '../../domain/calendar.js';
import type { Day } from '../../domain/calendar.js';
import { evaluate } from '../../domain/flags/evaluate.js';
import type { SideStanding, SignalInputs, Standing } from '../../domain/flags/evaluation-inputs.js';
import type { FlagEvidence, SideEvidence } from '../../domain/flags/flag-evidence.js';
import { standingDisclosure } from '../../domain/flags/standing-disclosure.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { SignalCounts } from '../../domain/trends/contribution.js';
import { type Outlook, outlookOf } from '../../domain/trends/outlook-of.js';
import { peakHoldings } from '../../domain/trends/peak-holdings.js';
import { type Position, positionOf } from '../../domain/trends/position-of.js';
import { trendOf } from '../../domain/trends/trend-of.js';
import { usePerReporter } from '../../domain/trends/use-per-reporter.js';
import type { RulesInForce } from './rules-in-force.js';
import type { ScopeSituation } from './scopes-in.js';

/** An evaluated scope: what it rests on, and what to remember. */
export interface EvaluatedScope {
  readonly evidence: FlagEvidence;
  readonly standing: Standing;
}

/** What is evaluated, and when. */
export interface Occasion {
  readonly productGroup: string;
  readonly today: Day;
}

interface Seen {
  readonly side: Side;
  readonly position: Position;
  readonly outlook: Outlook;
}

const SIDES: readonly Side[] = ['care', 'supplier'];
/** Half a year is drawn. */
const DRAWN_DAYS = 182;

const FORMULA = [
  'cover at expected use [weeks] = usable stock of those whose use is known [base units] / their expected use [base units per week]',
  'expected use = what an organisation expects; when it states none, what it measured',
  'ordinary use = median of the weekly measured use per reporter in the last 52 weeks x reporters now',
  'peak use = the larger of expected use and ordinary use x peak factor',
  'cover at peak use [weeks] = usable stock [base units] / peak use [base units per week]',
  'stock-out: day by day from the newest statement, stock - use per day + announced deliveries on their day',
  'what lies ahead: stock on shelves and at suppliers, what is on order and what comes in against expected need, day by day under every course that is in doubt; warned of after so many nights in a row',
  'unusual: in each of the newest weeks what is reported, in percent of what those who report it usually do, above the bound of a detector, also without any one owner',
  'a level begins at or below its threshold; it rises at once and falls with a margin or after enough better weeks',
];

/** Sets a scope against the rules, and writes down everything it rests on. */
export function evidenceOf(
  situation: ScopeSituation,
  before: Standing,
  rules: RulesInForce,
  { productGroup, today }: Occasion,
): EvaluatedScope {
  const seen = SIDES.map((side) => seenOf(side, situation, rules, today));
  const signals = signalsOf(situation, rules.evaluation.signals.burst.fromSeverity);
  const sides = seen.map(({ side, position, outlook }) => ({
    side,
    week: position.asOf === null ? null : mondayOf(position.asOf),
    cover: outlook.cover,
  }));
  const { projection, unusual } = situation;
  const { level, because, standing } = evaluate(
    { scope: situation.scope, sides, signals, projection, unusual: unusual.alarms, standing: before, today },
    rules.evaluation,
  );
  const evidence: FlagEvidence = {
    schema: 'flag-evidence/1',
    productGroup,
    scope: situation.scope,
    asOf: today,
    level,
    because,
    sides: seen.map((one) => sideEvidence(one, standing[one.side], situation, rules, today)),
    signals,
    projection,
    unusual,
    formula: FORMULA,
    ruleVersion: rules.version,
    policy: rules.policy,
    minimumHoldings: rules.minimumHoldings,
  };
  return { evidence, standing };
}

function seenOf(side: Side, { holders, weeks }: ScopeSituation, { peakFactor }: RulesInForce, today: Day): Seen {
  const position = positionOf(holders.filter((holder) => holder.side === side));
  const use = usePerReporter(
    weeks.filter((week) => week.side === side),
    mondayOf(today),
  );
  return { side, position, outlook: outlookOf(position, { usePerReporter: use, factor: peakFactor }) };
}

function sideEvidence(
  { side, position, outlook }: Seen,
  { settled }: SideStanding,
  situation: ScopeSituation,
  rules: RulesInForce,
  today: Day,
): SideEvidence {
  const { asOf, reporters, holdings, usable, blocked, expecters, expecterHoldings, stockOfExpecters, deliveries } = position;
  const weeks = situation.weeks.filter((week) => week.side === side);
  const stated = weeks.find(({ weekStart }) => asOf !== null && weekStart === mondayOf(asOf));
  const { expectedPerWeek, ordinaryPerWeek, peakPerWeek, cover, stockOut, stockOutAtPeak } = outlook;
  return {
    side,
    inputs: {
      ...{ asOf, reporters, holdings, usable, blocked, expecters, expecterHoldings, stockOfExpecters, deliveries },
      ...{ expectedPerWeek, ordinaryPerWeek, peakFactor: rules.peakFactor, peakHoldings: peakHoldings(stated, weeks, mondayOf(today)) },
    },
    thresholds: rules.evaluation.thresholds[side],
    peakPerWeek,
    cover,
    stockOut,
    stockOutAtPeak,
    level: settled.level,
    disclosure: standingDisclosure(
      situation.holders.filter((holder) => holder.side === side),
      rules.disclosure[side],
    ),
    weeks: trendOf(weeks, rules.peakFactor, addDays(today, -DRAWN_DAYS)),
  };
}

function signalsOf({ holders, notices }: ScopeSituation, fromSeverity: number): SignalInputs {
  const count = (severity: number) => holders.reduce((sum, { signals }) => sum + (signals[severity - 1] ?? 0), 0);
  const bySeverity: SignalCounts = [count(1), count(2), count(3), count(4), count(5)];
  const bursting = holders.filter(({ signals }) => signals.slice(fromSeverity - 1).some((signalled) => signalled > 0));
  return {
    bySeverity,
    holdings: new Set(bursting.map(({ holdingId }) => holdingId)).size,
    regions: new Set(bursting.map(({ region }) => region)).size,
    notices: notices.reduce((sum, { notices: count }) => sum + count, 0),
    noticeHoldings: new Set(notices.map(({ holdingId }) => holdingId)).size,
  };
}
