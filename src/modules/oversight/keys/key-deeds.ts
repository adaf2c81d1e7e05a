import { Injectable } from '@nestjs/common';
import { system } from '../../../platform/actor.js';
import { Database } from '../../../platform/database.js';
import { EraseOrganisation } from './erase-organisation.js';
import type { KeyDeed } from './key-deeds.repository.js';
import { SealAnew, type SealedAnew } from './seal-anew.js';
import { RotateKeeperKeys, type Rotated } from './rotate-keeper-keys.js';
import { type Asking, TwoPersons } from './two-persons.js';

const OPERATOR = system('keys');

/** How the work is told of while it goes, and how long a process may still use a key that it remembers. */
export interface Doing {
  readonly say: (line: string) => void;
  readonly settleMs: number;
}

/** Does what one person asked for once another confirms it. */
@Injectable()
export class KeyDeeds {
  constructor(
    private readonly database: Database,
    private readonly twoPersons: TwoPersons,
    private readonly rotateKeeperKeys: RotateKeeperKeys,
    private readonly sealAnew: SealAnew,
    private readonly eraseOrganisation: EraseOrganisation,
  ) {}

  async request(asking: Asking): Promise<KeyDeed> {
    return this.twoPersons.request(asking);
  }

  /** @throws {Problem} when nobody asked, or the same person did; nothing is done then */
  async confirm(asking: Asking, doing: Doing): Promise<Rotated | SealedAnew | Record<string, never>> {
    const asked = await this.twoPersons.confirm(asking);
    const outcome = await this.#do(asked, doing);
    await this.database.transaction(OPERATOR, (tx) => this.twoPersons.finish(tx, asked));
    return outcome;
  }

  async #do({ deed, owner }: KeyDeed, { say, settleMs }: Doing): Promise<Rotated | SealedAnew | Record<string, never>> {
    if (deed === 'rotate') return this.rotateKeeperKeys.execute(owner, say);
    if (deed === 'rotate-data') return this.sealAnew.execute(owner, settleMs, say);
    await this.eraseOrganisation.execute(owner, say);
    return {};
  }
}
