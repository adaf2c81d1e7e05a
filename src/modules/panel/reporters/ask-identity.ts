import { Injectable } from '@nestjs/common';
import { reasonFaults } from '../../../domain/flags/reason-faults.js';
import { Problem, refuseAll } from '../../../domain/problem.js';
import type { Actor } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { KeepQuestion } from './keep-question.js';
import { OneReporterOf } from './one-reporter.js';

/** A chair asks who a reporter is, with a reason; somebody of triage decides. */
@Injectable()
export class AskIdentity {
  constructor(
    private readonly database: Database,
    private readonly one: OneReporterOf,
    private readonly keep: KeepQuestion,
  ) {}

  /** @throws {Problem} with every fault at once */
  async execute(chair: Extract<Actor, { kind: 'person' }>, flagId: string, letter: string, reason: string): Promise<void> {
    await this.database.transaction(chair, async (tx) => {
      const { reporter, standing } = await this.one.execute(tx, flagId, letter);
      refuseAll(reasonFaults(reason));
      if (standing === 'open' || standing === 'shown') throw new Problem('reveal.asked-already');
      await this.keep.execute(tx, { flagId, entryId: reporter.id, askedBy: chair.id, reason: reason.trim() });
    });
  }
}
