import { SystemClock } from './clock.js';
import { type Config } from './config.js';
import { openDatabase } from './database.js';
import { openLog } from './log.js';
import { Metrics } from './metrics.js';
import type { Platform } from './platform.module.js';
import { refuseUnsafeDatabase } from './refuse-unsafe-database.js';
import { openKeyKeeper } from './sealing/open-key-keeper.js';
import { sealingKit } from './sealing/sealing-kit.js';
import { openSecrets } from './secrets.js';

/** Opens log, clock and database for a process, and refuses a database that would not keep its promises. */
export async function openPlatform(
  processName: 'web' | 'worker',
  config: Config,
  poolSize: number,
  entities: readonly (new () => object)[],
): Promise<Platform> {
  const secrets = await openSecrets(config);
  const log = openLog(processName, config.logLevel);
  const clock = new SystemClock();
  const sealing = sealingKit(openKeyKeeper(config, secrets), secrets, clock);
  const onError = (fault: Error): void => log.warn({ err: fault }, 'a database connection broke');
  const { database, source } = await openDatabase({ url: config.databaseUrl, poolSize, entities, onError });
  await refuseUnsafeDatabase(source, `meldpunt_${processName}`);
  return { config, log, clock, source, database, metrics: new Metrics(), secrets, sealing };
}
