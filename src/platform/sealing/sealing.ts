import type { BlindIndex, BlindKind } from './blind-index.js';
import type { DataKey } from './data-key.js';
import type { DataKeys } from './data-keys.js';
import type { KeyAsker } from './data-keys.repository.js';
import { KeyDestroyed } from './key-keeper.js';
import type { SealedValue } from './place.js';
import type { Purpose } from './purposes.js';
import { keyIdOf, openedBytes, SealBroken } from './sealed-bytes.js';
import { Sealer } from './sealer.js';

/**
 * Seals and opens what must stay closed in the database. A value names its key and is bound to its place: table, row and
 * column.
 */
export class Sealing {
  constructor(
    private readonly keys: DataKeys,
    private readonly index: BlindIndex,
  ) {}

  /** What seals for one owner and purpose; a remembered key asks the database nothing. @throws {KeyDestroyed} */
  async sealer(tx: KeyAsker, owner: string, purpose: Purpose): Promise<Sealer> {
    const [dataKey] = await this.keys.current(tx, [owner], purpose);
    if (dataKey === undefined) throw new RangeError('a key for each owner');
    return new Sealer(dataKey);
  }

  /** The same for many owners, with at most one question to the database. @throws {KeyDestroyed} when one of them was erased */
  async sealers(tx: KeyAsker, owners: Iterable<string>, purpose: Purpose): Promise<ReadonlyMap<string, Sealer>> {
    const keys = await this.keys.current(tx, [...new Set(owners)], purpose);
    return new Map(keys.map((dataKey) => [dataKey.owner, new Sealer(dataKey)]));
  }

  /**
   * Opens many values in one go, with at most one question to the database for the keys that are not remembered.
   * @throws {KeyDestroyed} for an erased owner
   * @throws {SealBroken} when a value is not what was sealed in its place
   */
  async open<T>(tx: KeyAsker, sealed: readonly SealedValue[]): Promise<T[]> {
    const plain = await this.openBytes(tx, sealed);
    return plain.map((bytes) => parsed<T>(bytes));
  }

  /** The same, with undefined for what belonged to an erased owner. @throws {SealBroken} */
  async openOrErased<T>(tx: KeyAsker, sealed: readonly SealedValue[]): Promise<(T | undefined)[]> {
    const plain = await this.#opened(tx, sealed);
    return plain.map((bytes) => (bytes instanceof KeyDestroyed ? undefined : parsed<T>(bytes)));
  }

  /** The same, with undefined for whatever does not open: for who makes it anew from where it came from, and for nobody else. */
  async openWhatOpens<T>(tx: KeyAsker, sealed: readonly SealedValue[]): Promise<(T | undefined)[]> {
    try {
      return await this.openOrErased<T>(tx, sealed);
    } catch (fault) {
      if (!(fault instanceof SealBroken)) throw fault;
      if (sealed.length <= 1) return sealed.map(() => undefined);
    }
    const opened: (T | undefined)[] = [];
    for (const one of sealed) opened.push(...(await this.openWhatOpens<T>(tx, [one])));
    return opened;
  }

  /** What `Sealer.sealBytes` sealed. @throws {KeyDestroyed | SealBroken} */
  async openBytes(tx: KeyAsker, sealed: readonly SealedValue[]): Promise<Buffer[]> {
    const plain = await this.#opened(tx, sealed);
    return plain.map((bytes) => {
      if (bytes instanceof KeyDestroyed) throw bytes;
      return bytes;
    });
  }

  /** The same values under the newest key of their owner and purpose; what belonged to an erased owner stays. @throws {SealBroken} */
  async sealAnew(tx: KeyAsker, sealed: readonly SealedValue[]): Promise<Buffer[]> {
    const ids = sealed.map(({ place, value }) => keyIdOf(place, value));
    const keys = await this.keys.byIds(tx, new Set(ids));
    const anew: Buffer[] = [];
    for (const [at, { place, value }] of sealed.entries()) {
      const old = keys.get(ids[at] ?? '');
      anew.push(old === undefined || old instanceof KeyDestroyed ? value : await this.#anew(tx, old, { place, value }));
    }
    return anew;
  }

  /** By which a value can be looked up without being known: equal for equal texts of a kind, and nothing else. */
  blindIndex(kind: BlindKind, normalised: string): Buffer {
    return this.index.of(kind, normalised);
  }

  async #anew(tx: KeyAsker, { id, key, owner, purpose }: DataKey, { place, value }: SealedValue): Promise<Buffer> {
    const newest = await this.sealer(tx, owner, purpose);
    return newest.sealBytes(place, openedBytes(key, id, place, value));
  }

  async #opened(tx: KeyAsker, sealed: readonly SealedValue[]): Promise<(Buffer | KeyDestroyed)[]> {
    const ids = sealed.map(({ place, value }) => keyIdOf(place, value));
    const keys = await this.keys.byIds(tx, new Set(ids));
    return sealed.map(({ place, value }, at) => {
      const found = keys.get(ids[at] ?? '');
      if (found === undefined || found instanceof KeyDestroyed) return found ?? new KeyDestroyed('nobody');
      return openedBytes(found.key, found.id, place, value);
    });
  }
}

function parsed<T>(bytes: Buffer): T {
  return JSON.parse(bytes.toString()) as T;
}
