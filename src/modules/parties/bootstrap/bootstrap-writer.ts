import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database.js';
import { EnterAccount } from '../enter-account.js';
import { GiveMailKey } from '../mail-keys/give-mail-key.js';
import { PartyRegister } from '../party-register.js';
import { BootstrapContacts } from './bootstrap-contacts.js';
import type { BootstrapContents } from './bootstrap-contents.js';

/** Writes what a bootstrap file says, inside the transaction of whoever calls. */
@Injectable()
export class BootstrapWriter {
  constructor(
    private readonly register: PartyRegister,
    private readonly enterAccount: EnterAccount,
    private readonly contacts: BootstrapContacts,
    private readonly mailKeys: GiveMailKey,
  ) {}

  /** @param hashes of the passwords, in the order of the people. @throws {Problem} mail-key.…, with every fault */
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
    await this.contacts.write(tx, contents);
    await this.mailKeys.enterAll(tx, contents.mailKeys);
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
