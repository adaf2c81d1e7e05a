import { changeLevel, changeOf, changeUnsafe, type Change } from '../../../src/domain/disclosure/earlier/change-of.js';
import { ownersOverTime } from '../../../src/domain/disclosure/earlier/owners-over-time.js';
import { type PrimaryRules, protectionLevel, unsafe } from '../../../src/domain/disclosure/primary-rules.js';
import { combined } from '../../../src/domain/disclosure/table/combined.js';
import type { DisclosureTable } from '../../../src/domain/disclosure/table/disclosure-table.js';
import type { TableCell } from '../../../src/domain/disclosure/table/table-cell.js';
import { concluded, highestFor } from '../../domain/disclosure/support/lp-attacker.js';
import { computable, type Sum } from '../../domain/disclosure/support/computable.js';

/** What was published in one week, and what stood behind it. */
export interface Snapshot {
  readonly table: DisclosureTable;
  readonly cells: readonly TableCell[];
  readonly hidden: ReadonlySet<number>;
}

const ROUNDING = 1e-6;

/**
 * What somebody learns that may not be known, who keeps every publication of the ministry, the panel and the public, may be a
 * reporter, takes a figure that is withheld for what it last was, computes bounds by linear programmes, and subtracts
 * publications of any two weeks.
 */
export function leaksOf(snapshots: readonly Snapshot[], rules: PrimaryRules): readonly string[] {
  const sums = snapshots.map(({ cells, hidden }) => computable(cells, hidden));
  return snapshots.flatMap((snapshot, week) => [
    ...withinWeek(snapshot, sums[week] ?? [], rules).map((leak) => `week ${week}: ${leak}`),
    ...bounded(snapshot, snapshots.slice(0, week), rules).map((leak) => `week ${week}: ${leak}`),
    ...snapshots.slice(0, week).flatMap((before, then) => {
      const [known, earlier] = [sums[week] ?? [], sums[then] ?? []];
      return subtracted(before, snapshot, { known, earlier, rules }).map((leak) => `week ${then} to ${week}: ${leak}`);
    }),
  ]);
}

/** Sums that can be computed from one publication and tell too much. */
function withinWeek({ cells }: Snapshot, sums: readonly Sum[], rules: PrimaryRules): readonly string[] {
  return sums.filter((sum) => unsafe(combined(cells, sum), rules)).map((sum) => `${namesOf(cells, sum)} can be computed and is unsafe`);
}

/** Cells that lie between too narrow bounds, for anybody or for a reporter: what is unsafe, and what changed in an unsafe way. */
function bounded({ cells, hidden }: Snapshot, before: readonly Snapshot[], rules: PrimaryRules): readonly string[] {
  const remembered = new Set(cells.filter((cell) => lastShown(before, cell.at) === cell.total).map(({ at }) => at));
  const doubtful = new Set([...hidden].filter((at) => !remembered.has(at)));
  const holdings = [...new Set(cells.flatMap((cell) => (doubtful.has(cell.at) ? cell.contributors.map(({ holding }) => holding) : [])))];
  const narrow = (withheld: ReadonlySet<number>): readonly string[] =>
    cells
      .filter(({ at }) => doubtful.has(at))
      .flatMap((cell) => {
        const level = levelOf(cell, before, rules);
        const inside = unsafe(cell.contributors, rules) ? fromInside({ cells, doubtful: withheld, cell, holdings }, rules) : [];
        return [...(level === 0n ? [] : fromOutside(cells, withheld, cell, Number(level))), ...inside];
      });
  const leaks = narrow(doubtful);
  if (leaks.length === 0) return [];
  // What somebody knows who is told nothing this week is no leak of this week.
  const all = new Set(cells.filter(({ at, total }) => total !== 0n && !remembered.has(at)).map(({ at }) => at));
  const known = new Set(narrow(all).map(subjectOf));
  return leaks.filter((leak) => !known.has(subjectOf(leak)));
}

