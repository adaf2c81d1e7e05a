import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { EnterAccount } from '../enter-account.js';
import { MinistryContacts } from '../ministry-contacts.repository.js';
import { PartyRegister } from '../party-register.js';
import { SecretariatContacts } from '../secretariat-contacts.repository.js';
import type { BootstrapContents } from './bootstrap-contents.js';

/** Writes what a bootstrap file says, inside the transaction of whoever calls. */
@Injectable()
export class BootstrapWriter {
  constructor(
    private readonly clock: Clock,
    private readonly register: PartyRegister,
    private readonly enterAccount: EnterAccount,
    private readonly ministry: MinistryContacts,
    private readonly secretariat: SecretariatContacts,
  ) {}

  /** @param hashes of the passwords, in the order of the people */
  async write(tx: Tx, contents: BootstrapContents, hashes: readonly string[]): Promise<void> {
    const ids = await this.#organisations(tx, contents);
    const idOf = (ref: string | null): string | null => (ref === null ? null : (ids.get(ref) ?? null));
    for (const [index, { password: _, organisation, totpSecret, ...person }] of contents.people.entries()) {
      const entered = { ...person, passwordHash: hashes[index] ?? '', organisationId: idOf(organisation) };
      await this.enterAccount.execute(tx, entered, totpSecret);
    }
    for (const { organisation, ...key } of contents.apiKeys) {
      await this.register.enterApiKey(tx, { ...key, organisationId: idOf(organisation) ?? '' });
    }
    for (const [index, contact] of contents.ministry.entries()) {
      await this.ministry.add(tx, { ...contact, id: newId(this.clock.now()), position: index + 1 });
    }
    for (const contact of contents.secretariat) await this.secretariat.add(tx, newId(this.clock.now()), contact);
  }

  async #organisations(tx: Tx, { organisations }: BootstrapContents): Promise<ReadonlyMap<string, string>> {
    const names = new Map(organisations.map(({ ref, name }) => [ref, name]));
    const ids = new Map<string, string>();
    for (const organisation of organisations) {
      const { ref, holding } = organisation;
      ids.set(ref, await this.register.enterOrganisation(tx, organisation, names.get(holding) ?? holding));
    }
    return ids;
  }
}
