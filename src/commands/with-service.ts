import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandsModule } from '../commands.module.js';
import { ENTITIES } from '../entities.js';
import { type Config, readConfig } from '../platform/config.js';
import { SettableClock } from '../platform/settable-clock.js';
import { openDatabase } from '../platform/database.js';
import { openLog } from '../platform/log.js';
import { Metrics } from '../platform/metrics.js';
import type { Platform } from '../platform/platform.module.js';
import { refuseUnsafeDatabase } from '../platform/refuse-unsafe-database.js';
import { openKeyKeeper } from '../platform/sealing/open-key-keeper.js';
import { sealingKit } from '../platform/sealing/sealing-kit.js';
import { openSecrets } from '../platform/secrets.js';

/** A command may take long: one statement gets five minutes. */
const STATEMENT_TIMEOUT_MS = 300_000;
const POOL = 6;

/** Runs work on the service as the worker role, without web or queue. */
export async function withService<Result>(
  work: (app: INestApplicationContext) => Promise<Result>,
  config = readConfig(process.env),
): Promise<Result> {
  const platform = await platformAsWorker(config);
  const app = await NestFactory.createApplicationContext(CommandsModule.on(platform), { logger: ['error', 'warn'] });
  try {
    return await work(app);
  } finally {
    await app.close();
    await platform.database.close();
  }
}

async function platformAsWorker(config: Config): Promise<Platform> {
  const log = openLog('command', config.logLevel);
  const onError = (fault: Error): void => log.warn({ err: fault }, 'a database connection broke');
  const secrets = await openSecrets(config);
  const clock = new SettableClock();
  const sealing = sealingKit(openKeyKeeper(config, secrets), secrets, clock);
  const { database, source } = await openDatabase({
    url: config.databaseUrl,
    poolSize: POOL,
    entities: ENTITIES,
    onError,
    role: 'meldpunt_worker',
    statementTimeout: STATEMENT_TIMEOUT_MS,
  });
  await refuseUnsafeDatabase(source, 'meldpunt_worker');
  return { config, log, clock, source, database, metrics: new Metrics(), secrets, sealing };
}
