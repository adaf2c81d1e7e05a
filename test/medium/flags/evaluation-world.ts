import { PolicyOn, SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { AnswerLevels } from '../../../src/modules/flags/answer-levels.js';
import { EvaluateFlags } from '../../../src/modules/flags/evaluate-flags.js';
import { FlagsRepository } from '../../../src/modules/flags/flags.repository.js';
import { RaiseFlag } from '../../../src/modules/flags/raise-flag.js';
import { SituationNow } from '../../../src/modules/flags/situation-now.js';
import { StandingScopes } from '../../../src/modules/flags/standing-scopes.js';
import { WatchRepository } from '../../../src/modules/flags/watch.repository.js';
import { Positions } from '../../../src/modules/trends/positions.js';
import { Trail } from '../../../src/platform/trail.js';
import { type Party, type Said, TrendsWorld } from '../trends/trends-world.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

/** A world with policy, in which what is filed is folded and evaluated. */
export class EvaluationWorld {
  readonly evaluate: EvaluateFlags;
  readonly standing: StandingScopes;
  readonly policy = new PolicyRepository();

  private constructor(readonly trends: TrendsWorld) {
    const { world, outbox } = trends;
    const flags = new FlagsRepository();
    const watch = new WatchRepository();
    const raise = new RaiseFlag(world.clock, flags, outbox, new Trail(world.clock, TRAIL_KEYS));
    const situation = new SituationNow(new PolicyOn(this.policy), new Positions(trends.parts.contributions, trends.parts.series));
    this.evaluate = new EvaluateFlags(world.clock, world.worker, situation, watch, new AnswerLevels(flags, raise));
    this.standing = new StandingScopes(world.web, watch);
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

  async rows(sql: string): Promise<Record<string, unknown>[]> {
    return (await this.trends.world.admin.query(sql)).rows;
  }

  async empty(): Promise<void> {
    await this.trends.world.admin.query('delete from flag_step; delete from flag; delete from watch');
    await this.trends.empty();
  }
}
