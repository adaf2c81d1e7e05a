import { CellsRepository } from '../../src/modules/trends/cells.repository.js';
import { ContributionsNow } from '../../src/modules/trends/contributions-now.js';
import { ContributionsRepository } from '../../src/modules/trends/contributions.repository.js';
import { MoveCells } from '../../src/modules/trends/move-cells.js';
import { OrganisationsRepository } from '../../src/modules/trends/organisations.repository.js';
import { RebuildWeek } from '../../src/modules/trends/rebuild-week.js';
import { RecomputeCells } from '../../src/modules/trends/recompute-cells.js';
import { RecomputeContributions } from '../../src/modules/trends/recompute-contributions.js';
import { SeriesRepository } from '../../src/modules/trends/series.repository.js';
import { StatementsRepository } from '../../src/modules/trends/statements.repository.js';
import { WeeksRepository } from '../../src/modules/trends/weeks.repository.js';
import type { Database } from '../../src/platform/database.js';
import type { SealingKit } from '../../src/platform/sealing/sealing-kit.js';

/** What adds up, on a database and with its keys. */
export function trendsOn({ worker, sealing: { sealing } }: { readonly worker: Database; readonly sealing: SealingKit }) {
  const statements = new StatementsRepository(sealing);
  const contributions = new ContributionsRepository(sealing);
  const cells = new CellsRepository(sealing);
  const series = new SeriesRepository(sealing);
  const weeks = new WeeksRepository();
  const rebuildWeek = new RebuildWeek(contributions, cells, series);
  const moveCells = new MoveCells(contributions, cells, series, rebuildWeek);
  const now = new ContributionsNow(statements, weeks);
  const contributed = new RecomputeContributions(statements, contributions, now, moveCells);
  const recompute = new RecomputeCells(worker, new OrganisationsRepository(), weeks, contributed, rebuildWeek);
  return { statements, contributions, cells, series, weeks, now, moveCells, recompute };
}
