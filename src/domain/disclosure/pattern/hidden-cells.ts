import { type PrimaryRules, unsafe } from '../primary-rules.js';
import { combined } from '../table/combined.js';
import type { DisclosureTable } from '../table/disclosure-table.js';
import { relationsOf } from '../table/relations-of.js';
import type { TableCell } from '../table/table-cell.js';
import { attacksOn, fromOutside } from './attacks-on.js';
import { costOf } from './cost-of.js';
import type { CoverRow, CoverSolver } from './cover-problem.js';
import { flowBreaches } from './flow-breaches.js';
import { breachesInBoth } from './breaches-in-both.js';
import { derivedBreaches } from './derived-breaches.js';
import { unionBreaches } from './union-breaches.js';

/** What earlier publications demand of this one. Source: own definition. */
export interface Obligations {
  /** Cells that must be withheld, and how much doubt must stay about each, in the smallest unit of the table. */
  readonly heldBack: ReadonlyMap<number, bigint>;
  /** Cells that were withheld in the publication before: they are cheaper to withhold again, so that the pattern stays. */
  readonly withheldBefore: ReadonlySet<number>;
  /** Every figure as the publication before showed it, in the smallest unit of the table; several when there are several of one moment. */
  readonly lastShown: ReadonlyMap<number, readonly bigint[]>;
  /** What may be subtracted from this publication. */
  readonly before: readonly KnownBefore[];
}

/** One or more earlier publications of which the same cells are known. Source: own definition. */
export interface KnownBefore {
  readonly published: ReadonlySet<number>;
  /** Whether the change since any of them of some inner cells together may not be known. */
  readonly changeUnsafe: (inner: readonly number[]) => boolean;
}

/**
 * The cells of a table that are withheld: those that are unsafe, those that earlier publications demand, and as few others as
 * are needed so that nobody, from outside or from inside, can conclude what may not be known. The same table gives the same
 * cells. The whole of everything is the last to be withheld, then the country per product.
 *
 * @param solve  chooses cells; what it chooses is checked, and mended without it when it fails
 * @returns      places in the list of `cellsOf`
 *
 * Source: M. Fischetti and J.J. Salazar, Management Science 47 (2001), 1008-1027, with demands of our own for insiders, unions
 * and earlier publications.
 */
export function hiddenCells(
  { table, cells }: { readonly table: DisclosureTable; readonly cells: readonly TableCell[] },
  rules: PrimaryRules,
  solve: CoverSolver,
  earlier: Obligations | null = null,
): ReadonlySet<number> {
  const judge = judgeOf({ table, cells }, rules, earlier);
  const rows: CoverRow[] = [];
  let hidden: ReadonlySet<number> = judge.must;
  for (let round = 0; round < ROUNDS; round += 1) {
    const broken = judge.broken(hidden);
    if (broken.length === 0) return hidden;
    rows.push(...broken);
    const chosen = solve({ costs: judge.costs, rows: rows.map((row) => judge.reduced(row)) });
    if (chosen === null) break;
    hidden = new Set([...judge.must, ...chosen]);
  }
  return closed(judge, hidden);
}

/** More rounds than any table has needed. */
const ROUNDS = 60;

interface Judge {
  readonly must: ReadonlySet<number>;
  readonly costs: ReadonlyMap<number, number>;
  readonly broken: (hidden: ReadonlySet<number>) => readonly CoverRow[];
  /** A row about the cells that may be chosen: what must be withheld counts already. */
  readonly reduced: (row: CoverRow) => CoverRow;
}

