import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { system } from '../../src/platform/actor.js';
import type { Clock } from '../../src/platform/clock.js';
import type { Database } from '../../src/platform/database.js';
import { LocalKeyKeeper } from '../../src/platform/sealing/local-key-keeper.js';
import type { Place } from '../../src/platform/sealing/place.js';
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

/** A total of the service, sealed for a place, for what a test writes into a table itself. */
export async function sealedTotal(
  { worker, sealing }: Pick<World, 'worker' | 'sealing'>,
  place: Place,
  value: unknown,
  purpose: 'totals' | 'dossier' = 'totals',
): Promise<Buffer> {
  return worker.transaction(system('test'), async (tx) => (await sealing.sealing.sealer(tx, SERVICE, purpose)).seal(place, value));
}

/** What stands in a sealed place, for what a test reads from a table itself. */
export async function openedTotal<Value>(
  { worker, sealing }: Pick<World, 'worker' | 'sealing'>,
  place: Place,
  value: Buffer,
): Promise<Value> {
  const [opened] = await worker.transaction(system('test'), (tx) => sealing.sealing.open<Value>(tx, [{ place, value }]));
  if (opened === undefined) throw new RangeError('nothing was opened');
  return opened;
}
