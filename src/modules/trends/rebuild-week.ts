import { Injectable } from '@nestjs/common';
import type { CellSums } from '../../domain/trends/move-cell.js';
import type { Tx } from '../../platform/database.js';
import { type CellAfter, type CellKey, nameOfCell } from './cell-key.js';
import { CellsRepository } from './cells.repository.js';
import { type GroupWeek } from './contribution-key.js';
import { ContributionsRepository } from './contributions.repository.js';
import type { PlacedContribution } from './placed-contribution.js';
import { nameOfScope, type ScopeKey, type SeriesAfter } from './scope-key.js';
import { SeriesRepository } from './series.repository.js';
import { writeCell, type WrittenSeries, writeSeries } from './sums-as-text.js';
import { sumsAfter } from './sums-after.js';

interface Standing {
  readonly cells: readonly (CellKey & CellSums)[];
  readonly series: readonly (ScopeKey & { readonly written: WrittenSeries | undefined })[];
}

/** Adds up the cells and series of one week anew from its contributions. */
@Injectable()
export class RebuildWeek {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly cells: CellsRepository,
    private readonly series: SeriesRepository,
  ) {}

  /**
   * In the caller's transaction, which has locked the week. What was changed where it stands is not as it should be. @returns whether it was not as it should be
   *
   * @param mode  `compare` leaves everything as it is
   */
  async execute(tx: Tx, week: GroupWeek, mode: 'compare' | 'repair' = 'repair'): Promise<boolean> {
    const { productGroup, weekStart } = week;
    const [stored, cells, series] = await Promise.all([
      this.contributions.between(tx, productGroup, { from: weekStart, until: weekStart }, 'unread'),
      this.cells.ofWeeks(tx, [week], 'unread'),
      this.series.written(tx, { productGroup, from: weekStart, to: weekStart }, 'unread'),
    ]);
    const placed = stored.map(({ contribution, ...key }): PlacedContribution => ({
      ...key,
      counted: contribution === undefined ? null : { ...contribution, ...key },
    }));
    const after = sumsAfter(placed, new Map(), []);
    const right = pictureOf(after.cells, after.series) === pictureOfStanding({ cells, series });
    if (right || mode === 'compare') return !right;
    const emptied = withoutThose(await this.cells.keysOf(tx, week), after.cells, nameOfCell);
    const silenced = withoutThose(series, after.series, nameOfScope);
    await Promise.all([
      this.cells.replace(tx, [...after.cells, ...emptied.map((key) => ({ ...key, now: null }))]),
      this.series.replace(tx, [...after.series, ...silenced.map((key) => ({ ...key, now: null }))]),
    ]);
    return true;
  }
}

function withoutThose<Key extends CellKey | ScopeKey>(
  standing: readonly Key[],
  fresh: readonly Key[],
  nameOf: (key: Key) => string,
): Key[] {
  const names = new Set(fresh.map(nameOf));
  return standing.filter((key) => !names.has(nameOf(key)));
}

/** Equal sums are the same text. */
function pictureOf(cells: readonly CellAfter[], series: readonly SeriesAfter[]): string {
  return inOrder([
    ...cells.map(({ now, ...key }) => [nameOfCell(key), now === null ? null : writeCell(now)]),
    ...series.map(({ now, ...key }) => [nameOfScope(key), now === null ? null : writeSeries(now)]),
  ]);
}

function pictureOfStanding({ cells, series }: Standing): string {
  return inOrder([
    ...cells.map((cell) => [nameOfCell(cell), writeCell(cell)]),
    ...series.map(({ written, ...key }) => [nameOfScope(key), written]),
  ]);
}

function inOrder(lines: readonly unknown[]): string {
  return lines
    .map((line) => JSON.stringify(line))
    .sort()
    .join('\n');
}
