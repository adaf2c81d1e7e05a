import type { CellArc } from '../table/relations-of.js';

/** How much may still be sent along an arc and against it; null: without end. Source: own definition. */
export interface Room {
  readonly along: bigint | null;
  readonly against: bigint | null;
}

/** A flow that reaches what was asked, or the nodes on the near side of the cut that stops it. Source: own definition. */
export type Flow =
  { readonly kind: 'enough'; readonly sent: readonly bigint[] } | { readonly kind: 'cut'; readonly near: ReadonlySet<number> };

/** What is asked of a network: to bring `need` from one node to another. Source: own definition. */
export interface FlowQuestion {
  readonly nodes: number;
  readonly arcs: readonly CellArc[];
  readonly rooms: readonly Room[];
  readonly source: number;
  readonly sink: number;
  readonly need: bigint;
}

/**
 * Whether `need` can be brought from the source to the sink, in whole numbers; if not, where the least cut is. What is sent
 * against an arc is below zero. Amounts in the smallest unit of the table.
 *
 * Source: J. Edmonds and R.M. Karp, Theoretical improvements in algorithmic efficiency for network flow problems, J. ACM 19
 * (1972), 248-264; L.R. Ford and D.R. Fulkerson, Maximal flow through a network, Canad. J. Math. 8 (1956), 399-404 (the cut).
 */
export function greatestFlow({ nodes, arcs, rooms, source, sink, need }: FlowQuestion): Flow {
  const touching = arcsByNode(nodes, arcs);
  const sent = arcs.map(() => 0n);
  for (let left = need; left > 0n;) {
    const reached = search({ arcs, rooms, touching, sent, source, sink });
    if (!reached.has(sink)) return { kind: 'cut', near: new Set(reached.keys()) };
    left -= augment({ arcs, rooms, sent, sink, source }, reached, left);
  }
  return { kind: 'enough', sent };
}

interface Residual {
  readonly arcs: readonly CellArc[];
  readonly rooms: readonly Room[];
  readonly sent: bigint[];
  readonly source: number;
  readonly sink: number;
}

/** By which arc a node was reached, and in which direction; null for the source. */
type Reached = ReadonlyMap<number, { readonly arc: number; readonly forward: boolean } | null>;

function arcsByNode(nodes: number, arcs: readonly CellArc[]): readonly (readonly number[])[] {
  const touching = Array.from({ length: nodes }, (): number[] => []);
  arcs.forEach(({ from, to }, at) => {
    touching[from]?.push(at);
    touching[to]?.push(at);
  });
  return touching;
}

/** Breadth first over what has room left. */
function search({ touching, ...residual }: Residual & { readonly touching: readonly (readonly number[])[] }): Reached {
  const reached = new Map<number, { arc: number; forward: boolean } | null>([[residual.source, null]]);
  for (const node of reached.keys()) {
    if (node === residual.sink) break;
    for (const at of touching[node] ?? []) step(residual, reached, node, at);
  }
  return reached;
}

function step(residual: Residual, reached: Map<number, { arc: number; forward: boolean } | null>, node: number, at: number): void {
  const arc = residual.arcs[at];
  if (arc === undefined) return;
  const forward = arc.from === node;
  const next = forward ? arc.to : arc.from;
  if (!reached.has(next) && roomLeft(residual, at, forward) !== 0n) reached.set(next, { arc: at, forward });
}

/** Null: without end. */
function roomLeft({ rooms, sent }: Residual, at: number, forward: boolean): bigint | null {
  const room = forward ? rooms[at]?.along : rooms[at]?.against;
  if (room === null) return null;
  const used = sent[at] ?? 0n;
  return (room ?? 0n) + (forward ? -used : used);
}

/** Sends as much as fits along the way that was found. @returns how much */
function augment(residual: Residual, reached: Reached, most: bigint): bigint {
  const way = wayTo(residual, reached);
  const amount = way.reduce((least, { arc, forward }) => {
    const left = roomLeft(residual, arc, forward);
    return left !== null && left < least ? left : least;
  }, most);
  for (const { arc, forward } of way) residual.sent[arc] = (residual.sent[arc] ?? 0n) + (forward ? amount : -amount);
  return amount;
}

function wayTo({ arcs, sink }: Residual, reached: Reached): { arc: number; forward: boolean }[] {
  const way: { arc: number; forward: boolean }[] = [];
  for (let by = reached.get(sink); by !== null && by !== undefined;) {
    way.push(by);
    const arc = arcs[by.arc];
    by = arc === undefined ? null : reached.get(by.forward ? arc.from : arc.to);
  }
  return way;
}
