import type { Side } from '../parties/sectors.js';
import type { CellSums } from './move-cell.js';
import { addOwner, countOwners } from './owner-tally.js';
import type { OwnerCounts, OwnerTally } from './owner-tally.js';
import { addTally, NO_TALLY } from './tally.js';
import type { Tally } from './tally.js';

/** A cell of one week and product group, and where it lies. Source: own definition. */
export interface PlacedCell extends CellSums {
  /** Safety region, or NL for those who serve the country. */
  readonly region: string;
  readonly side: Side;
}

/** Sums of one scope and side, with their owners counted; amounts in millionths of a base unit. Source: own definition. */
export interface SeriesSums extends Tally, OwnerCounts {
  readonly scopeKind: 'national' | 'region';
  /** NL or the code of the safety region. */
  readonly scopeCode: string;
  readonly side: Side;
}

const COUNTRY = 'NL';

/**
 * The sums of the country, and of each safety region, per side, from every cell of one week and product group. An owner
 * counts once in a scope, however many cells it is in: owners of cells do not add up. Who serves the country counts for the
 * country and for no region.
 *
 * Source: own definition.
 */
export function seriesOf(cells: readonly PlacedCell[]): SeriesSums[] {
  const scopes = new Map<string, Scope>();
  for (const cell of cells) {
    addTo(scopes, 'national', COUNTRY, cell);
    if (cell.region !== COUNTRY) addTo(scopes, 'region', cell.region, cell);
  }
  return [...scopes.values()].map(({ scopeKind, scopeCode, side, sums, owners }) => ({
    ...{ scopeKind, scopeCode, side },
    ...sums,
    ...countOwners(owners),
  }));
}

interface Scope extends Pick<SeriesSums, 'scopeKind' | 'scopeCode' | 'side'> {
  sums: Tally;
  readonly owners: Map<string, OwnerTally>;
}

function addTo(scopes: Map<string, Scope>, scopeKind: Scope['scopeKind'], scopeCode: string, { side, sums, owners }: PlacedCell): void {
  const key = `${scopeKind} ${scopeCode} ${side}`;
  const scope = scopes.get(key) ?? { scopeKind, scopeCode, side, sums: NO_TALLY, owners: new Map<string, OwnerTally>() };
  scope.sums = addTally(scope.sums, sums);
  for (const [holdingId, owner] of owners) addOwner(scope.owners, holdingId, owner);
  scopes.set(key, scope);
}
