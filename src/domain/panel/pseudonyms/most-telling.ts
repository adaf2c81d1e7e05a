import { coverClass } from './class-of.js';
import type { Reported } from './entry-of.js';

/** More than this nobody reads before judging. */
const SHOWN = 30;
const DISCONTINUED = 5;

/**
 * The reporters that a dossier shows: the worst signals first, then the shortest cover, by its class. Between equals the
 * given order stays, which must tell nothing.
 *
 * Source: own definition.
 */
export function mostTelling<Reporter extends Reported>(reporters: readonly Reporter[]): readonly Reporter[] {
  const telling = reporters.filter(({ stock, signals }) => stock !== null || signals.length > 0);
  return telling.sort((one, other) => worstOf(other) - worstOf(one) || coverOf(one) - coverOf(other)).slice(0, SHOWN);
}

function worstOf({ signals }: Reported): number {
  return Math.max(0, ...signals.map(({ severity, kind }) => severity ?? (kind === 'demand-surge' ? 1 : DISCONTINUED)));
}

function coverOf({ stock }: Reported): number {
  return (stock && coverClass(stock.usable, stock.perWeek))?.from ?? Number.POSITIVE_INFINITY;
}
