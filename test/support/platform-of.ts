import { readConfig } from '../../src/platform/config.js';
import { Metrics } from '../../src/platform/metrics.js';
import type { Platform } from '../../src/platform/platform.module.js';
import { Secrets } from '../../src/platform/secrets.js';
import { CaughtLog } from './caught-log.js';
import type { World } from './database.js';

const KEY_BYTES = 32;

/** A platform on a world, as its web process has it unless said otherwise. `env` is what the process would read. */
export function platformOf(world: World, parts: Partial<Platform> = {}, env: Readonly<Record<string, string>> = {}): Platform {
  return {
    config: readConfig({ DATABASE_URL: world.urls.web, ...env }),
    log: new CaughtLog(),
    clock: world.clock,
    source: world.webSource,
    database: world.web,
    metrics: new Metrics(),
    secrets: new Secrets(Buffer.alloc(KEY_BYTES)),
    sealing: world.sealing,
    ...parts,
  };
}
