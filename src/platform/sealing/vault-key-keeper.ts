import { z } from 'zod';
import { KeyDestroyed, KeyKeeper, type KeyPlace, type WrappedKey } from './key-keeper.js';
import type { VaultClient } from './vault-client.js';
import { VaultFault } from './vault-fault.js';

const OWNER = /^[a-z0-9][a-z0-9-]{0,63}$/;
const CIPHERTEXT = z.object({ data: z.object({ ciphertext: z.string().regex(/^vault:v\d+:/) }) });
const PLAINTEXT = z.object({ data: z.object({ plaintext: z.string() }) });
const KEY = z.object({
  data: z.object({ latest_version: z.number(), min_decryption_version: z.number(), keys: z.record(z.string(), z.unknown()) }),
});
const NOT_THERE = 404;
const REFUSED = 400;

/**
 * Keeper keys in the transit engine of HashiCorp Vault: one derived key per owner, `meldpunt-OWNER`. What a data key is
 * wrapped in is bound to the id of that data key by the context from which its key is derived. The policy of the token
 * should let it make keys (`keys/meldpunt-*`) and not make them by encrypting.
 */
export class VaultKeyKeeper extends KeyKeeper {
  constructor(private readonly vault: VaultClient) {
    super();
  }

  /** Vault leaves a key that is there as it is. */
  async make(owner: string): Promise<void> {
    if (await this.#isDestroyed(owner)) throw new KeyDestroyed(owner);
    await this.vault.ask('POST', `keys/${nameOf(owner)}`, { type: 'aes256-gcm96', derived: true });
  }

  async wrap(place: KeyPlace, key: Buffer): Promise<WrappedKey> {
    if ((await this.versions(place.owner)).length === 0) throw await this.#absence(place.owner);
    const answer = await this.#use(place, 'encrypt', { plaintext: key.toString('base64') });
    return wrappedIn(CIPHERTEXT.parse(answer).data.ciphertext);
  }

  async unwrap(place: KeyPlace, { wrapped }: WrappedKey): Promise<Buffer> {
    const answer = await this.#use(place, 'decrypt', { ciphertext: wrapped.toString() });
    return Buffer.from(PLAINTEXT.parse(answer).data.plaintext, 'base64');
  }

  /** Inside Vault: the data key does not come out. */
  async rewrap(place: KeyPlace, { wrapped }: WrappedKey): Promise<WrappedKey> {
    const answer = await this.#use(place, 'rewrap', { ciphertext: wrapped.toString() });
    return wrappedIn(CIPHERTEXT.parse(answer).data.ciphertext);
  }

  async rotate(owner: string): Promise<number> {
    if ((await this.versions(owner)).length === 0) throw await this.#absence(owner);
    await this.vault.ask('POST', `keys/${nameOf(owner)}/rotate`);
    return (await this.versions(owner)).at(-1) ?? 0;
  }

  async retire(owner: string, before: number): Promise<void> {
    await this.vault.ask('POST', `keys/${nameOf(owner)}/config`, { min_decryption_version: before, min_encryption_version: before });
    await this.vault.ask('POST', `keys/${nameOf(owner)}/trim`, { min_available_version: before });
  }

  /** A key of another name stays behind as the mark, so that no key is made again. */
  async destroy(owner: string): Promise<void> {
    await this.vault.ask('POST', `keys/${markOf(owner)}`, { type: 'aes256-gcm96', derived: true });
    if ((await this.versions(owner)).length === 0) return;
    await this.vault.ask('POST', `keys/${nameOf(owner)}/config`, { deletion_allowed: true });
    await this.vault.ask('DELETE', `keys/${nameOf(owner)}`);
  }

  async versions(owner: string): Promise<readonly number[]> {
    const answer = await this.vault.ask('GET', `keys/${nameOf(owner)}`).catch(absent);
    if (answer === undefined) return [];
    const { keys, min_decryption_version: first } = KEY.parse(answer).data;
    return Object.keys(keys)
      .map(Number)
      .filter((version) => version >= first)
      .sort((a, b) => a - b);
  }

  async #use({ owner, id }: KeyPlace, deed: 'encrypt' | 'decrypt' | 'rewrap', what: object): Promise<unknown> {
    const context = Buffer.from(`meldpunt|${owner}|${id}`).toString('base64');
    return this.vault.ask('POST', `${deed}/${nameOf(owner)}`, { ...what, context }).catch(async (fault: unknown) => {
      const gone = fault instanceof VaultFault && [NOT_THERE, REFUSED].includes(fault.status) && (await this.#isDestroyed(owner));
      throw gone ? new KeyDestroyed(owner) : fault;
    });
  }

  async #isDestroyed(owner: string): Promise<boolean> {
    return (await this.vault.ask('GET', `keys/${markOf(owner)}`).catch(absent)) !== undefined;
  }

  async #absence(owner: string): Promise<Error> {
    return (await this.#isDestroyed(owner)) ? new KeyDestroyed(owner) : new VaultFault(NOT_THERE, `keys/${nameOf(owner)}`, ['no such key']);
  }
}

function nameOf(owner: string): string {
  if (!OWNER.test(owner)) throw new RangeError('an owner is an id or a word');
  return `meldpunt-${owner}`;
}

function markOf(owner: string): string {
  return `${nameOf(owner)}-destroyed`;
}

function wrappedIn(ciphertext: string): WrappedKey {
  return { wrapped: Buffer.from(ciphertext), keeperVersion: Number(/^vault:v(\d+):/.exec(ciphertext)?.[1]) };
}

function absent(fault: unknown): undefined {
  if (fault instanceof VaultFault && fault.status === NOT_THERE) return undefined;
  throw fault;
}
