import { amount } from '../units.js';
import type { Amount } from '../units.js';
import type { StatedLine } from './stated-line.js';

/** What must be assumed for a line to mean what it is read as. Source: own definition. */
export type Assumption =
  | 'as-told'
  | 'boxes-for-pieces'
  | 'stock-digit-too-many'
  | 'stock-digit-too-few'
  | 'stock-two-digits-too-many'
  | 'use-digit-too-many'
  | 'use-digit-too-few'
  | 'use-two-digits-too-many';

/** A line as it is read under one assumption [base units]; what was left blank stays null. Source: own definition. */
export interface Reading {
  readonly assumption: Assumption;
  readonly stock: Amount | null;
  readonly used: Amount | null;
  readonly received: Amount | null;
  readonly onOrder: Amount | null;
  /** How far any figure may be off because it was rounded to what was counted [base units]. */
  readonly rounding: number;
}

interface Slip {
  readonly assumption: Assumption;
  /** How often a line is so, of all lines. */
  readonly share: number;
  readonly stockBy?: number;
  readonly useBy?: number;
}

/** Shares are own estimates: a pack counted as a piece is the commonest slip, a slipped digit is rarer, two digits are rarest. */
const SLIPS: readonly Slip[] = [
  { assumption: 'stock-digit-too-many', share: 0.0025, stockBy: 0.1 },
  { assumption: 'stock-digit-too-few', share: 0.00035, stockBy: 10 },
  { assumption: 'stock-two-digits-too-many', share: 0.00035, stockBy: 0.01 },
  { assumption: 'use-digit-too-many', share: 0.0025, useBy: 0.1 },
  { assumption: 'use-digit-too-few', share: 0.00035, useBy: 10 },
  { assumption: 'use-two-digits-too-many', share: 0.00035, useBy: 0.01 },
];
const BOXES_FOR_PIECES = 0.0123;
/** Half of the last thing counted, and a little. */
const ROUNDED_PIECE = 0.6;
/** Boxes are stated to two decimals. */
const ROUNDED_BOX = 0.02;

/** A reading and how surprising its assumption is by itself: minus the natural logarithm of its share. Source: own definition. */
export interface Candidate {
  readonly reading: Reading;
  readonly strain: number;
}

/**
 * Every way a line can be read, as told first; always in the same order, null where an assumption changes nothing (a digit of a zero).
 *
 * Source: own definition.
 */
export function candidatesFor(line: StatedLine): readonly (Candidate | null)[] {
  const rounding = line.countedIn === 'piece' ? ROUNDED_PIECE : ROUNDED_BOX * line.packSize;
  const { stock, used, received, onOrder } = line;
  const told: Reading = { assumption: 'as-told', stock, used, received, onOrder, rounding };
  return [{ reading: told, strain: 0 }, boxesMeant(line), ...SLIPS.map((slip) => slipped(told, slip))];
}

function boxesMeant({ countedIn, packSize, ...line }: StatedLine): Candidate | null {
  if (countedIn === 'box' || packSize === 1) return null;
  const times = (figure: Amount | null) => (figure === null ? null : amount(figure * packSize));
  const reading: Reading = {
    assumption: 'boxes-for-pieces',
    stock: times(line.stock),
    used: times(line.used),
    received: times(line.received),
    onOrder: times(line.onOrder),
    rounding: ROUNDED_PIECE * packSize,
  };
  return { reading, strain: -Math.log(BOXES_FOR_PIECES) };
}

function slipped(told: Reading, { assumption, share, stockBy, useBy }: Slip): Candidate | null {
  const figure = stockBy === undefined ? told.used : told.stock;
  if (figure === null || figure === 0) return null;
  const stock = stockBy === undefined ? told.stock : amount(figure * stockBy);
  const used = useBy === undefined ? told.used : amount(figure * useBy);
  return { reading: { ...told, assumption, stock, used }, strain: -Math.log(share) };
}
