import { Injectable } from '@nestjs/common';
import { parsePerson, type PersonForm } from '../../domain/parties/parse-person.js';
import { Problem } from '../../domain/problem.js';
import type { Actor } from '../../platform/actor.js';
import { Database, type Tx } from '../../platform/database.js';
import { OrganisationsRepository } from './organisations.repository.js';
import { PartyRegister } from './party-register.js';
import { Passwords } from './passwords.js';
import { understood } from './understood.js';

/** Gives a person an account: an organisation's administrator for the own people, or the service itself. */
@Injectable()
export class RegisterPerson {
  constructor(
    private readonly database: Database,
    private readonly passwords: Passwords,
    private readonly organisations: OrganisationsRepository,
    private readonly register: PartyRegister,
  ) {}

  /** @throws {Problem} with every fault of the form */
  async execute(actor: Actor, form: PersonForm): Promise<{ readonly id: string }> {
    const { password, organisation, ...person } = understood(parsePerson(form, ''));
    const passwordHash = await this.passwords.hash(password);

    return this.database.transaction(actor, async (tx) => {
      const organisationId = organisation === null ? null : await this.#organisation(tx, organisation);
      return { id: await this.register.enterPerson(tx, { ...person, passwordHash, organisationId }) };
    });
  }

  async #organisation(tx: Tx, ref: string): Promise<string> {
    const known = await this.organisations.byRef(tx, ref);
    if (known === undefined) throw new Problem({ code: 'party.organisation-unknown', pointer: '/organisation', values: { ref } });
    return known.id;
  }
}
