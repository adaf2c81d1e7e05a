import { type Config, ConfigFault } from '../config.js';
import type { Secrets } from '../secrets.js';
import type { KeyKeeper } from './key-keeper.js';
import { LocalKeyKeeper } from './local-key-keeper.js';

/** The key keeper that the environment names. @throws {ConfigFault} */
export function openKeyKeeper({ masterKeyFile, keysDir }: Config, secrets: Secrets): KeyKeeper {
  if (masterKeyFile === undefined) throw new ConfigFault(['MASTER_KEY_FILE: is missing']);
  return new LocalKeyKeeper(keysDir ?? `${masterKeyFile}.keys`, secrets);
}