/** A leak without its figures. */
function subjectOf(leak: string): string {
  return leak.replace(/ lies in .*/, '');
}

/** How much doubt must stay about a cell that is withheld; nothing when it is only withheld for the sake of others. */
function levelOf(cell: TableCell, before: readonly Snapshot[], rules: PrimaryRules): bigint {
  const changes = before
    .filter(({ hidden }) => !hidden.has(cell.at))
    .map(({ cells }) => changeOf(cells[cell.at]?.contributors ?? [], cell.contributors))
    .filter((change) => changeUnsafe(change, rules))
    .map((change) => changeLevel(change, rules));
  const own = unsafe(cell.contributors, rules) ? [1n, protectionLevel(cell.contributors, rules)] : [];
  return [...own, ...changes].reduce((most, level) => (level > most ? level : most), 0n);
}

function lastShown(before: readonly Snapshot[], at: number): bigint | undefined {
  return before.filter(({ hidden }) => !hidden.has(at)).at(-1)?.cells[at]?.total;
}

function fromOutside(cells: readonly TableCell[], doubtful: ReadonlySet<number>, cell: TableCell, level: number): readonly string[] {
  const { least, most } = concluded(cells, doubtful, cell);
  const total = Number(cell.total);
  const wide = most >= total + level - ROUNDING && least <= total - Math.min(level, total) + ROUNDING && most > least;
  return wide ? [] : [`${namesOf(cells, [cell.at])} lies in ${least} to ${most}`];
}

interface Inside {
  readonly cells: readonly TableCell[];
  readonly doubtful: ReadonlySet<number>;
  readonly cell: TableCell;
  readonly holdings: readonly string[];
}

function fromInside({ cells, doubtful, cell, holdings }: Inside, { percent }: PrimaryRules): readonly string[] {
  const margin = 1 + Number(percent) / 100_000;
  return holdings.flatMap((holding) => {
    const other = cell.contributors.find((one) => one.holding !== holding);
    const own = Number(cell.contributors.find((one) => one.holding === holding)?.amount ?? 0n);
    const enough = own + margin * Number(other?.amount ?? 0n) - ROUNDING;
    // It can be at least what it is: only then is a programme needed.
    return Number(cell.total) >= enough || other === undefined || highestFor(holding, cells, doubtful, cell) >= enough
      ? []
      : [`${holding} knows ${other.holding} in ${namesOf(cells, [cell.at])}`];
  });
}

interface Both {
  readonly known: readonly Sum[];
  readonly earlier: readonly Sum[];
  readonly rules: PrimaryRules;
}

/** Changes of what both weeks tell: of the cells of the table, and of sums that are not made of smaller ones. */
function subtracted(before: Snapshot, now: Snapshot, { known, earlier, rules }: Both): readonly string[] {
  const names = new Set(earlier.map((sum) => sum.join()));
  const shared = known.filter((sum) => names.has(sum.join()));
  const cells = new Set(now.cells.map(({ inner }) => inner.join()));
  const ownerOf = ownersOverTime(before.table.stated, now.table.stated);
  return shared
    .filter((sum) => cells.has(sum.join()) || !shared.some((other) => other.length < sum.length && other.every((at) => sum.includes(at))))
    .filter((sum) => changesOf(before, now, sum, ownerOf).some((change) => changeUnsafe(change, rules)))
    .map((sum) => `the change of ${namesOf(now.cells, sum)} can be subtracted and is unsafe`);
}

function changesOf(before: Snapshot, now: Snapshot, sum: Sum, ownerOf: (holding: string) => string): readonly Change[] {
  const [then, since] = [combined(before.cells, sum), combined(now.cells, sum)];
  return [changeOf(then, since), changeOf(then, since, ownerOf)];
}

function namesOf(cells: readonly TableCell[], some: Sum): string {
  return some.map((at) => `${cells[at]?.product} ${cells[at]?.region}`).join(' + ');
}
