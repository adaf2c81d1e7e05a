import { PolicyOn } from '../../src/modules/expected-use/index.js';
import { PolicyRepository } from '../../src/modules/expected-use/policy.repository.js';
import { CellsRepository } from '../../src/modules/trends/cells.repository.js';
import { ContributionsNow } from '../../src/modules/trends/contributions-now.js';
import { ContributionsRepository } from '../../src/modules/trends/contributions.repository.js';
import { MoveCells } from '../../src/modules/trends/move-cells.js';
import { OrganisationsRepository } from '../../src/modules/trends/organisations.repository.js';
import { PublicationGround } from '../../src/modules/trends/published/publication-ground.js';
import { PublicationsRepository } from '../../src/modules/trends/published/publications.repository.js';
import { PublishTotals } from '../../src/modules/trends/published/publish-totals.js';
import { PublishWeeks } from '../../src/modules/trends/published/publish-weeks.js';
import { RebuildWeek } from '../../src/modules/trends/rebuild-week.js';
import { RecomputeCells } from '../../src/modules/trends/recompute-cells.js';
import { RecomputeContributions } from '../../src/modules/trends/recompute-contributions.js';
import { SeriesRepository } from '../../src/modules/trends/series.repository.js';
import { StatementsRepository } from '../../src/modules/trends/statements.repository.js';
import { WeeksRepository } from '../../src/modules/trends/weeks.repository.js';
import type { Clock } from '../../src/platform/clock.js';
import type { Database } from '../../src/platform/database.js';
import type { SealingKit } from '../../src/platform/sealing/sealing-kit.js';

/** What adds up, on a database and with its keys. */
export function trendsOn({
  worker,
  sealing: { sealing },
  clock,
}: {
  readonly worker: Database;
  readonly sealing: SealingKit;
  readonly clock: Clock;
}) {
  const statements = new StatementsRepository(sealing);
  const contributions = new ContributionsRepository(sealing);
  const cells = new CellsRepository(sealing);
  const series = new SeriesRepository(sealing, clock);
  const weeks = new WeeksRepository();
  const rebuildWeek = new RebuildWeek(contributions, cells, series);
  const moveCells = new MoveCells(contributions, cells, series, rebuildWeek);
  const now = new ContributionsNow(statements, weeks);
  const contributed = new RecomputeContributions(statements, contributions, now, moveCells);
  const recompute = new RecomputeCells(worker, new OrganisationsRepository(), weeks, contributed, rebuildWeek);
  const publications = new PublicationsRepository(sealing);
  const publishWeeks = new PublishWeeks(new PublicationGround(contributions, publications), publications);
  const publish = new PublishTotals(clock, worker, new PolicyOn(new PolicyRepository()), publications, publishWeeks);
  return { publish, statements, contributions, cells, series, weeks, now, moveCells, recompute };
}
