import { type Config, readConfig } from '../platform/config.js';
import { type Database, openDatabase } from '../platform/database.js';
import { type Log, openLog } from '../platform/log.js';

/** One fetch of a verification may take long on a large trail. */
const STATEMENT_TIMEOUT_MS = 300_000;

/** What a command about the trail needs: the auditor may run it with a role that can do nothing but read. */
export interface TrailService {
  readonly config: Config;
  readonly log: Log;
  readonly database: Database;
}

export async function withTrail<Result>(work: (service: TrailService) => Promise<Result>): Promise<Result> {
  const config = readConfig(process.env);
  const log = openLog('command', config.logLevel);
  const onError = (fault: Error): void => log.warn({ err: fault }, 'a database connection broke');
  const reads = new URL(config.databaseUrl).username === 'meldpunt_auditor';
  const { database } = await openDatabase({
    ...{ url: config.databaseUrl, poolSize: 2, entities: [], onError, statementTimeout: STATEMENT_TIMEOUT_MS },
    ...(reads ? {} : { role: 'meldpunt_worker' as const }),
  });
  try {
    return await work({ config, log, database });
  } finally {
    await database.close();
  }
}
