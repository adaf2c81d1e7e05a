import { Injectable } from '@nestjs/common';
import { parseOrganisation } from '../../domain/parties/parse-organisation.js';
import { parsePerson } from '../../domain/parties/parse-person.js';
import { Problem } from '../../domain/problem.js';
import { system } from '../../platform/actor.js';
import { Config } from '../../platform/config.js';
import { Database, type Tx } from '../../platform/database.js';
import { DEMO_ORGANISATIONS, DEMO_PEOPLE, DEMO_TOTP_SECRET } from './demo-people.js';
import { EnterAccount } from './enter-account.js';
import { PartyRegister } from './party-register.js';
import { Passwords } from './passwords.js';
import { understood } from './understood.js';

/** With what a visitor of the demo signs in. */
export interface DemoSignIn {
  readonly email: string;
  readonly password: string;
  readonly role: string;
}

/** Makes the accounts of the demo, once. They open nothing when DEMO is off, then or later. */
@Injectable()
export class DemoAccounts {
  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly register: PartyRegister,
    private readonly enterAccount: EnterAccount,
  ) {}

  /** @returns every demo account, whether made now or before. @throws {Problem} when DEMO is off */
  async execute(): Promise<readonly DemoSignIn[]> {
    if (!this.config.demo) throw new Problem('demo.off');
    const people = DEMO_PEOPLE.map((form) => understood(parsePerson(form, '')));
    const hashes = await Promise.all(people.map(({ password }) => this.passwords.hash(password)));

    await this.database.transaction(system('demo'), async (tx) => {
      if (await this.enterAccount.knows(tx, DEMO_PEOPLE[0]?.email ?? '')) return;
      const ids = await this.#organisations(tx);
      for (const [index, { password: _, organisation, ...person }] of people.entries()) {
        const organisationId = ids.get(organisation ?? '') ?? null;
        await this.enterAccount.execute(tx, { ...person, passwordHash: hashes[index] ?? '', organisationId }, DEMO_TOTP_SECRET);
      }
    });
    return people.map(({ email, password, roles }) => ({ email, password, role: roles.join(',') }));
  }

  async #organisations(tx: Tx): Promise<ReadonlyMap<string, string>> {
    const ids = new Map<string, string>();
    for (const form of DEMO_ORGANISATIONS) {
      const organisation = understood(parseOrganisation(form, ''));
      ids.set(organisation.ref, await this.register.enterOrganisation(tx, organisation));
    }
    return ids;
  }
}
