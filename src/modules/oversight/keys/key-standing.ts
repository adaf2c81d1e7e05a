import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import { type BookedKey, KeyBook } from '../../../platform/sealing/key-book.js';
import { KeyKeeper } from '../../../platform/sealing/key-keeper.js';

const OPERATOR = system('keys');

/** How the keys stand; never a key. */
export interface KeysStanding {
  /** Owners with keys, the service among them. */
  readonly owners: number;
  readonly dataKeys: number;
  /** Keys that wait until nothing is sealed with them any more. */
  readonly retired: number;
  /** When the oldest key that seals was made; null without keys. */
  readonly oldest: string | null;
  /** Owners whose data keys the keeper cannot open: a lost file, another master key. */
  readonly unopened: readonly string[];
}

/** Looks whether every key can still be opened. */
@Injectable()
export class KeyStanding {
  readonly #book = new KeyBook();

  constructor(
    private readonly database: Database,
    private readonly keeper: KeyKeeper,
  ) {}

  async execute(): Promise<KeysStanding> {
    return this.database.transaction(OPERATOR, async (tx) => {
      const owners = await this.#book.owners(tx);
      const [keys, unopened]: [BookedKey[], string[]] = [[], []];
      for (const owner of owners) await this.#look(tx, owner, keys, unopened);
      const retired = keys.filter(({ retiredAt }) => retiredAt !== null).length;
      const made = keys.flatMap(({ madeAt, retiredAt }) => (retiredAt === null ? [madeAt.toISOString()] : []));
      return { owners: owners.length, dataKeys: keys.length, retired, oldest: made.sort()[0] ?? null, unopened };
    });
  }

  async #look(tx: Tx, owner: string, keys: BookedKey[], unopened: string[]): Promise<void> {
    const own = await this.#book.ofOwner(tx, owner);
    keys.push(...own);
    const opened = await Promise.all(own.map((key) => this.#opens(key)));
    if (opened.includes(false)) unopened.push(owner);
  }

  async #opens({ owner, id, wrapped, keeperVersion }: BookedKey): Promise<boolean> {
    if (wrapped === null) return true;
    return this.keeper.unwrap({ owner, id }, { wrapped, keeperVersion }).then(
      () => true,
      () => false,
    );
  }
}
