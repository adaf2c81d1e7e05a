import { amount } from '../units.js';
import type { Amount } from '../units.js';
import type { Assumption } from './assumption.js';
import type { StatedLine } from './stated-line.js';

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
 * Every way a line can be read, as told first; always in the same order, null where an assumption changes nothing (a digit of a zero), and where
 * somebody who knows has said how it must be read: then that is the only way.
 *
 * Source: own definition.
 */
export function candidatesFor(line: StatedLine): readonly (Candidate | null)[] {
  const rounding = line.countedIn === 'piece' ? ROUNDED_PIECE : ROUNDED_BOX * line.packSize;
  const { stock, used, received, onOrder } = line;
  const told: Reading = { assumption: 'as-told', stock, used, received, onOrder, rounding };
  const all = [{ reading: told, strain: 0 }, boxesMeant(line), ...SLIPS.map((slip) => slipped(told, slip))];
  return line.settled === undefined ? all : settledOn(line.settled, all);
}

/** An answer about a figure that changes nothing is no answer: the line stays as told. */
function settledOn(settled: Assumption, all: readonly (Candidate | null)[]): readonly (Candidate | null)[] {
  const place = all.findIndex((one) => one?.reading.assumption === settled);
  return all.map((one, at) => (at === Math.max(0, place) ? one : null));
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
