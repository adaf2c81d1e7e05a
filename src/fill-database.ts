import { readFile } from 'node:fs/promises';
import type { INestApplicationContext } from '@nestjs/common';
import { withService } from './commands/with-service.js';
import { SyncPolicy } from './modules/expected-use/index.js';
import { FillDemoWorld } from './modules/oversight/index.js';
import { Bootstrap, DemoAccounts } from './modules/parties/index.js';
import { type Config, ConfigFault } from './platform/config.js';

/** Fills what is empty: policy, then the bootstrap file or the demo world. Done twice, it does nothing the second time. */
export async function fillDatabase(config: Config, say: (line: string) => void): Promise<void> {
  await withService(async (app) => {
    await app.get(SyncPolicy, { strict: false }).execute();
    if (config.bootstrapFile !== undefined) await app.get(Bootstrap).execute(await bytesOf(config.bootstrapFile));
    if (config.demo) await fillDemo(app, say);
  }, config);
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
