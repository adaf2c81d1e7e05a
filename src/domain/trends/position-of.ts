import { daysBetween } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { Holder } from './holder.js';
import { fromMicro, toMicro } from './micro.js';
import type { AnnouncedDelivery } from './statement.js';

/** Where a number of organisations stand together; amounts in base units, rates per week. Source: own definition. */
export interface Position {
  /** Day of the newest statement in it; null when there is no statement. */
  readonly asOf: Day | null;
  /** Organisations with a stock statement, and under how many owners they stand. */
  readonly reporters: number;
  readonly holdings: number;
  readonly usable: number;
  readonly blocked: number;
  /** Those of them whose expected use is known: how many, their owners, stock and deliveries. Cover is of them alone. */
  readonly expecters: number;
  readonly expecterHoldings: number;
  readonly stockOfExpecters: number;
  /** Null: not known of anybody, which is not zero. */
  readonly expected: number | null;
  /** Oldest first, one line per day. */
  readonly deliveries: readonly AnnouncedDelivery[];
}

/**
 * Where organisations stand together: the sum of what each of them last stated. Cover may only divide the stock of those
 * whose use is known: stock with unknown use would make the others look better off.
 *
 * Source: own definition.
 */
export function positionOf(holders: readonly Holder[]): Position {
  const stating = holders.filter(({ usable }) => usable !== null);
  const expecting = stating.filter(({ expected }) => expected !== null);
  const days = stating.map(({ asOf }) => asOf).filter((asOf) => asOf !== null);
  return {
    asOf: days.sort().at(-1) ?? null,
    reporters: stating.length,
    holdings: ownersOf(stating),
    usable: total(stating.map(({ usable }) => usable)),
    blocked: total(stating.map(({ blocked }) => blocked)),
    expecters: expecting.length,
    expecterHoldings: ownersOf(expecting),
    stockOfExpecters: total(expecting.map(({ usable }) => usable)),
    expected: expecting.length === 0 ? null : total(expecting.map(({ expected }) => expected)),
    deliveries: merged(expecting.flatMap(({ deliveries }) => deliveries)),
  };
}

function ownersOf(holders: readonly Holder[]): number {
  return new Set(holders.map(({ holdingId }) => holdingId)).size;
}

function total(amounts: readonly (number | null)[]): number {
  return fromMicro(amounts.reduce((sum, amount) => sum + toMicro(amount ?? 0), 0n));
}

function merged(deliveries: readonly AnnouncedDelivery[]): AnnouncedDelivery[] {
  const byDay = new Map<Day, bigint>();
  for (const { on, amount } of deliveries) byDay.set(on, (byDay.get(on) ?? 0n) + toMicro(amount));
  return [...byDay].sort(([one], [other]) => daysBetween(other, one)).map(([on, micro]) => ({ on, amount: fromMicro(micro) }));
}
