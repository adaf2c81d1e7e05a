import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import type { Secrets } from '../secrets.js';
import { KeyFiles } from './key-files.js';
import { KeyDestroyed, KeyKeeper, type KeyPlace, type WrappedKey } from './key-keeper.js';
import { keyIdOf, openedBytes, SealBroken, sealedBytes } from './sealed-bytes.js';

const KEY_BYTES = 32;
const OWNER = /^[a-z0-9][a-z0-9-]{0,63}$/;
/** The master key has no row: its id says that it is the master key. */
const MASTER = '00000000-0000-0000-0000-000000000000';

/** Keeper keys as files beside the master key, each wrapped by it: `OWNER.VERSION.key`, and `OWNER.destroyed` when erased. */
export class LocalKeyKeeper extends KeyKeeper {
  readonly #files: KeyFiles;
  readonly #master: KeyObject;

  constructor(folder: string, secrets: Secrets) {
    super();
    this.#files = new KeyFiles(folder);
    this.#master = createSecretKey(secrets.keyFor('key-keeper'));
  }

  async make(owner: string): Promise<void> {
    await this.#refuseDestroyed(owner);
    if ((await this.versions(owner)).length === 0) await this.#makeVersion(owner, 1);
  }

  async wrap(place: KeyPlace, key: Buffer): Promise<WrappedKey> {
    const keeperVersion = (await this.versions(place.owner)).at(-1);
    if (keeperVersion === undefined) throw await this.#absence(place.owner);
    const keeperKey = await this.#read(place.owner, keeperVersion);
    return { keeperVersion, wrapped: sealedBytes(keeperKey, MASTER, placeOf(place, keeperVersion), key) };
  }

  async unwrap(place: KeyPlace, { wrapped, keeperVersion }: WrappedKey): Promise<Buffer> {
    const keeperKey = await this.#read(place.owner, keeperVersion);
    return openedBytes(keeperKey, keyIdOf(placeOf(place, keeperVersion), wrapped), placeOf(place, keeperVersion), wrapped);
  }

  async rewrap(place: KeyPlace, wrapped: WrappedKey): Promise<WrappedKey> {
    return this.wrap(place, await this.unwrap(place, wrapped));
  }

  async rotate(owner: string): Promise<number> {
    const next = ((await this.versions(owner)).at(-1) ?? 0) + 1;
    await this.#makeVersion(owner, next);
    return next;
  }

  async retire(owner: string, before: number): Promise<void> {
    for (const version of await this.versions(owner)) if (version < before) await this.#files.destroy(nameOf(owner, version));
  }

  /** The mark goes first: whoever stops halfway has no key made again, and can be done anew. */
  async destroy(owner: string): Promise<void> {
    await this.#files.makeOnce(`${known(owner)}.destroyed`, Buffer.from('erased\n'));
    for (const version of await this.versions(owner)) await this.#files.destroy(nameOf(owner, version));
  }

  async versions(owner: string): Promise<readonly number[]> {
    const file = new RegExp(`^${known(owner)}\\.(\\d+)\\.key$`);
    const names = await this.#files.names();
    return names
      .flatMap((name) => file.exec(name)?.[1] ?? [])
      .map(Number)
      .sort((a, b) => a - b);
  }

  /** Of two that make the same version at once one is first, and the other uses that one. */
  async #makeVersion(owner: string, version: number): Promise<void> {
    await this.#refuseDestroyed(owner);
    const sealed = sealedBytes(this.#master, MASTER, keeperPlace(owner, version), randomBytes(KEY_BYTES));
    await this.#files.makeOnce(nameOf(owner, version), sealed);
    await this.#refuseDestroyed(owner).catch(async (fault: unknown) => {
      await this.#files.destroy(nameOf(owner, version));
      throw fault;
    });
  }

  async #read(owner: string, version: number): Promise<KeyObject> {
    const file = await this.#files.read(nameOf(owner, version));
    if (file === undefined) throw await this.#absence(owner);
    const place = keeperPlace(owner, version);
    return createSecretKey(openedBytes(this.#master, keyIdOf(place, file), place, file));
  }

  /** Why there is no key: erased, or lost; only the first is meant. */
  async #absence(owner: string): Promise<Error> {
    const destroyed = (await this.#files.read(`${known(owner)}.destroyed`)) !== undefined;
    return destroyed ? new KeyDestroyed(owner) : new SealBroken({ table: 'key keeper', row: owner, column: 'key file' });
  }

  async #refuseDestroyed(owner: string): Promise<void> {
    if ((await this.#files.read(`${known(owner)}.destroyed`)) !== undefined) throw new KeyDestroyed(owner);
  }
}

function nameOf(owner: string, version: number): string {
  return `${known(owner)}.${version}.key`;
}

/** An owner becomes the name of a file. */
function known(owner: string): string {
  if (!OWNER.test(owner)) throw new RangeError('an owner is an id or a word');
  return owner;
}

function keeperPlace(owner: string, version: number) {
  return { table: 'key keeper', row: `${owner}/${version}`, column: 'key' };
}

function placeOf({ owner, id }: KeyPlace, version: number) {
  return { table: 'data_key', row: `${owner}/${id}/${version}`, column: 'wrapped' };
}
