declare const unit: unique symbol;

/** A number that carries its unit in its type and costs nothing at run time. */
export type Measure<Unit extends string> = number & { readonly [unit]: Unit };

/**
 * A quantity in the base unit of its product group: pieces for everything that is counted, litres
 * for what is poured (hand rub). One brand for both, because every formula is the same and a sum
 * never crosses product groups; the catalogue says which base unit a group has.
 */
export type Amount = Measure<'amount'>;
/** Base units per week of seven days. Use in the reports and in the LCH tables is per week. */
export type AmountPerWeek = Measure<'amount/week'>;
/** Base units per day. */
export type AmountPerDay = Measure<'amount/day'>;
/** A length of time in days, fractions allowed. */
export type Days = Measure<'days'>;
/** A length of time in weeks, fractions allowed. */
export type Weeks = Measure<'weeks'>;

/** The unit in which a reporter counts. `box` needs the size of the box, in base units. */
export type CountingUnit = 'piece' | 'pair' | 'box' | 'litre';

/** Average month in weeks, Gregorian: 365.25 / 12 / 7. The LCH norms in months are read with it. */
export const WEEKS_PER_MONTH = 4.348214285714286;

/** Days in a week. Source: calendar. */
export const DAYS_PER_WEEK = 7;
const PIECES_PER_PAIR = 2;
/** Decimals of the columns that hold an amount: numeric(20,6). */
const STORED_DECIMALS = 6;
/** Every amount is below this [base units]. Source: the columns that hold one, numeric(20,6). */
export const AMOUNT_BELOW = 1e14;

/** A quantity in base units (piece or litre). Refuses what cannot be counted: below zero, NaN, infinite. */
export const amount = (value: number): Amount => measure<Amount>(value, 'amount');
/** Base units per week; refuses below zero, NaN, infinite. */
export const amountPerWeek = (value: number): AmountPerWeek => measure<AmountPerWeek>(value, 'amount per week');
/** Base units per day; refuses below zero, NaN, infinite. */
export const amountPerDay = (value: number): AmountPerDay => measure<AmountPerDay>(value, 'amount per day');
/** Days; refuses below zero, NaN, infinite. */
export const days = (value: number): Days => measure<Days>(value, 'days');
/** Weeks; refuses below zero, NaN, infinite. */
export const weeks = (value: number): Weeks => measure<Weeks>(value, 'weeks');

/** A weekly rate as a daily one [base units per day]. */
export const perDay = (rate: AmountPerWeek): AmountPerDay => amountPerDay(rate / DAYS_PER_WEEK);
/** A daily rate as a weekly one [base units per week]. */
export const perWeek = (rate: AmountPerDay): AmountPerWeek => amountPerWeek(rate * DAYS_PER_WEEK);

/**
 * What a reporter counted, in base units: a pair is two pieces, a box holds `packSize` base units.
 * Rounded once, here, to the six decimals that the database keeps, so that what is stored is what
 * was calculated with.
 *
 * @param packSize  base units in one box, above zero; only read for `box`
 */
export function toBase(quantity: number, counted: CountingUnit, packSize?: number | null): Amount {
  const exact = amount(quantity) * baseUnitsIn(counted, packSize);
  if (exact >= AMOUNT_BELOW) throw new RangeError(`an amount is below ${AMOUNT_BELOW}, not ${exact}`);
  return amount(Number.isInteger(exact) ? exact : Number(exact.toFixed(STORED_DECIMALS)));
}

function baseUnitsIn(counted: CountingUnit, packSize?: number | null): number {
  if (counted === 'pair') return PIECES_PER_PAIR;
  if (counted !== 'box') return 1;
  if (!packSize) throw new RangeError('a box needs the number of base units it holds, above zero');
  return amount(packSize);
}

function measure<M extends number>(value: number, name: string): M {
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`${name} is zero or more, not ${value}`);
  return (value + 0) as M; // + 0 makes minus zero zero
}
