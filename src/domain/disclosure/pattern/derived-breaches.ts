import { type PrimaryRules, totalOf, unsafe, WHOLE } from '../primary-rules.js';
import { combined } from '../table/combined.js';
import type { CellArc, TableNetwork } from '../table/relations-of.js';
import type { TableCell } from '../table/table-cell.js';
import type { CoverRow } from './cover-problem.js';
import { greatestFlow } from './greatest-flow.js';
import { joinedNodes } from './joined-nodes.js';
import { unionDemand } from './union-demand.js';

/** A table, and what of it is withheld. Source: own definition. */
export interface Withheld {
  readonly cells: readonly TableCell[];
  readonly network: TableNetwork;
  readonly hidden: ReadonlySet<number>;
  /** Whether another choice could withhold this cell, or publish it. */
  readonly changeable: (cell: number) => boolean;
  readonly rules: PrimaryRules;
}

/**
 * Demands that break up the sums of withheld cells that can be computed in any way from what is published, and are unsafe by the p%-rule or
 * by a threshold of three. No unit of its own.
 *
 * A combination of relations in which only withheld inner cells are left, each once, is a set of nodes that such arcs leave and none
 * enters. That a sum is unsafe means that for two holdings h and s more than nothing is left of (1 + p/100) xh + xs - X, which is added up
 * cell by cell, and so node by node. The worst such set is then a closure of greatest weight, which a least cut finds; there is no need to
 * try them all. One demand for each holding that such a sum would betray.
 *
 * Source: own proposal; J.-C. Picard, Maximal closure of a graph and applications to combinatorial problems, Management Science 22 (1976),
 * 1268-1272 (the closure as a cut).
 */
export function derivedBreaches(withheld: Withheld): readonly CoverRow[] {
  const { cells, rules, changeable } = withheld;
  const open = openedUp(withheld);
  const judge = { changeable, unsafe: (inner: readonly number[]): boolean => unsafe(combined(cells, inner), rules) };
  return betrayable(open).flatMap((holding) => {
    const sum = worstSum(open, holding);
    return sum !== undefined && judge.unsafe(sum.inner) ? [unionDemand(judge, { ...sum, opened: [] })] : [];
  });
}

/** Withheld inner cells as arcs between joined nodes, and how much of each cell each holding has. */
interface Open {
  readonly nodes: number;
  /** Node of the network to joined node. */
  readonly joined: readonly number[];
  readonly network: TableNetwork;
  readonly hidden: ReadonlySet<number>;
  readonly arcs: readonly OpenArc[];
  /** p, at least the smallest there is: without it two contributors who have everything would be no more than a tie. */
  readonly percent: bigint;
}

interface OpenArc extends CellArc {
  readonly at: number;
  readonly total: bigint;
  readonly amounts: ReadonlyMap<string, bigint>;
  /** The two largest, to know the largest of the others. */
  readonly largest: readonly { readonly holding: string; readonly amount: bigint }[];
}

function openedUp({ cells, network, hidden, rules }: Withheld): Open {
  const margins = cells.filter(({ at, sums }) => sums.length > 0 && hidden.has(at)).map(({ at }) => at);
  const joined = joinedNodes(network, margins);
  const arcs = cells
    .filter(({ at, sums }) => sums.length === 0 && hidden.has(at))
    .map((cell) => openArc(cell, network.arcs[cell.at], joined))
    // Of a cell between nodes that withheld margins join nothing can be computed.
    .filter(({ from, to }) => from !== to);
  return { nodes: network.nodes, joined, network, hidden, arcs, percent: rules.percent > 0n ? rules.percent : 1n };
}

function openArc({ at, contributors }: TableCell, arc: CellArc | undefined, joined: readonly number[]): OpenArc {
  const [from = 0, to = 0] = [joined[arc?.from ?? 0], joined[arc?.to ?? 0]];
  const amounts = new Map(contributors.map(({ holding, amount }) => [holding, amount]));
  return { at, from, to, total: totalOf(contributors), amounts, largest: contributors.slice(0, 2) };
}

/** Holdings that one withheld cell at least would betray to the largest of the others. */
function betrayable(open: Open): readonly string[] {
  const all = open.arcs.flatMap((arc) =>
    arc.largest.filter(({ holding }) => excess(open, arc, holding, largestOther(arc, holding)) > 0n).map(({ holding }) => holding),
  );
  return [...new Set(all)].sort();
}

interface WorstSum {
  readonly inner: readonly number[];
  readonly taken: readonly number[];
}

/**
 * The sum that tells most of a holding to another. First as if in each cell the largest of the others knew all: when not even that tells
 * too much, nobody need be looked at.
 */
function worstSum(open: Open, holding: string): WorstSum | undefined {
  if (closureOf(open, (arc) => excess(open, arc, holding, largestOther(arc, holding))) === undefined) return undefined;
  const others = [...new Set(open.arcs.flatMap(({ amounts }) => [...amounts.keys()]))].filter((other) => other !== holding).sort();
  for (const other of [...others, '']) {
    const near = closureOf(open, (arc) => excess(open, arc, holding, arc.amounts.get(other) ?? 0n));
    if (near !== undefined) return sumOf(open, near);
  }
  return undefined;
}

function largestOther({ largest }: OpenArc, holding: string): bigint {
  return largest.find((one) => one.holding !== holding)?.amount ?? 0n;
}

/** (1 + p/100) xh + xs - X of a cell, in thousandths of a percent of the smallest unit. */
function excess({ percent }: Open, { total, amounts }: OpenArc, holding: string, known: bigint): bigint {
  return (WHOLE + percent) * (amounts.get(holding) ?? 0n) + WHOLE * (known - total);
}

/** Joined nodes that no withheld cell enters, so that those leaving weigh most together; undefined when all weigh nothing or less. */
function closureOf({ nodes, arcs }: Open, weightOf: (arc: OpenArc) => bigint): ReadonlySet<number> | undefined {
  const weights = new Map<number, bigint>();
  for (const arc of arcs) {
    const weight = weightOf(arc);
    weights.set(arc.from, (weights.get(arc.from) ?? 0n) + weight);
    weights.set(arc.to, (weights.get(arc.to) ?? 0n) - weight);
  }
  const [source, sink] = [nodes, nodes + 1];
  const gains = [...weights].filter(([, weight]) => weight > 0n);
  const losses = [...weights].filter(([, weight]) => weight < 0n);
  const flow = greatestFlow({
    nodes: nodes + 2,
    source,
    sink,
    need: gains.reduce((sum, [, weight]) => sum + weight, 0n),
    arcs: [
      ...gains.map(([node]) => ({ from: source, to: node })),
      ...losses.map(([node]) => ({ from: node, to: sink })),
      ...arcs.map(({ from, to }) => ({ from: to, to: from })),
    ],
    rooms: [
      ...gains.map(([, weight]) => ({ along: weight, against: 0n })),
      ...losses.map(([, weight]) => ({ along: -weight, against: 0n })),
      ...arcs.map(() => ({ along: null, against: 0n })),
    ],
  });
  return flow.kind === 'cut' ? flow.near : undefined;
}

function sumOf({ arcs, network, joined, hidden }: Open, near: ReadonlySet<number>): WorstSum {
  const crosses = ({ from, to }: CellArc): boolean => near.has(joined[from] ?? 0) !== near.has(joined[to] ?? 0);
  return {
    inner: arcs.filter(({ from, to }) => near.has(from) && !near.has(to)).map(({ at }) => at),
    taken: network.arcs.flatMap((arc, at) => (!hidden.has(at) && crosses(arc) ? [at] : [])),
  };
}
