import type { TableNetwork } from '../table/relations-of.js';
import type { TableCell } from '../table/table-cell.js';
import type { Attack } from './attack.js';
import type { CoverRow } from './cover-problem.js';
import { type Flow, greatestFlow, type Room } from './greatest-flow.js';
import { roomsFor, STILL } from './rooms-for.js';

/** A table seen as a network, with the attacks that must fail. Source: own definition. */
export interface Siege {
  readonly cells: readonly TableCell[];
  readonly network: TableNetwork;
  readonly attacks: readonly Attack[];
  /** Places of cells that are as they were last shown. */
  readonly remembered: ReadonlySet<number>;
}

/**
 * What a pattern must still meet so that the attacks that now succeed fail: for each the cut that stops the flow, as a
 * demand that holds for every pattern. No rows: every attack fails.
 *
 * @param hidden  places of the cells that are withheld
 *
 * Source: M. Fischetti and J.J. Salazar, Solving the cell suppression problem on tabular data with linear constraints,
 * Management Science 47 (2001), 1008-1027 (the cuts); on a network they are those of Ford and Fulkerson.
 */
export function flowBreaches({ cells, network, attacks, remembered }: Siege, hidden: ReadonlySet<number>): readonly CoverRow[] {
  const attackers = [...new Set(attacks.map(({ insider }) => insider))];
  const rooms = new Map(attackers.map((insider) => [insider, roomsFor(cells, insider, remembered)]));
  const found = new Map<string, { need: bigint; sent: readonly bigint[] }>();
  return mostDemandingFirst(attacks).flatMap((attack) => {
    const free = rooms.get(attack.insider) ?? [];
    const left = free.map((room, at) => (hidden.has(at) && at !== attack.cell ? room : STILL));
    const key = `${attack.cell} ${attack.direction}`;
    const known = found.get(key);
    if (known !== undefined && known.need >= attack.need && fits(known.sent, left)) return [];
    const flow = flowOf(network, attack, left);
    if (flow.kind === 'cut') return [demandOf(network, attack, free, flow.near)];
    found.set(key, { need: attack.need, sent: flow.sent });
    return [];
  });
}

function mostDemandingFirst(attacks: readonly Attack[]): readonly Attack[] {
  return [...attacks].sort((one, other) => (one.need === other.need ? one.cell - other.cell : one.need > other.need ? -1 : 1));
}

/** Whether a flow that was found for another attack passes through this room as well. */
function fits(sent: readonly bigint[], rooms: readonly Room[]): boolean {
  return sent.every((amount, at) => {
    if (amount === 0n) return true;
    const room = amount > 0n ? rooms[at]?.along : rooms[at]?.against;
    return room === null || (room !== undefined && (amount > 0n ? amount : -amount) <= room);
  });
}

/** A cell moves when the rest of the network can carry the difference round it. */
function flowOf({ nodes, arcs }: TableNetwork, { cell, direction, need }: Attack, rooms: readonly Room[]): Flow {
  const { from = 0, to = 0 } = arcs[cell] ?? {};
  const [source, sink] = direction === 'higher' ? [to, from] : [from, to];
  return greatestFlow({ nodes, arcs, rooms, source, sink, need });
}

/** Every cell across the cut counts for what it would let through, at most for all of it. */
function demandOf({ arcs }: TableNetwork, { cell, need }: Attack, rooms: readonly Room[], near: ReadonlySet<number>): CoverRow {
  const across = arcs.flatMap(({ from, to }, at) =>
    at === cell || near.has(from) === near.has(to) ? [] : [{ at, along: near.has(from) }],
  );
  const terms = across.map(({ at, along }) => [at, shareOf(along ? rooms[at]?.along : rooms[at]?.against, need)] as const);
  return { terms: terms.filter(([, weight]) => weight > 0), atLeast: 1 };
}

const PARTS = 1_000_000n;

/** Rounded down to a millionth: a demand may ask a little too much, never too little. */
function shareOf(room: bigint | null | undefined, need: bigint): number {
  if (room === undefined) return 0;
  return room === null || room >= need ? 1 : Number((room * PARTS) / need) / Number(PARTS);
}
