import { Injectable } from '@nestjs/common';
import { dayInNetherlands } from '../../../domain/calendar.js';
import { type PostureStep, postureSteps } from '../../../domain/posture/posture-steps.js';
import { Outbox } from '../../../jobs/outbox.js';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { PostureStepsRepository } from './posture-steps.repository.js';

/** Steps of which somebody must hear, and those after which everything is evaluated anew. */
const TOLD: readonly PostureStep[] = ['decided', 'ended', 'evaluate'];
const EVALUATED: readonly PostureStep[] = ['begun', 'ended'];

/** Takes each step of each decision on the posture once, when its time has come: run again, or by two at once, it does nothing twice. */
@Injectable()
export class FollowPostures {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly steps: PostureStepsRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(): Promise<void> {
    const now = this.clock.now();
    await this.database.transaction(system('posture'), async (tx) => {
      const decisions = await this.steps.decisions(tx);
      const due = decisions.flatMap((decision) =>
        postureSteps(decision, dayInNetherlands(now)).map((step) => ({ policyId: decision.policyId, step })),
      );
      for (const { policyId, step } of due) {
        if (await this.steps.take(tx, policyId, step, now)) await this.#promise(tx, policyId, step);
      }
    });
  }

  async #promise(tx: Tx, policyId: number, step: PostureStep): Promise<void> {
    if (TOLD.includes(step)) await this.outbox.promise(tx, 'posture.tell', { policyId, step });
    if (EVALUATED.includes(step)) await this.outbox.promise(tx, 'flags.evaluate-all', {});
  }
}
