import type { Contribution } from '../../domain/trends/contribution.js';
import type { Place, PlacedContribution, StoredContribution } from './placed-contribution.js';

/** Whether what counts now is something else than what is stored; what cannot be read any more is something else. */
export function differs({ counted }: PlacedContribution, stored: StoredContribution | undefined): boolean {
  if (counted === null || stored?.contribution === undefined) return counted !== null || stored !== undefined;
  return pictureOf(counted) !== pictureOf({ ...stored, ...stored.contribution });
}

/** Everything that counts, in a fixed order. */
function pictureOf(row: Contribution & Place): string {
  const { asOf, usable, blocked, used, expected, incoming, deliveries, obtainable, usedOfNothing, signals, notices } = row;
  const { region, sector, side, holdingId } = row;
  const arriving = deliveries.map(({ on, amount }) => [on, amount]);
  const figures = [asOf, usable, blocked, used, expected, incoming, arriving, obtainable ?? null, usedOfNothing ?? null, signals, notices];
  return JSON.stringify([...figures, region, sector, side, holdingId]);
}
