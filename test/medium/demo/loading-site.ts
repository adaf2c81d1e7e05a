import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandsModule } from '../../../src/commands.module.js';
import { SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { SettableClock } from '../../../src/platform/settable-clock.js';
import { aWorld, type World } from '../../support/database.js';
import { platformOf } from '../../support/platform-of.js';

/** A database of one's own and the commands' use cases on it, with a clock that stands at an instant unless it is moved. */
export interface LoadingSite {
  readonly world: World;
  readonly app: INestApplicationContext;
  close(): Promise<void>;
}

/** Runs from a fixed instant instead of from the machine's. */
class StartedClock extends SettableClock {
  constructor(private readonly start: Date) {
    super();
    this.run();
  }

  override run(): void {
    this.set(this.start);
  }
}

export async function aLoadingSite(now: Date): Promise<LoadingSite> {
  const world = await aWorld();
  const platform = platformOf(world, { clock: new StartedClock(now), database: world.worker, source: world.workerSource }, { DEMO: 'on' });
  const app = await NestFactory.createApplicationContext(CommandsModule.on(platform), { logger: ['error'] });
  await app.get(SyncPolicy, { strict: false }).execute();
  const close = async (): Promise<void> => {
    await app.close();
    await world.close();
  };
  return { world, app, close };
}
