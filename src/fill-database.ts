import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { withService } from './commands/with-service.js';
import { SyncPolicy } from './modules/expected-use/index.js';
import { FillDemoWorld } from './modules/oversight/index.js';
import { Bootstrap, DemoAccounts } from './modules/parties/index.js';
import { system } from './platform/actor.js';
import { type Config, ConfigFault } from './platform/config.js';
import { Database } from './platform/database.js';
import { DataKeys } from './platform/sealing/data-keys.js';
import { SERVICE } from './platform/sealing/purposes.js';

/** Fills what is empty: keys, policy, then the bootstrap file or the demo world. Done twice, it does nothing the second time. */
export async function fillDatabase(config: Config, say: (line: string) => void): Promise<void> {
  await withService(async (app) => {
    await makeServiceKeys(app);
    await app.get(SyncPolicy, { strict: false }).execute();
    if (config.bootstrapFile !== undefined) await app.get(Bootstrap).execute(await bytesOf(config.bootstrapFile));
    if (config.demo) await fillDemo(app, say);
  }, config);
}

/** Keys for what belongs to no organisation; those that are there stay. */
async function makeServiceKeys(app: INestApplicationContext): Promise<void> {
  const [database, keys] = [app.get(Database), app.get(DataKeys)];
  await database.transaction(system('keys'), (tx) => keys.make(tx, SERVICE));
}

async function fillDemo(app: INestApplicationContext, say: (line: string) => void): Promise<void> {
  const signIns = await app.get(DemoAccounts).execute();
  await app.get(FillDemoWorld, { strict: false }).execute((line) => process.stderr.write(`${line}\n`));
  for (const { email, password, role } of signIns) say(`demo sign-in: ${email} ${password} ${role}`);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new ConfigFault(['MELDPUNT_BOOTSTRAP: the file cannot be read']);
  });
}
