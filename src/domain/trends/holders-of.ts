import type { Day } from '../calendar.js';
import type { Side } from '../parties/sectors.js';
import type { Contribution, SignalCounts } from './contribution.js';
import type { Holder } from './holder.js';

/** What one organisation put into one week, and where it counted. Source: own definition. */
export interface WeekOfHolder extends Contribution {
  readonly organisationId: string;
  readonly weekStart: Day;
  readonly region: string;
  readonly side: Side;
  readonly holdingId: string;
}

/**
 * What is known of each organisation now, from its weeks that still count: where it stood last, its latest stock
 * statement, and the latest use it expects; amounts in base units. Shortages count of recent weeks only.
 *
 * @param weeks         in any order; at most one per organisation and week
 * @param signalsSince  Monday of the first week whose shortages count
 *
 * Source: own definition.
 */
export function holdersOf(weeks: readonly WeekOfHolder[], signalsSince: Day): Holder[] {
  const byOrganisation = new Map<string, WeekOfHolder[]>();
  for (const week of [...weeks].sort(newestFirst)) {
    byOrganisation.set(week.organisationId, [...(byOrganisation.get(week.organisationId) ?? []), week]);
  }
  return [...byOrganisation.values()].flatMap((own) => holderOf(own, signalsSince));
}

function newestFirst(one: WeekOfHolder, other: WeekOfHolder): number {
  return one.weekStart > other.weekStart ? -1 : 1;
}

function holderOf(own: readonly WeekOfHolder[], signalsSince: Day): Holder[] {
  const [newest] = own;
  if (newest === undefined) return [];
  const { holdingId, region, side } = newest;
  const { asOf, usable, blocked, deliveries } = own.find((week) => week.usable !== null) ?? NO_STATEMENT;
  const expected = own.map((week) => week.expected).find((use) => use !== null) ?? null;
  const signals = recentSignals(own.filter(({ weekStart }) => weekStart >= signalsSince));
  return [{ holdingId, region, side, asOf, usable, blocked, expected, deliveries, signals }];
}

const NO_STATEMENT = { asOf: null, usable: null, blocked: null, deliveries: [] };

function recentSignals(weeks: readonly WeekOfHolder[]): SignalCounts {
  const count = (at: 0 | 1 | 2 | 3 | 4) => weeks.reduce((sum, { signals }) => sum + signals[at], 0);
  return [count(0), count(1), count(2), count(3), count(4)];
}
