import type { Contribution } from './contribution.js';
import { addOwner } from './owner-tally.js';
import type { Owners } from './owner-tally.js';
import { addTally, NO_TALLY, tallyOf } from './tally.js';
import type { Tally } from './tally.js';

/**
 * What the organisations of one region, sector and side report in one week about one product group, with the owners they
 * stand under; amounts in millionths of a base unit. Source: own definition.
 */
export interface CellSums {
  readonly sums: Tally;
  readonly owners: Owners;
}

/** A contribution that comes into a cell (1) or goes out of it (-1). Source: own definition. */
export interface CellChange {
  readonly by: 1 | -1;
  readonly holdingId: string;
  readonly contribution: Contribution;
}

/**
 * A cell after contributions went out and came in. Sums are exact [millionths of a base unit], so that any order of late,
 * corrected and withdrawn reports leads to the sums of an orderly week. Null when nobody is left in it.
 *
 * @param before  null: nobody was in it
 *
 * Source: own definition.
 */
export function moveCell(before: CellSums | null, changes: readonly CellChange[]): CellSums | null {
  let sums = before === null ? NO_TALLY : before.sums;
  const owners = new Map(before?.owners);
  for (const { by, holdingId, contribution } of changes) {
    const tally = tallyOf(contribution);
    sums = addTally(sums, tally, by);
    addOwner(owners, holdingId, tally, by);
  }
  return sums.contributors === 0 ? null : { sums, owners };
}
