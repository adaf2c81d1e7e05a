import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { CellsRepository } from './cells.repository.js';
import { differs } from './contribution-picture.js';
import { textOf } from './contribution-key.js';
import { type Broken, ContributionsRepository } from './contributions.repository.js';
import type { PlacedContribution } from './placed-contribution.js';
import { RebuildWeek } from './rebuild-week.js';
import { SeriesRepository } from './series.repository.js';
import { sumsAfter } from './sums-after.js';

/** Replaces what organisations put into their weeks, and moves the sums by the difference. */
@Injectable()
export class MoveCells {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly cells: CellsRepository,
    private readonly series: SeriesRepository,
    private readonly rebuildWeek: RebuildWeek,
  ) {}

  /** In the caller's transaction, which has locked the weeks. What did not change is left alone. @param broken  see `RebuildWeek` */
  async execute(tx: Tx, placed: readonly PlacedContribution[], broken: Broken = 'refuse'): Promise<void> {
    const [stored, cells] = await Promise.all([this.contributions.stored(tx, placed, broken), this.cells.ofWeeks(tx, placed, broken)]);
    const before = new Map(stored.map((row) => [textOf(row), row]));
    const moved = placed.filter((one) => differs(one, before.get(textOf(one))));
    if (moved.length === 0) return;
    const after = sumsAfter(moved, before, cells);
    await Promise.all([this.contributions.replace(tx, moved), this.cells.replace(tx, after.cells), this.series.replace(tx, after.series)]);
    for (const { contribution, productGroup, weekStart } of stored) {
      if (contribution === undefined) await this.rebuildWeek.execute(tx, { productGroup, weekStart });
    }
  }
}
