import type { Amount } from '../units.js';

/**
 * Concentration of a market (Herfindahl-Hirschman index), 0 to 10,000: the sum of the squared
 * shares in per cent. 10,000 is one supplier; null when nobody supplies anything.
 *
 * @param volumes  per supplier [base units], one holding together as one
 *
 * Source: Herfindahl-Hirschman; shares of 50, 30 and 20 give 3,800.
 */
export function concentration(volumes: readonly Amount[]): number | null {
  const total = volumes.reduce<number>((sum, volume) => sum + volume, 0);
  if (total === 0) return null;
  return volumes.reduce<number>((sum, volume) => sum + ((100 * volume) / total) ** 2, 0);
}
