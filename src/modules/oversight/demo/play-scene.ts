import { Injectable } from '@nestjs/common';
import type { JobName, JobPayloads } from '../../../jobs/job-payloads.js';
import { OutboxRepository } from '../../../jobs/outbox.repository.js';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import type { DemoScene } from './facts/demo-scene.js';
import { PlayAssessment, type Stage } from './play-assessment.js';
import { PlayEscalation } from './play-escalation.js';

const DEMO = system('demo');

/** Plays one scene to its end; what was done in it is no longer promised to the worker, mails excepted. */
@Injectable()
export class PlayScene {
  constructor(
    private readonly database: Database,
    private readonly outbox: OutboxRepository,
    private readonly playAssessment: PlayAssessment,
    private readonly playEscalation: PlayEscalation,
  ) {}

  async execute(stage: Stage, scene: DemoScene): Promise<void> {
    await this.playAssessment.execute(stage, scene);
    await this.#done('panel.inform', ({ flagId }) => flagId === stage.flagId);
    const told = await this.playEscalation.execute(stage, scene);
    if (told !== undefined) await this.#done('escalation.notify', ({ escalationId }) => escalationId === told);
  }

  async #done<Job extends JobName>(job: Job, isDone: (payload: JobPayloads[Job]) => boolean): Promise<void> {
    await this.database.transaction(DEMO, async (tx) => {
      const done = (await this.outbox.claimAll(tx, job)).filter(({ payload }) => isDone(payload));
      await this.outbox.keep(
        tx,
        done.map(({ id }) => id),
      );
    });
  }
}
