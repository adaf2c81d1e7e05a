import type { World } from './database.js';
import type { FaultLoad } from './fault-load.js';
import { trendsOn } from './trends-on.js';
import { until } from './until.js';

interface Kept {
  readonly organisationId: string;
  readonly keyHash: Buffer;
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
      `select i.organisation_id as "organisationId",
              i.key_hash as "keyHash",
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
    const idOf = new Map(kept.map(({ keyHash, id }) => [keyHash.toString('hex'), id]));
    const parties = new Set(kept.map(({ organisationId }) => organisationId));
    const hashesOf = (key: string) => [...parties].map((party) => this.#hashOf(party, key));
    const lost = [...load.acknowledged]
      .filter(([key, id]) => !hashesOf(key).some((hash) => idOf.get(hash) === id))
      .map(([key]) => `${key} was acknowledged and is not there`);
    const odd = kept
      .filter(({ rows, trail }) => rows !== 1 || trail !== 1)
      .map(({ id, rows, trail }) => `${id}: ${rows} rows, ${trail} in the trail`);
    const reports = await this.count('report');
    const stray = reports === kept.length ? [] : [`${reports} reports under ${kept.length} keys`];
    return [...lost, ...odd, ...stray];
  }

  /** Under what a key of a party is kept. */
  #hashOf(organisationId: string, key: string): string {
    return this.world.sealing.sealing.blindIndex('request-key', `${organisationId}\0${key}`).toString('hex');
  }

  /** Waits until every promised job is done. @returns after how many seconds */
  async atRest(patienceMs: number): Promise<number> {
    const begun = Date.now();
    await until(async () => (await this.count('outbox')) === 0, patienceMs, 'an empty outbox');
    return (Date.now() - begun) / 1_000;
  }

  /** How many contributions and weeks differ from what the reports add up to anew. */
  async differing(): Promise<{ compared: boolean; differing: number }> {
    const found = await trendsOn(this.world).recompute.execute('compare');
    return {
      compared: found.contributions > 0 && found.weeks > 0,
      differing: found.differingContributions + found.differingWeeks,
    };
  }
}

/** What `differing` gives when all is well. */
export const EXACT = { compared: true, differing: 0 };
