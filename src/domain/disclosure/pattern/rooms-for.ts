import type { TableCell } from '../table/table-cell.js';
import type { Room } from './greatest-flow.js';

/**
 * How far each cell may move in the eyes of an attacker, if it is not published: upwards without end, downwards until
 * nothing is left, or what the attacker itself stated. An inner cell in which the attacker is alone does not move, nor does
 * one that is as it was last shown: who remembers that figure takes it for this one, and is right. In the smallest unit of
 * the table.
 *
 * @param insider     the holding that attacks; null: somebody from outside
 * @param remembered  places of cells that are as they were last shown
 *
 * Source: own definition.
 */
export function roomsFor(cells: readonly TableCell[], insider: string | null, remembered: ReadonlySet<number>): readonly Room[] {
  return cells.map(({ at, contributors, inner, total }) => {
    if (remembered.has(at)) return STILL;
    if (insider === null) return { along: null, against: notBelowZero(total) };
    const own = contributors.find(({ holding }) => holding === insider)?.amount ?? 0n;
    const alone = inner.length === 1 && contributors.length === 1 && own !== 0n;
    return alone ? STILL : { along: null, against: notBelowZero(total - own) };
  });
}

/** Where something negative was stated nothing is left to take away: a room is never negative. */
function notBelowZero(room: bigint): bigint {
  return room > 0n ? room : 0n;
}

/** Nothing moves. Source: own definition. */
export const STILL: Room = { along: 0n, against: 0n };
