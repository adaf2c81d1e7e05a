import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database.js';
import type { KeyAsker } from '../../platform/sealing/data-keys.repository.js';
import { actingPerson } from './acting-person.js';
import { type Opened, PersonSeal, type SealedAddress, type SealedIdentity, type Somebody } from './person-seal.js';

/**
 * Opens who somebody is with the right of that person: the door knows ids and roles alone. While the key is remembered
 * the database is not asked.
 */
@Injectable()
export class OpenIdentity {
  constructor(
    private readonly database: Database,
    private readonly seal: PersonSeal,
  ) {}

  async execute<Row extends SealedIdentity & Somebody>(row: Row): Promise<Opened<Row>> {
    const [opened] = await this.seal.open(this.#asker(row), [row]);
    if (opened === undefined) throw new RangeError('one for one');
    return opened;
  }

  async sealAddress(somebody: Somebody, email: string): Promise<SealedAddress> {
    return this.seal.sealAddress(this.#asker(somebody), somebody, email);
  }

  #asker(somebody: Somebody): KeyAsker {
    const actor = actingPerson(somebody);
    return {
      actor,
      prepared: <Row extends object>(name: string, text: string, parameters: readonly unknown[]) =>
        this.database.transaction(actor, (tx) => tx.prepared<Row>(name, text, parameters)),
    };
  }
}
