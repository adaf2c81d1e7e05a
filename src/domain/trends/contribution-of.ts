import { addDays, daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { Contribution, SignalCounts } from './contribution.js';
import { measuredUse } from './measured-use.js';
import { fromMicro, toMicro } from './micro.js';
import type { Statement } from './statement.js';

const LAST_DAY = 6;

/**
 * What one organisation puts into one week of one product group, from the versions of its reports that count now. The
 * latest stock statement says what is in stock and on its way; use may be spread over several. The order in which
 * reports came in does not matter: the latest is the one of the latest day, then the one received last (of several at
 * one instant the one with the highest version, then the highest id). Withdrawn reports do not count. Null when nothing does.
 *
 * @param weekStart  the Monday; statements of other weeks are left out
 *
 * Source: own definition.
 */
export function contributionOf(statements: readonly Statement[], weekStart: Day): Contribution | null {
  const last = addDays(weekStart, LAST_DAY);
  const current = statements.filter(({ withdrawn, asOf }) => !withdrawn && asOf >= weekStart && asOf <= last).sort(newestFirst);
  if (current.length === 0) return null;

  const stock = current.filter(({ kind }) => kind === 'stock');
  const { used, ...more } = useIn(stock);
  return {
    ...onTheShelf(stock[0]),
    used,
    ...more,
    expected: current.find(({ expectedPerWeek }) => expectedPerWeek !== null)?.expectedPerWeek ?? used,
    ...(stock[0]?.obtainable === undefined ? {} : { obtainable: stock[0].obtainable }),
    signals: signalsIn(current),
    notices: current.filter(({ kind }) => kind === 'interruption' || kind === 'discontinuation').length,
  };
}

function newestFirst(one: Statement, other: Statement): number {
  const later = daysBetween(one.asOf, other.asOf) || other.receivedAt.getTime() - one.receivedAt.getTime();
  return later || other.version - one.version || (one.reportId > other.reportId ? -1 : 1);
}

function onTheShelf(latest: Statement | undefined): Pick<Contribution, 'asOf' | 'usable' | 'blocked' | 'incoming' | 'deliveries'> {
  if (latest === undefined) return { asOf: null, usable: null, blocked: null, incoming: null, deliveries: [] };
  const { asOf, usable, blocked, deliveries } = latest;
  return { asOf, usable, blocked, incoming: fromMicro(deliveries.reduce((sum, { amount }) => sum + toMicro(amount), 0n)), deliveries };
}

function useIn(stock: readonly Statement[]): Pick<Contribution, 'used' | 'usedOfNothing'> {
  const { perWeek = null, confidence } = measuredUse(stock) ?? {};
  return { used: perWeek, ...(confidence === 'low' ? { usedOfNothing: true } : {}) };
}

function signalsIn(current: readonly Statement[]): SignalCounts {
  const count = (severity: number) => current.filter((statement) => statement.severity === severity).length;
  return [count(1), count(2), count(3), count(4), count(5)];
}
