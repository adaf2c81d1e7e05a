import type { Clock } from '../clock.js';
import type { Secrets } from '../secrets.js';
import { BlindIndex } from './blind-index.js';
import { DataKeys } from './data-keys.js';
import { DataKeysRepository } from './data-keys.repository.js';
import type { KeyKeeper } from './key-keeper.js';
import { Sealing } from './sealing.js';

/** What a process seals with. */
export interface SealingKit {
  readonly keeper: KeyKeeper;
  readonly keys: DataKeys;
  readonly sealing: Sealing;
}

export function sealingKit(keeper: KeyKeeper, secrets: Secrets, clock: Clock): SealingKit {
  const keys = new DataKeys(clock, keeper, new DataKeysRepository());
  return { keeper, keys, sealing: new Sealing(keys, new BlindIndex(secrets)) };
}
