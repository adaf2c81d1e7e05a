import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { NestFactory } from '@nestjs/core';
import { ENTITIES } from './entities.js';
import { FillModule } from './fill.module.js';
import { Bootstrap, DemoAccounts } from './modules/parties/index.js';
import { SystemClock } from './platform/clock.js';
import { type Config, ConfigFault } from './platform/config.js';
import { openDatabase } from './platform/database.js';
import { openLog } from './platform/log.js';
import { Metrics } from './platform/metrics.js';
import type { Platform } from './platform/platform.module.js';
import { openSecrets, Secrets } from './platform/secrets.js';

/** Fills what is empty: policy, then the bootstrap file or the demo world. Done twice, it does nothing the second time. */
export async function fillDatabase(config: Config, say: (line: string) => void): Promise<void> {
  const platform = await platformAsWorker(config);
  const app = await NestFactory.createApplicationContext(FillModule.on(platform), { logger: ['error', 'warn'] });
  try {
    if (config.bootstrapFile !== undefined) {
      await app.get(Bootstrap).execute(await bytesOf(config.bootstrapFile));
    }
    if (config.demo) {
      const signIns = await app.get(DemoAccounts).execute();
      for (const { email, password, role } of signIns) say(`demo sign-in: ${email} ${password} ${role}`);
    }
  } finally {
    await app.close();
    await platform.database.close();
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new ConfigFault(['MELDPUNT_BOOTSTRAP: the file cannot be read']);
  });
}

async function platformAsWorker(config: Config): Promise<Platform> {
  const log = openLog('migrate', config.logLevel);
  const onError = (fault: Error): void => log.warn({ err: fault }, 'a database connection broke');
  const options = { url: config.databaseUrl, poolSize: 4, entities: ENTITIES, onError, role: 'meldpunt_worker', statementTimeout: 300_000 } as const;
  const { database, source } = await openDatabase(options);
  // Only mails need lasting secrets, and without a key file none are composed here.
  const secrets = config.masterKeyFile === undefined ? new Secrets(randomBytes(32)) : await openSecrets(config);
  return { config, log, clock: new SystemClock(), source, database, metrics: new Metrics(), secrets };
}
