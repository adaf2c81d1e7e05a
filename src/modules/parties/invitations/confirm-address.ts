import { Injectable } from '@nestjs/common';
import { GATE } from '../../../platform/actor.js';
import { Database, type Tx } from '../../../platform/database.js';
import { Trail } from '../../../platform/trail.js';
import { AddressOfLetter, type BothAddresses } from './address-of-letter.js';
import { CredentialsRepository } from './credentials.repository.js';
import { type FollowedLink, OpenLetter, type OpenedLetter } from './open-letter.js';

/** Makes another mail address count, by the link that was sent there; the old address is told. */
@Injectable()
export class ConfirmAddress {
  constructor(
    private readonly database: Database,
    private readonly openLetter: OpenLetter,
    private readonly addresses: AddressOfLetter,
    private readonly credentials: CredentialsRepository,
    private readonly trail: Trail,
  ) {}

  /** @throws {Problem} letter.stale */
  async execute(link: Omit<FollowedLink, 'kind'>): Promise<void> {
    const letter = await this.openLetter.execute({ ...link, kind: 'confirm-address' });
    const addresses = await this.addresses.of(letter);
    await this.database.transaction(GATE, async (tx) => {
      await this.openLetter.use(tx, letter);
      await this.#change(tx, letter, addresses);
    });
  }

  async #change(tx: Tx, letter: OpenedLetter, { old, wanted, organisationId }: BothAddresses): Promise<void> {
    await this.credentials.changeEmail(tx, letter.personId, wanted);
    await this.addresses.tell(tx, letter, old);
    const line = { action: 'person.address-changed', subjectKind: 'person', subjectId: letter.personId, organisationId };
    await this.trail.record(tx, line);
  }
}