function judgeOf(
  { table, cells }: { readonly table: DisclosureTable; readonly cells: readonly TableCell[] },
  rules: PrimaryRules,
  earlier: Obligations | null,
): Judge {
  const held = earlier?.heldBack ?? new Map<number, bigint>();
  const must = new Set([...cells.filter(({ contributors }) => unsafe(contributors, rules)).map(({ at }) => at), ...held.keys()]);
  const remembered = new Set(cells.filter(({ at, total }) => earlier?.lastShown.get(at)?.includes(total)).map(({ at }) => at));
  // What is remembered cannot be protected any more; it is withheld all the same.
  const attacks = attacksIn(cells, rules, held).filter(({ cell }) => !remembered.has(cell));
  const siege = { cells, network: relationsOf(table), attacks, remembered };
  // An empty cell protects nothing: everybody may know that nobody of that kind is there.
  const loose = cells.filter(({ at, total }) => !must.has(at) && total !== 0n);
  const costs = new Map(loose.map((cell) => [cell.at, costOf(cell, earlier?.withheldBefore.has(cell.at) ?? false)]));
  const changeable = (at: number): boolean => costs.has(at);
  const sumUnsafe = (inner: readonly number[]): boolean => unsafe(combined(cells, inner), rules);
  const reduced = ({ terms, atLeast }: CoverRow): CoverRow => ({
    terms: terms.filter(([at]) => costs.has(at)),
    atLeast: atLeast - terms.reduce((sum, [at, weight]) => sum + (must.has(at) ? weight : 0), 0),
  });
  return {
    must,
    costs,
    reduced,
    broken: (hidden) => {
      const published = (at: number): boolean => !hidden.has(at);
      const now = unionBreaches({ cells, known: published, changeable, unsafe: sumUnsafe });
      const since = (earlier?.before ?? []).flatMap((before) => changesBroken(cells, before, published, changeable));
      // Who remembers may know a cell whatever is withheld now: that is no fault of this publication.
      const flows = flowBreaches(siege, hidden).filter((row) => remembered.size === 0 || canBeMet(reduced(row)));
      const plain = [...flows, ...now, ...since];
      // The widest look is the slowest: it is for what passes all others.
      return plain.length > 0 ? plain : derivedBreaches({ cells, network: siege.network, hidden, changeable, rules });
    },
  };
}

/** Whether withholding everything would do. */
function canBeMet({ terms, atLeast }: CoverRow): boolean {
  return terms.reduce((sum, [, weight]) => sum + Math.max(0, weight), 0) > atLeast - LEAST_WEIGHT;
}

/** Weights are rounded down to a millionth. */
const LEAST_WEIGHT = 1e-6;

function attacksIn(cells: readonly TableCell[], rules: PrimaryRules, held: ReadonlyMap<number, bigint>) {
  const holdings = [...new Set(cells.flatMap(({ contributors }) => contributors.map(({ holding }) => holding)))].sort();
  return cells.flatMap((cell) => {
    const level = held.get(cell.at);
    return [...attacksOn(cell, rules, holdings), ...(level === undefined ? [] : fromOutside(cell, level))];
  });
}

/** What is published now and was before tells the change in between: of single cells, and of what is left of sums. */
function changesBroken(
  cells: readonly TableCell[],
  before: KnownBefore,
  published: (at: number) => boolean,
  changeable: (at: number) => boolean,
): readonly CoverRow[] {
  const known = (at: number): boolean => before.published.has(at);
  const inBoth = unionBreaches({
    cells,
    known: (at) => published(at) && known(at),
    changeable: (at) => changeable(at) && known(at),
    unsafe: before.changeUnsafe,
  });
  return [...inBoth, ...breachesInBoth({ cells, now: published, before: known, changeable, unsafe: before.changeUnsafe })];
}

/** Without a solver: withholds all that a broken demand names, until none is broken. More than needed, never less. */
function closed(judge: Judge, begun: ReadonlySet<number>): ReadonlySet<number> {
  const hidden = new Set(begun);
  for (;;) {
    const named = judge.broken(hidden).flatMap(({ terms }) => terms.filter(([at, weight]) => weight > 0 && judge.costs.has(at)));
    const fresh = named.filter(([at]) => !hidden.has(at));
    if (fresh.length === 0) return hidden;
    for (const [at] of fresh) hidden.add(at);
  }
}
