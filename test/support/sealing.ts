import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { system } from '../../src/platform/actor.js';
import type { Clock } from '../../src/platform/clock.js';
import type { Database } from '../../src/platform/database.js';
import { LocalKeyKeeper } from '../../src/platform/sealing/local-key-keeper.js';
import { SERVICE } from '../../src/platform/sealing/purposes.js';
import { type SealingKit, sealingKit } from '../../src/platform/sealing/sealing-kit.js';
import { Secrets } from '../../src/platform/secrets.js';
import type { World } from './database.js';

const MASTER_KEY = Buffer.alloc(32);

/** A folder with a master key file, beside which the keys are kept. */
export function aKeyFolder(): { readonly file: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'meldpunt-keys-'));
  const file = join(folder, 'master.key');
  writeFileSync(file, MASTER_KEY.toString('base64'), { mode: 0o600 });
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The real keeper on files, with the service's own keys made. */
export async function aSealingKit(keyFile: string, clock: Clock, worker: Database): Promise<SealingKit> {
  const secrets = new Secrets(MASTER_KEY);
  const kit = sealingKit(new LocalKeyKeeper(`${keyFile}.keys`, secrets), secrets, clock);
  await worker.transaction(system('test'), (tx) => kit.keys.make(tx, SERVICE));
  return kit;
}

/** Keys for an organisation that a test wrote into its table itself. */
export async function giveKeys({ worker, sealing }: World, organisationId: string): Promise<void> {
  await worker.transaction(system('test'), (tx) => sealing.keys.make(tx, organisationId));
}
