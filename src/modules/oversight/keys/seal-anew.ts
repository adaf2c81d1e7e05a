import { Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { DataKeys } from '../../../platform/sealing/data-keys.js';
import { KeyBook } from '../../../platform/sealing/key-book.js';
import { SealColumnsAnew } from './seal-columns-anew.js';

const OPERATOR = system('keys');

/** How many owners got new data keys, and how many values were sealed anew. */
export interface SealedAnew {
  readonly owners: number;
  readonly values: number;
}

/**
 * Gives owners new data keys and seals everything anew with them; then the old keys are removed. It may be stopped and
 * run again: a value says itself with which key it was sealed, so what was done is not done twice.
 */
@Injectable()
export class SealAnew {
  readonly #book = new KeyBook();

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keys: DataKeys,
    private readonly sealColumnsAnew: SealColumnsAnew,
  ) {}

  /**
   * @param owner  an organisation, `service`, or `all`
   * @param settleMs  how long another process may still seal with a key that it remembers
   */
  async execute(owner: string, settleMs: number, say: (line: string) => void): Promise<SealedAnew> {
    const owners = owner === 'all' ? await this.database.transaction(OPERATOR, (tx) => this.#book.owners(tx)) : [owner];
    const old = await this.#replace(owners);
    let values = await this.sealColumnsAnew.all(old, say);
    say(`waiting ${settleMs / 1_000} s, as long as a process remembers a key`);
    await sleep(settleMs);
    // A key goes when a whole look found nothing that was sealed with it.
    for (let found = 1; found > 0; values += found) found = await this.sealColumnsAnew.all(old, say);
    await this.database.transaction(OPERATOR, (tx) => this.#book.drop(tx, old));
    return { owners: owners.length, values };
  }

  /** Makes the next version of every key, unless one is waiting to be finished. @returns the keys that must go */
  async #replace(owners: readonly string[]): Promise<string[]> {
    const old: string[] = [];
    for (const owner of owners) old.push(...(await this.database.transaction(OPERATOR, (tx) => this.#next(tx, owner))));
    return old;
  }

  async #next(tx: Tx, owner: string): Promise<readonly string[]> {
    const keys = await this.#book.ofOwner(tx, owner);
    const unfinished = keys.filter(({ retiredAt }) => retiredAt !== null);
    const sealing = new Set(keys.filter(({ retiredAt }) => retiredAt === null).map(({ purpose }) => purpose));
    const old = unfinished.length > 0 ? unfinished : keys;
    const wanting = new Set(old.map(({ purpose }) => purpose).filter((purpose) => unfinished.length === 0 || !sealing.has(purpose)));
    for (const purpose of wanting) await this.keys.makeNext(tx, owner, purpose);
    const ids = old.map(({ id }) => id);
    await this.#book.retire(tx, ids, this.clock.now());
    this.keys.forget(owner);
    return ids;
  }
}
