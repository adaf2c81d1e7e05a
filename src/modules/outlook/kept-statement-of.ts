import type { Assumption } from '../../domain/repair/assumption.js';
import { toBase } from '../../domain/units.js';
import type { KeptStatement } from '../../domain/watch/kept-statement.js';
import { productGroup } from '../catalogue/index.js';
import type { OpenedStatement } from './stated.repository.js';

/**
 * A statement as looking ahead needs it; null when it says nothing of stock. That a jump was confirmed when filing settles nothing: programs
 * confirm it unseen.
 *
 * @param settled  how it must be read, as somebody has said since
 */
export function keptStatementOf(
  { reportId, organisationId, asOf, amounts, body, filedAt }: OpenedStatement,
  group: string,
  settled: Assumption | undefined,
): KeptStatement | null {
  const { usable, used, periodStart, periodEnd, usedPerWeek, deliveries } = amounts;
  if (usable === null) return null;
  const packSize = body.packSize ?? boxOf(group) ?? 1;
  return {
    ...{ reportId, organisationId, asOf },
    ...{ usable, used, periodStart, periodEnd, usedPerWeek, packSize },
    receivedAt: filedAt.toISOString(),
    onOrder: body.onOrder === undefined ? null : toBase(body.onOrder, body.unit, packSize),
    deliveries: body.incoming === undefined ? null : deliveries,
    countedIn: body.unit === 'box' ? 'box' : 'piece',
    ...emptyDays(amounts),
    ...(settled === undefined ? {} : { settled }),
  };
}

function emptyDays({ daysOutOfStock }: OpenedStatement['amounts']): Pick<KeptStatement, 'daysOutOfStock'> {
  return daysOutOfStock === undefined ? {} : { daysOutOfStock };
}

/** Base units in the usual box of a product group. */
function boxOf(group: string): number | undefined {
  return productGroup(group)?.packs.find(({ unit }) => unit.startsWith('box'))?.contains;
}
