import type { TableNetwork } from '../table/relations-of.js';

/**
 * For each node of a network the node that stands for all that some cells join: two relations that share a cell nobody knows can only be
 * used together.
 *
 * @param cells  places of the cells that join
 *
 * Source: R.E. Tarjan, Efficiency of a good but not linear set union algorithm, J. ACM 22 (1975), 215-225.
 */
export function joinedNodes({ nodes, arcs }: TableNetwork, cells: readonly number[]): readonly number[] {
  const above = Array.from({ length: nodes }, (_, node) => node);
  const top = (node: number): number => {
    const next = above[node] ?? node;
    return next === node ? node : top(next);
  };
  for (const cell of cells) {
    const arc = arcs[cell];
    if (arc !== undefined) above[top(arc.from)] = top(arc.to);
  }
  return above.map((_, node) => top(node));
}
