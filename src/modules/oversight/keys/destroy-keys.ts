import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database } from '../../../platform/database.js';
import { DataKeys } from '../../../platform/sealing/data-keys.js';
import { KeyBook } from '../../../platform/sealing/key-book.js';
import { KeyKeeper } from '../../../platform/sealing/key-keeper.js';

const OPERATOR = system('keys');

/** Destroys every key of an owner: outside the database first, since that is what ends the copies as well. */
@Injectable()
export class DestroyKeys {
  readonly #book = new KeyBook();

  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keeper: KeyKeeper,
    private readonly keys: DataKeys,
  ) {}

  async execute(owner: string): Promise<void> {
    await this.keeper.destroy(owner);
    await this.database.transaction(OPERATOR, (tx) => this.#book.destroy(tx, owner, this.clock.now()));
    this.keys.forget(owner);
  }
}
