import { CellsRepository } from '../../src/modules/trends/cells.repository.js';
import { ContributionsNow } from '../../src/modules/trends/contributions-now.js';
import { ContributionsRepository } from '../../src/modules/trends/contributions.repository.js';
import { OrganisationsRepository } from '../../src/modules/trends/organisations.repository.js';
import { RecomputeCells } from '../../src/modules/trends/recompute-cells.js';
import { RecomputeContributions } from '../../src/modules/trends/recompute-contributions.js';
import { StatementsRepository } from '../../src/modules/trends/statements.repository.js';
import type { World } from './database.js';
import type { FaultLoad } from './fault-load.js';
import { until } from './until.js';

interface Kept {
  readonly key: string;
  readonly id: string;
  readonly rows: number;
  readonly trail: number;
}

/** The books of a service, to be laid beside what it told the world. */
export class FaultBooks {
  constructor(private readonly world: World) {}

  async count(sql: string, values: readonly unknown[] = []): Promise<number> {
    const { rows } = await this.world.admin.query<{ count: number }>(`select count(*)::integer as count from ${sql}`, [...values]);
    return rows[0]?.count ?? 0;
  }

  /** Every report by its idempotency key, with how often it and its row in the trail are there. */
  async kept(): Promise<Kept[]> {
    const { rows } = await this.world.admin.query<Kept>(
      `select i.key,
              i.report_id as id,
              (select count(*)::integer from report r where r.report_id = i.report_id) as rows,
              (select count(*)::integer from trail t where t.subject_id = i.report_id::text and t.action = 'report.filed') as trail
         from idempotency i`,
    );
    return rows;
  }

  /** What is wrong between what was acknowledged and what is there; empty when the books are right. */
  async discrepancies(load: FaultLoad): Promise<string[]> {
    const kept = await this.kept();
    const idOf = new Map(kept.map(({ key, id }) => [key, id]));
    const lost = [...load.acknowledged]
      .filter(([key, id]) => idOf.get(key) !== id)
      .map(([key]) => `${key} was acknowledged and is not there`);
    const odd = kept
      .filter(({ rows, trail }) => rows !== 1 || trail !== 1)
      .map(({ key, rows, trail }) => `${key}: ${rows} rows, ${trail} in the trail`);
    const reports = await this.count('report');
    const stray = reports === kept.length ? [] : [`${reports} reports under ${kept.length} keys`];
    return [...lost, ...odd, ...stray];
  }

  /** Waits until every promised job is done. @returns after how many seconds */
  async atRest(patienceMs: number): Promise<number> {
    const begun = Date.now();
    await until(async () => (await this.count('outbox')) === 0, patienceMs, 'an empty outbox');
    return (Date.now() - begun) / 1_000;
  }

  /** How many contributions and weeks differ from what the reports add up to anew. */
  async differing(): Promise<{ compared: boolean; differing: number }> {
    const [statements, contributions, cells] = [new StatementsRepository(), new ContributionsRepository(), new CellsRepository()];
    const again = new RecomputeContributions(statements, contributions, new ContributionsNow(statements, contributions), cells);
    const recompute = new RecomputeCells(this.world.worker, new OrganisationsRepository(), contributions, again, cells);
    const found = await recompute.execute('compare');
    return {
      compared: found.contributions > 0 && found.weeks > 0,
      differing: found.differingContributions + found.differingWeeks,
    };
  }
}

/** What `differing` gives when all is well. */
export const EXACT = { compared: true, differing: 0 };
