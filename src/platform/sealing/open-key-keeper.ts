import { type Config, ConfigFault } from '../config.js';
import type { Secrets } from '../secrets.js';
import type { KeyKeeper } from './key-keeper.js';
import { LocalKeyKeeper } from './local-key-keeper.js';
import { VaultClient } from './vault-client.js';
import { VaultKeyKeeper } from './vault-key-keeper.js';

const VAULT = 'vault:';

/** The key keeper that the environment names. @throws {ConfigFault} */
export function openKeyKeeper({ masterKeyFile, keysDir, keyKeeper, vaultTokenFile, vaultMount }: Config, secrets: Secrets): KeyKeeper {
  if (keyKeeper.startsWith(VAULT)) {
    if (vaultTokenFile === undefined) throw new ConfigFault(['VAULT_TOKEN_FILE: is missing, and KEY_KEEPER names a Vault']);
    return new VaultKeyKeeper(new VaultClient({ url: keyKeeper.slice(VAULT.length), tokenFile: vaultTokenFile, mount: vaultMount }));
  }
  if (masterKeyFile === undefined) throw new ConfigFault(['MASTER_KEY_FILE: is missing']);
  return new LocalKeyKeeper(keysDir ?? `${masterKeyFile}.keys`, secrets);
}
