import { daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { JudgedWeek } from '../unusual/judge-weeks.js';
import type { Unusual } from '../unusual/unusual-in.js';
import type { Watched } from '../unusual/unusual-rules.js';

/** What an alarm asks for, from the policy in force. Source: own proposal. */
export interface UnusualRule {
  /** With another sign that rests on something else; alone an alarm never asks for more than to watch. */
  readonly together: 'watch' | 'warning';
  /** Fewest owners behind that other sign. */
  readonly owners: number;
  /** Weeks that began more days ago are not believed. */
  readonly freshDays: number;
}

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
  signs: readonly { readonly kind: string }[],
  rule: UnusualRule,
): UnusualReason[] {
  const fresh = unusual.filter(({ points }) => daysBetween(points.at(-1)?.weekStart ?? '', today) <= rule.freshDays);
  const burst: Sign[] = signs.some(({ kind }) => kind === 'burst') ? ['burst'] : [];
  const notices: Sign[] = signals.noticeHoldings >= rule.owners ? ['notices'] : [];
  const standing: Sign[] = [...fresh.map(({ what }) => what), ...burst, ...notices];
  return fresh.flatMap((one) => reasonOf(one, standing, rule));
}

function reasonOf({ what, standing, concerned }: Unusual, signs: readonly Sign[], { together }: UnusualRule): UnusualReason[] {
  const { weekStart, value, bound, by } = standing.week;
  if (value === null || bound === null || by === null) return [];
  const beside = signs.filter((sign) => GROUNDS[sign].every((ground) => !GROUNDS[what].includes(ground)));
  const level = beside.length > 0 ? together : 'watch';
  return [{ kind: 'unusual', what, level, since: standing.since, week: weekStart, value, bound, by, owners: concerned, beside }];
}
