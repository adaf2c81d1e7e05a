import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { JobsModule } from '../../../src/jobs/jobs.module.js';
import { OversightModule } from '../../../src/modules/oversight/index.js';
import { FollowPostures } from '../../../src/modules/oversight/posture/follow-postures.js';
import { TellOfPosture } from '../../../src/modules/oversight/posture/tell-of-posture.js';
import { PartiesModule } from '../../../src/modules/parties/index.js';
import { type Platform, PlatformModule } from '../../../src/platform/platform.module.js';
import { openedMessages } from '../../support/kept-messages.js';
import { platformOf } from '../../support/platform-of.js';
import { aDikesWorld, type DikesWorld } from '../dikes/a-dikes-world.js';

/** Use cases of the worker. */
@Module({})
class PlaybookModule {
  static on(platform: Platform): DynamicModule {
    return { module: PlaybookModule, imports: [PlatformModule.on(platform), JobsModule, PartiesModule, OversightModule] };
  }
}

/** A world in which the playbook is kept: the pages, and what the worker does with what was decided. */
export interface PlaybookWorld extends DikesWorld {
  /** The worker adds what was approved, and takes the steps whose time has come; twice, since jobs come twice. */
  work(): Promise<void>;
  /** Decides on the newest proposal, which the worker then adds. @returns its row of policy */
  adopted(place: string): Promise<number>;
  /** Recipient and template of every mail since the last time this was asked, in order. */
  mails(): Promise<readonly string[]>;
  get: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>['get'];
}

/** @param more  people beside those of every role */
export async function aPlaybookWorld(more: readonly object[] = []): Promise<PlaybookWorld> {
  const world = await aDikesWorld(more);
  const platform = platformOf(world, { source: world.workerSource, database: world.worker });
  const app = await NestFactory.createApplicationContext(PlaybookModule.on(platform), { logger: ['error', 'warn'] });
  let seen: readonly string[] = [];
  const work = async () => {
    for (let time = 0; time < 2; time += 1) {
      await app.get(FollowPostures).execute();
      const { rows } = await world.admin.query(`select payload from outbox where job = 'posture.tell'`);
      for (const { payload } of rows) await app.get(TellOfPosture).execute(payload.policyId, payload.step);
    }
  };
  return {
    ...world,
    work,
    get: app.get.bind(app),
    adopted: async (place) => {
      const { rows } = await world.admin.query('select id from policy_proposal order by id desc limit 1');
      const { status, body } = await world.send('chair', `${place}/${rows[0].id}/besluit`, { answer: 'yes' });
      if (status !== 303) throw new Error(`refused with ${status}: ${body}`);
      await world.adopt.execute(rows[0].id);
      await world.adopt.execute(rows[0].id);
      return (await world.admin.query('select policy_id from policy_proposal where id = $1', [rows[0].id])).rows[0].policy_id;
    },
    mails: async () => {
      const messages = await openedMessages(world);
      const fresh = messages.filter(({ id }) => !seen.includes(id));
      seen = messages.map(({ id }) => id);
      return fresh.map(({ recipient, template, link }) => `${recipient} ${template} ${new URL(link).pathname}`).sort();
    },
    close: async () => {
      await app.close();
      await world.close();
    },
  };
}
