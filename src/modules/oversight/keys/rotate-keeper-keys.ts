import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { type BookedKey, KeyBook } from '../../../platform/sealing/key-book.js';
import { KeyKeeper } from '../../../platform/sealing/key-keeper.js';

const OPERATOR = system('keys');

/** How many owners got a new keeper key, and how many data keys are wrapped by it. */
export interface Rotated {
  readonly owners: number;
  readonly dataKeys: number;
}

/**
 * Gives owners a new keeper key and wraps their data keys anew; then the old keeper keys open nothing any more. What is
 * sealed stays as it is. Stopped halfway it is run again.
 */
@Injectable()
export class RotateKeeperKeys {
  readonly #book = new KeyBook();

  constructor(
    private readonly database: Database,
    private readonly keeper: KeyKeeper,
  ) {}

  /** @param owner  an organisation, `service`, or `all` */
  async execute(owner: string, say: (line: string) => void): Promise<Rotated> {
    const owners = owner === 'all' ? await this.database.transaction(OPERATOR, (tx) => this.#book.owners(tx)) : [owner];
    let dataKeys = 0;
    for (const [at, one] of owners.entries()) {
      dataKeys += await this.#rotate(one);
      say(`${at + 1} of ${owners.length} owners have a new keeper key`);
    }
    return { owners: owners.length, dataKeys };
  }

  async #rotate(owner: string): Promise<number> {
    const version = await this.keeper.rotate(owner);
    const wrapped = await this.database.transaction(OPERATOR, async (tx) => {
      const keys = (await this.#book.ofOwner(tx, owner)).filter(isWrapped);
      for (const { id, wrapped: old, keeperVersion } of keys)
        await this.#book.wrapAnew(tx, id, await this.keeper.rewrap({ owner, id }, { wrapped: old, keeperVersion }));
      return keys.length;
    });
    await this.keeper.retire(owner, version);
    return wrapped;
  }
}

function isWrapped(key: BookedKey): key is BookedKey & { readonly wrapped: Buffer } {
  return key.wrapped !== null;
}
