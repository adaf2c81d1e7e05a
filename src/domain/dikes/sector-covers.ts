import { type Amount, amount, type AmountPerWeek, amountPerWeek } from '../units.js';
import type { DikeStatement } from './dike-statement.js';
import { isNewer, newestPerDike } from './newest-per-dike.js';

/** Where the organisations of one sector stand whose use is known [base units, per week]. Source: own definition. */
export interface SectorCover {
  readonly sector: string;
  readonly stock: Amount;
  readonly use: AmountPerWeek;
  readonly organisations: number;
}

/**
 * Stock and use of care per sector, of organisations whose use is known: stock with unknown use would make the others look better off. All
 * that an organisation stated counts, for whichever dike; its use is what its newest statement says.
 *
 * Source: own definition.
 */
export function sectorCovers(statements: readonly DikeStatement[]): readonly SectorCover[] {
  const sectors = new Map<string, SectorCover>();
  for (const own of byOrganisation(newestPerDike(statements.filter(({ side }) => side === 'care'))).flatMap(coverOf)) {
    const before = sectors.get(own.sector);
    sectors.set(own.sector, before === undefined ? own : together(before, own));
  }
  return [...sectors.values()].sort((one, other) => (one.sector < other.sector ? -1 : 1));
}

/** Nothing when its use is not known. */
function coverOf(own: readonly DikeStatement[]): SectorCover[] {
  const use = own.find(({ turnover }) => turnover !== null)?.turnover ?? null;
  if (use === null) return [];
  const stock = amount(own.reduce((sum, { usable }) => sum + usable, 0));
  return [{ sector: own[0]?.sector ?? '', stock, use, organisations: 1 }];
}

function together(one: SectorCover, other: SectorCover): SectorCover {
  return {
    sector: one.sector,
    stock: amount(one.stock + other.stock),
    use: amountPerWeek(one.use + other.use),
    organisations: one.organisations + other.organisations,
  };
}

/** Of each organisation its lines, the newest first. */
function byOrganisation(statements: readonly DikeStatement[]): readonly (readonly DikeStatement[])[] {
  const lines = new Map<string, DikeStatement[]>();
  for (const statement of statements.toSorted((one, other) => (isNewer(one, other) ? -1 : 1))) {
    lines.set(statement.organisationId, [...(lines.get(statement.organisationId) ?? []), statement]);
  }
  return [...lines.values()];
}
