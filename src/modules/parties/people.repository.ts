import { Injectable } from '@nestjs/common';
import type { Person } from '../../domain/parties/parse-person.js';
import { Problem } from '../../domain/problem.js';
import type { Role } from '../../platform/actor.js';
import type { Tx } from '../../platform/database.js';
import { onViolation } from '../../platform/violation.js';
import { isDemoAddress } from './demo-domain.js';
import { PersonSeal, type SealedIdentity } from './person-seal.js';

/** What the door needs to know of an account before it lets somebody in; not whose it is. */
export interface Account {
  readonly id: string;
  /** Whether it is an account of the demo, which is none elsewhere. */
  readonly isDemo: boolean;
  readonly passwordHash: string;
  readonly roles: readonly Role[];
  readonly organisationId: string | null;
}

/** Somebody with a role, to write to or to choose from. */
export interface PersonOfRole {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: 'nl' | 'en';
  readonly organisationId: string | null;
  readonly discipline: string | null;
  /** References of organisations and holdings. */
  readonly interests: readonly string[];
}

interface NewPerson extends Omit<Person, 'password' | 'organisation'> {
  readonly id: string;
  readonly passwordHash: string;
  readonly organisationId: string | null;
  readonly createdAt: Date;
}

const ADD = `
  insert into person (id, email, email_index, name, is_demo, password_hash, organisation_id, roles, language, discipline, interests, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;

const OF_ROLE = `
  select id, email, name, roles, language, organisation_id as "organisationId", discipline, interests
    from person
   where $1 = any(roles)
     and ($2::uuid is null or organisation_id = $2)
     and disabled_at is null`;

type SealedPerson = Omit<PersonOfRole, keyof SealedIdentity> & SealedIdentity & { readonly roles: readonly Role[] };

/** All reading and writing of the table `person`. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly seal: PersonSeal) {}

  async add(tx: Tx, made: NewPerson): Promise<void> {
    const { id, passwordHash, organisationId, roles, language, discipline, interests, createdAt } = made;
    const { email, emailIndex } = await this.seal.sealAddress(tx, made, made.email);
    const who = [id, email, emailIndex, await this.seal.sealName(tx, made, made.name), isDemoAddress(made.email)];
    const row = [...who, passwordHash, organisationId, roles, language, discipline, interests, createdAt];
    await tx
      .prepared('person.add', ADD, row)
      .catch(onViolation('person_email', () => new Problem({ code: 'party.email-taken', pointer: '/email' })));
  }

  /** The account that may sign in with an address, if there is one. */
  async account(tx: Tx, email: string): Promise<Account | undefined> {
    const [found] = await tx.prepared<Account>(
      'person.account',
      `select id, is_demo as "isDemo", password_hash as "passwordHash", roles, organisation_id as "organisationId"
         from person
        where email_index = $1
          and disabled_at is null`,
      [this.seal.indexOf(email)],
    );
    return found;
  }

  /** Organisations in which anybody with one of some roles may sign in. */
  async organisationsOf(tx: Tx, roles: readonly Role[]): Promise<string[]> {
    const rows = await tx.query<{ organisationId: string }>(
      `select distinct organisation_id as "organisationId"
         from person
        where roles && $1::text[]
          and organisation_id is not null
          and disabled_at is null`,
      [roles],
    );
    return rows.map(({ organisationId }) => organisationId);
  }

  /** Everybody with a role who may sign in, in the order of their addresses. */
  async ofRole(tx: Tx, role: Role, organisationId: string | null): Promise<PersonOfRole[]> {
    const people = await this.seal.open(tx, await tx.query<SealedPerson>(OF_ROLE, [role, organisationId]));
    return people.map(({ roles: _, ...person }) => person).sort((one, other) => (one.email < other.email ? -1 : 1));
  }
}
