import type { Amount } from '../../../domain/units.js';
import { daysIn } from '../../../domain/repair/stated-line.js';
import type { Because } from '../../../domain/repair/why-read.js';
import type { AssumedReading } from '../../../domain/watch/assumed-reading.js';

/** Figures of a line in base units; null: left blank. */
export interface LineFigures {
  readonly stock: Amount | null;
  readonly used: Amount | null;
  readonly onOrder: Amount | null;
}

/** What a line said and what it was read as, as it is kept sealed. */
export interface ReadFigures {
  readonly stated: LineFigures;
  readonly read: LineFigures;
  /** Days in which `used` was used. */
  readonly days: number;
  readonly packSize: number;
  readonly because: Because | null;
}

export function readFiguresOf({ read, because }: AssumedReading): ReadFigures {
  const of = ({ stock, used, onOrder }: LineFigures): LineFigures => ({ stock, used, onOrder });
  return { stated: of(read.line), read: of(read), days: daysIn(read.line), packSize: read.line.packSize, because };
}
