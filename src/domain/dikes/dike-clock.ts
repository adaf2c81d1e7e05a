import { type Amount, type AmountPerDay, amount, type Days, days } from '../units.js';

/**
 * What the dikes buy. `holds`: stock bridges until production meets demand, with so much in hand. `breaks`: so much short, on that day.
 * `never`: production does not meet demand in the end, so no stock bridges for good; the day is the first whose need is not met whole.
 * `takesOver`: first day from which production meets demand and goes on to. Amounts in base units, days since the order to ramp up.
 * Source: own definition, see `dikeClock`.
 */
export type DikeClock =
  | { readonly kind: 'holds'; readonly bridging: Amount; readonly inHand: Amount; readonly takesOver: Days }
  | { readonly kind: 'breaks'; readonly onDay: Days; readonly bridging: Amount; readonly short: Amount; readonly takesOver: Days }
  | { readonly kind: 'never'; readonly onDay: Days }
  | { readonly kind: 'unused' };

/** Half of the last decimal that is stored: what is smaller is the arithmetic's. */
const NOTHING = 5e-7;

/**
 * The time-bought clock, day by day: how long stock and production together meet a demand that starts today, as does the ramp-up.
 *
 *     B* = max over t of the sum over days 0..t of (demand - production)
 *
 * What is made beyond demand is kept. After the last day that is looked ahead, production is taken to stay as it was on that day.
 *
 * @param production  per day [base units], see `productionAhead`; none: no producer counts
 *
 * Source: own definition on dike 3 of the letter of April 2021; demand 2,000 a day, base 200, full 2,500, ramp 90 days: a stock of
 * 142,000 holds, one of 60,000 breaks on day 52. The same as `timeBought` for one producer that nothing limits.
 */
export function dikeClock(stock: Amount, demand: AmountPerDay, production: readonly AmountPerDay[]): DikeClock {
  if (demand === 0) return { kind: 'unused' };
  const { bridging, owed, broken } = walk(stock, demand, production);
  const last = production.at(-1) ?? 0;
  if (last < demand) {
    const longer = production.length + Math.floor((stock - owed) / (demand - last) + NOTHING);
    return { kind: 'never', onDay: days(broken ?? longer) };
  }
  const takesOver = days(production.findLastIndex((made) => made < demand) + 1);
  if (broken === null) return { kind: 'holds', bridging: amount(bridging), inHand: amount(Math.max(0, stock - bridging)), takesOver };
  return { kind: 'breaks', onDay: days(broken), bridging: amount(bridging), short: amount(bridging - stock), takesOver };
}

/** The most that was ever owed, what is owed in the end, and the first day on which more is owed than there is. */
function walk(stock: Amount, demand: AmountPerDay, production: readonly AmountPerDay[]) {
  let owed = 0;
  let bridging = 0;
  let broken: number | null = null;
  for (const [day, made] of production.entries()) {
    owed += demand - made;
    bridging = Math.max(bridging, owed);
    if (broken === null && owed > stock + NOTHING) broken = day;
  }
  return { bridging, owed, broken };
}
