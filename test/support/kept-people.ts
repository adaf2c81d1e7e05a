import { randomUUID } from 'node:crypto';
import { PeopleRepository } from '../../src/modules/parties/people.repository.js';
import { PersonSeal } from '../../src/modules/parties/person-seal.js';
import { type Role, system } from '../../src/platform/actor.js';
import type { World } from './database.js';

interface PersonWish {
  readonly id?: string;
  readonly email: string;
  readonly name?: string;
  readonly roles: readonly Role[];
  readonly organisationId?: string | null;
  readonly discipline?: string | null;
}

/** Puts a person straight into the table, sealed as registering leaves it. Keys of an organisation must have been made. @returns the id */
export async function keepPerson(world: World, wish: PersonWish): Promise<string> {
  const { id = randomUUID(), email, name = email, roles, organisationId = null, discipline = null } = wish;
  const person = { id, email, name, roles, organisationId, discipline, language: 'nl', interests: [], passwordHash: 'x' } as const;
  const people = new PeopleRepository(new PersonSeal(world.sealing.sealing));
  await world.worker.transaction(system('test'), (tx) => people.add(tx, { ...person, createdAt: world.clock.now() }));
  return id;
}

/** By which the account with an address is found in the table. */
export function emailIndexOf({ sealing }: World, email: string): Buffer {
  return sealing.sealing.blindIndex('email', email.trim().toLowerCase());
}

/** The address of a person, opened. */
export async function emailOfPerson({ admin, worker, sealing }: World, id: string): Promise<string | undefined> {
  const { rows } = await admin.query<{ email: Buffer }>('select email from person where id = $1', [id]);
  const place = { table: 'person', row: id, column: 'email' };
  const values = rows.map(({ email: value }) => ({ place, value }));
  const [email] = await worker.transaction(system('test'), (tx) => sealing.sealing.open<string>(tx, values));
  return email;
}
