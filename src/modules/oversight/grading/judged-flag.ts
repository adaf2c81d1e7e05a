import { Injectable } from '@nestjs/common';
import { Problem } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import { instantOf } from '../../../platform/identity.js';
import { hasEnded } from './grade-versions.js';
import { GradedRepository } from './graded.repository.js';
import type { PastFlag } from './past-flag.js';
import { OutcomesRepository, type RecordedOutcome } from './outcomes.repository.js';

/** A flag that has ended, with what is on record of what came of it. */
export interface JudgedFlagNow {
  readonly flag: PastFlag;
  readonly outcomes: readonly RecordedOutcome[];
}

/** A flag that can be judged: it has ended. */
@Injectable()
export class JudgedFlag {
  constructor(
    private readonly database: Database,
    private readonly graded: GradedRepository,
    private readonly outcomes: OutcomesRepository,
  ) {}

  /** @throws {Problem} */
  async execute(actor: Actor, id: string): Promise<JudgedFlagNow> {
    return this.database.transaction(actor, async (tx) => {
      const flag = await this.find(tx, id);
      const ids = flag.escalation === null ? [id] : [id, flag.escalation.id];
      return { flag, outcomes: await this.outcomes.newest(tx, ids) };
    });
  }

  /** In the caller's transaction. @throws {Problem} */
  async find(tx: Tx, id: string): Promise<PastFlag> {
    const flag = instantOf(id) === undefined ? undefined : await this.graded.find(tx, id);
    if (flag === undefined) throw new Problem('request.not-found');
    if (!hasEnded(flag)) throw new Problem('grading.not-over');
    return flag;
  }
}
