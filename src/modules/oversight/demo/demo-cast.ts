import { Injectable } from '@nestjs/common';
import { type Actor, type Role, ROLES, system } from '../../../platform/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { DEMO_PEOPLE, MinistryContacts, PeopleOfRole, SecretariatContacts } from '../../parties/index.js';

export type Person = Extract<Actor, { kind: 'person' }>;

const DEMO = system('demo');

/** The people of the demo, as those who act; and who of them is written to at the ministry and the secretariat. */
@Injectable()
export class DemoCast {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly peopleOfRole: PeopleOfRole,
    private readonly ministry: MinistryContacts,
    private readonly secretariat: SecretariatContacts,
  ) {}

  /** @returns who acts, by the name they are called by */
  async execute(): Promise<(name: string) => Person> {
    const people = await this.database.transaction(DEMO, async (tx) => {
      await this.#contacts(tx);
      return this.#people(tx);
    });
    return (name) => {
      const person = people.get(name);
      if (person === undefined) throw new RangeError(`nobody in the demo is called ${name}`);
      return person;
    };
  }

  async #people(tx: Tx): Promise<ReadonlyMap<string, Person>> {
    const people = new Map<string, Person>();
    for (const role of ROLES) {
      const found = await this.peopleOfRole.execute(tx, role);
      for (const { id, email, name, organisationId } of found.filter((one) => isOfDemo(one.email))) {
        people.set(name, { kind: 'person', id, organisationId, roles: rolesOf(email) });
      }
    }
    return people;
  }

  /** Only where nobody is: a demo may be loaded beside a bootstrap file. */
  async #contacts(tx: Tx): Promise<void> {
    const [ministry, secretariat] = [await this.ministry.all(tx), await this.secretariat.all(tx)];
    const [first, desk] = [contactOf('ministry'), contactOf('triage')];
    if (ministry.length === 0 && first !== undefined) await this.ministry.add(tx, { ...first, id: newId(this.clock.now()), position: 1 });
    if (secretariat.length === 0 && desk !== undefined) await this.secretariat.add(tx, newId(this.clock.now()), desk);
  }
}

function isOfDemo(email: string): boolean {
  return DEMO_PEOPLE.some((person) => person.email === email);
}

function rolesOf(email: string): readonly Role[] {
  const roles = DEMO_PEOPLE.find((person) => person.email === email)?.roles ?? [];
  return ROLES.filter((role) => roles.includes(role));
}

function contactOf(role: Role): { email: string; name: string; language: 'nl' } | undefined {
  const person = DEMO_PEOPLE.find(({ roles }) => roles.includes(role));
  return person === undefined ? undefined : { email: person.email, name: person.name, language: 'nl' };
}
