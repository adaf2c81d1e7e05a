import type { DataKey } from './data-key.js';
import type { Purpose } from './purposes.js';

/** How long an open key is remembered, in milliseconds. */
export const REMEMBERED_MS = 60_000;
const SWEEP_MS = 5_000;

interface Remembered {
  readonly dataKey: DataKey;
  readonly until: number;
}

/**
 * Open data keys, for a minute each: what is sealed every second is not asked for every second, and a key that was
 * destroyed or replaced elsewhere is forgotten here soon.
 */
export class KeyMemory {
  readonly #byId = new Map<string, Remembered>();
  readonly #current = new Map<string, Remembered>();
  #sweep: NodeJS.Timeout | undefined;

  /** @param elapsed  milliseconds since some fixed moment */
  constructor(private readonly elapsed: () => number = () => performance.now()) {}

  byId(id: string): DataKey | undefined {
    return this.#fresh(this.#byId.get(id));
  }

  /** The key to seal with. */
  current(owner: string, purpose: Purpose): DataKey | undefined {
    return this.#fresh(this.#current.get(nameOf({ owner, purpose })));
  }

  keep(dataKey: DataKey): void {
    this.#byId.set(dataKey.id, { dataKey, until: this.elapsed() + REMEMBERED_MS });
    this.#sweep ??= setTimeout(() => this.#forgetOld(), SWEEP_MS).unref();
  }

  /** A key that was asked for by its id may be an old one: only what is kept here seals. */
  keepCurrent(dataKey: DataKey): void {
    this.keep(dataKey);
    this.#current.set(nameOf(dataKey), { dataKey, until: this.elapsed() + REMEMBERED_MS });
  }

  /** Forgets the keys of an owner at once. */
  forget(owner: string): void {
    this.#drop(({ dataKey }) => dataKey.owner === owner);
  }

  #fresh(found: Remembered | undefined): DataKey | undefined {
    return found === undefined || found.until <= this.elapsed() ? undefined : found.dataKey;
  }

  #forgetOld(): void {
    const now = this.elapsed();
    this.#drop(({ until }) => until <= now);
    this.#sweep = this.#byId.size === 0 ? undefined : setTimeout(() => this.#forgetOld(), SWEEP_MS).unref();
  }

  #drop(unwanted: (remembered: Remembered) => boolean): void {
    for (const keys of [this.#byId, this.#current]) dropFrom(keys, unwanted);
  }
}

function dropFrom(keys: Map<string, Remembered>, unwanted: (remembered: Remembered) => boolean): void {
  for (const [name, remembered] of keys) if (unwanted(remembered)) keys.delete(name);
}

function nameOf({ owner, purpose }: Pick<DataKey, 'owner' | 'purpose'>): string {
  return `${owner}/${purpose}`;
}
