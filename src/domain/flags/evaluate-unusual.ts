import { daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { JudgedWeek } from '../unusual/judge-weeks.js';
import type { Unusual } from '../unusual/unusual-in.js';
import type { Watched } from '../unusual/unusual-rules.js';
import type { SignalReason } from './evaluate-signals.js';
import type { UnusualRule } from './evaluation-inputs.js';

/** A sign that an alarm may stand beside. Source: own definition. */
export type Sign = Watched | 'burst' | 'notices';

/** That what is reported has been unusual for some weeks; value and bound in percent. Source: own definition. */
export interface UnusualReason {
  readonly kind: 'unusual';
  readonly what: Watched;
  readonly level: 'watch' | 'warning';
  readonly since: Day;
  /** Monday of the newest unusual week, its value, and the bound it lies above. */
  readonly week: Day;
  readonly value: number;
  readonly bound: number;
  readonly by: Exclude<JudgedWeek['by'], null>;
  /** Owners concerned by it. */
  readonly owners: number;
  /** One of them could be told by another. */
  readonly dominated: boolean;
  /** Signs that stand too and rest on something else. */
  readonly beside: readonly Sign[];
}

/** What each sign rests on: two that share a ground may be one fact told twice. */
const GROUNDS: Readonly<Record<Sign, readonly ('counted' | 'said' | 'promised' | 'suppliers')[]>> = {
  use: ['counted'],
  shortages: ['said'],
  unobtainable: ['said'],
  late: ['counted', 'promised'],
  burst: ['said'],
  notices: ['suppliers'],
};

/**
 * What alarms ask for. One alone, or several that rest on the same, ask to watch; beside a sign that rests on something else an alarm asks for
 * what the policy says, a warning at most. Stock, expected use and what lies ahead are no such signs: they rest on what alarms rest on, and have levels of their own.
 *
 * Source: own definition.
 *
 * @param signs  what signals ask for
 */
export function evaluateUnusual(
  unusual: readonly Unusual[],
  { signals, today }: { readonly signals: { readonly noticeHoldings: number }; readonly today: Day },
  signs: readonly SignalReason[],
  rule: UnusualRule,
): UnusualReason[] {
  const fresh = unusual.filter(({ standing }) => daysBetween(standing.week.weekStart, today) <= rule.freshDays);
  const burst: Sign[] = signs.some((sign) => sign.kind === 'burst' && sign.holdings >= rule.owners) ? ['burst'] : [];
  const notices: Sign[] = signals.noticeHoldings >= rule.owners ? ['notices'] : [];
  const alarms = fresh.filter(({ concerned }) => concerned >= rule.owners).map(({ what }) => what);
  const standing: Sign[] = [...alarms, ...burst, ...notices];
  return fresh.flatMap((one) => reasonOf(one, standing, rule));
}

function reasonOf({ what, standing, concerned, dominated }: Unusual, signs: readonly Sign[], { together }: UnusualRule): UnusualReason[] {
  const { weekStart, value, bound, by } = standing.week;
  if (value === null || bound === null || by === null) return [];
  const beside = signs.filter((sign) => GROUNDS[sign].every((ground) => !GROUNDS[what].includes(ground)));
  const level = beside.length > 0 ? together : 'watch';
  const { since } = standing;
  return [{ kind: 'unusual', what, level, since, week: weekStart, value, bound, by, owners: concerned, dominated, beside }];
}
