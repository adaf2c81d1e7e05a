import { createSecretKey, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.js';
import { newId } from '../identity.js';
import type { Tx } from '../tx.js';
import type { DataKey } from './data-key.js';
import type { DataKeysRepository, KeyAsker, KeyRow } from './data-keys.repository.js';
import { KeyDestroyed, type KeyKeeper } from './key-keeper.js';
import { KeyMemory } from './key-memory.js';
import { KeyRefused } from './key-refused.js';
import { mayOpen } from './may-open.js';
import { type Purpose, purposesOf } from './purposes.js';

const KEY_BYTES = 32;

/** Data keys: made per owner and purpose, kept wrapped in the database, open in memory for a minute. */
export class DataKeys {
  constructor(
    private readonly clock: Clock,
    private readonly keeper: KeyKeeper,
    private readonly rows: DataKeysRepository,
    private readonly memory: KeyMemory = new KeyMemory(),
  ) {}

  /** Makes the keys that an owner does not have yet. @throws {KeyDestroyed} */
  async make(tx: Tx, owner: string): Promise<void> {
    const [present] = await Promise.all([this.rows.purposesOf(tx, owner), this.keeper.make(owner)]);
    await Promise.all(purposesOf(owner).flatMap((purpose) => (present.has(purpose) ? [] : [this.makeNext(tx, owner, purpose)])));
  }

  /** Makes the next version of one key; from now on it seals. */
  async makeNext(tx: Tx, owner: string, purpose: Purpose): Promise<string> {
    const madeAt = this.clock.now();
    const id = newId(madeAt);
    const { wrapped, keeperVersion } = await this.keeper.wrap({ owner, id }, randomBytes(KEY_BYTES));
    await this.rows.add(tx, { id, owner, purpose, wrapped, keeperVersion, madeAt });
    return id;
  }

  /** The keys to seal with, one for each owner. @throws {KeyDestroyed | KeyRefused} */
  async current(tx: KeyAsker, owners: readonly string[], purpose: Purpose): Promise<DataKey[]> {
    for (const owner of owners) permitted(tx, { owner, purpose });
    const known = owners.flatMap((owner) => this.memory.current(owner, purpose) ?? []);
    if (known.length === owners.length) return known;
    const remembered = new Set(known.map(({ owner }) => owner));
    return [
      ...known,
      ...(await this.#newest(
        tx,
        owners.filter((owner) => !remembered.has(owner)),
        purpose,
      )),
    ];
  }

  async #newest(tx: KeyAsker, owners: readonly string[], purpose: Purpose): Promise<DataKey[]> {
    const rows = await this.rows.current(tx, owners, purpose);
    if (rows.length < owners.length)
      throw new KeyRefused(`none was made for ${purpose} of ${owners.length - rows.length} of ${owners.length}`);
    const opened = await Promise.all(rows.map((row) => this.#unwrapped(row)));
    for (const dataKey of opened) this.memory.keepCurrent(dataKey);
    return opened;
  }

  /** Keys by id; of a destroyed one the reason. @throws {KeyRefused} for a key that the actor may not use */
  async byIds(tx: KeyAsker, ids: ReadonlySet<string>): Promise<ReadonlyMap<string, DataKey | KeyDestroyed>> {
    const keys = new Map<string, DataKey | KeyDestroyed>();
    const missing: string[] = [];
    for (const id of ids) {
      const known = this.memory.byId(id);
      if (known === undefined) missing.push(id);
      else keys.set(id, permitted(tx, known));
    }
    if (missing.length > 0) await this.#fetch(tx, missing, keys);
    return keys;
  }

  /** Forgets what is open of an owner. */
  forget(owner: string): void {
    this.memory.forget(owner);
  }

  async #fetch(tx: KeyAsker, ids: readonly string[], into: Map<string, DataKey | KeyDestroyed>): Promise<void> {
    const rows = await this.rows.byIds(tx, ids);
    if (rows.length < ids.length) throw new KeyRefused(`${ids.length - rows.length} of ${ids.length} cannot be seen by a ${tx.actor.kind}`);
    for (const row of rows) permitted(tx, row);
    const opened = await Promise.all(rows.map((row) => this.#unwrapped(row).catch(destroyedOnly)));
    for (const [at, { id }] of rows.entries()) {
      const key = opened[at];
      if (key === undefined) continue;
      into.set(id, key);
      if (!(key instanceof KeyDestroyed)) this.memory.keep(key);
    }
  }

  async #unwrapped({ id, owner, purpose, wrapped, keeperVersion }: KeyRow): Promise<DataKey> {
    if (wrapped === null) throw new KeyDestroyed(owner);
    const bytes = await this.keeper.unwrap({ owner, id }, { wrapped, keeperVersion });
    return { id, owner, purpose, key: createSecretKey(bytes) };
  }
}

function permitted<Key extends Pick<DataKey, 'owner' | 'purpose'>>({ actor }: KeyAsker, key: Key): Key {
  if (!mayOpen(actor, key.owner, key.purpose)) throw new KeyRefused(`a ${actor.kind} may not use ${key.purpose} of ${key.owner}`);
  return key;
}

function destroyedOnly(fault: unknown): KeyDestroyed {
  if (fault instanceof KeyDestroyed) return fault;
  throw fault;
}
