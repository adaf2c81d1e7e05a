import { PolicyOn, SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { AnswerLevels } from '../../../src/modules/flags/answer-levels.js';
import { EvaluateFlags } from '../../../src/modules/flags/evaluate-flags.js';
import { FlagsRepository } from '../../../src/modules/flags/flags.repository.js';
import { FreezeEvidence } from '../../../src/modules/flags/freeze-evidence.js';
import { RaiseFlag } from '../../../src/modules/flags/raise-flag.js';
import { SituationNow } from '../../../src/modules/flags/situation-now.js';
import { WatchRepository } from '../../../src/modules/flags/watch.repository.js';
import { LastNight } from '../../../src/modules/outlook/index.js';
import { NightsRepository } from '../../../src/modules/outlook/nights.repository.js';
import { SiteNightsRepository } from '../../../src/modules/outlook/site-nights.repository.js';
import { PublishedTotals } from '../../../src/modules/trends/published-totals.js';
import { PublishedTotalsRepository } from '../../../src/modules/trends/published/published-totals.repository.js';
import { Positions } from '../../../src/modules/trends/positions.js';
import { LastUnusual } from '../../../src/modules/trends/index.js';
import { UnusualRepository } from '../../../src/modules/trends/unusual/unusual.repository.js';
import { rowOf } from '../../../src/platform/sealing/place.js';
import { Trail } from '../../../src/platform/trail.js';
import { type Party, type Said, TrendsWorld } from '../trends/trends-world.js';
import { openedTotal } from '../../support/sealing.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

interface SealedColumn {
  readonly table: string;
  readonly key: readonly string[];
  readonly column: string;
}

/** A world with policy, in which what is filed is folded and evaluated. */
export class EvaluationWorld {
  readonly evaluate: EvaluateFlags;
  readonly policy = new PolicyRepository();
  readonly lastNight: LastNight;

  private constructor(readonly trends: TrendsWorld) {
    const { world, outbox } = trends;
    const flags = new FlagsRepository(world.sealing.sealing);
    const watch = new WatchRepository(world.sealing.sealing);
    const freeze = new FreezeEvidence(new PublishedTotals(new PublishedTotalsRepository()));
    const raise = new RaiseFlag(world.clock, flags, freeze, outbox, new Trail(world.clock, TRAIL_KEYS));
    const { sealing } = world.sealing;
    this.lastNight = new LastNight(new NightsRepository(sealing), new SiteNightsRepository(sealing));
    const situation = new SituationNow(
      new PolicyOn(this.policy),
      new Positions(trends.parts.contributions, trends.parts.series),
      this.lastNight,
      new LastUnusual(new UnusualRepository(sealing)),
    );
    this.evaluate = new EvaluateFlags(world.clock, world.worker, situation, watch, new AnswerLevels(flags, raise));
  }

  static async make(): Promise<EvaluationWorld> {
    const made = new EvaluationWorld(await TrendsWorld.make());
    await made.sync().execute();
    return made;
  }

  sync(): SyncPolicy {
    const { clock, worker } = this.trends.world;
    return new SyncPolicy(clock, worker, this.policy, new Trail(clock, TRAIL_KEYS));
  }

  /** Files, folds and evaluates. */
  async hear(party: Party, said: Said): Promise<string> {
    const id = await this.trends.file(party, said);
    await this.trends.fold.execute([id]);
    await this.evaluate.execute(said.productGroup ?? 'ffp2');
    return id;
  }

  /** Rows of which one sealed column is opened. @param key  columns of the primary key, in their order */
  async opened<Value>(
    sql: string,
    { table, key, column }: SealedColumn,
  ): Promise<(Record<string, unknown> & { readonly opened: Value })[]> {
    const rows = await this.rows(sql);
    return Promise.all(
      rows.map(async (row) => {
        const value = row[column];
        if (!Buffer.isBuffer(value)) throw new TypeError(`${column} is not sealed`);
        const place = { table, row: rowOf(...key.map((name) => String(row[name]))), column };
        return { ...row, opened: await openedTotal<Value>(this.trends.world, place, value) };
      }),
    );
  }

  async rows(sql: string): Promise<Record<string, unknown>[]> {
    return (await this.trends.world.admin.query(sql)).rows;
  }

  async empty(): Promise<void> {
    await this.trends.world.admin.query('delete from flag_step; delete from flag; delete from watch');
    await this.trends.empty();
  }
}
