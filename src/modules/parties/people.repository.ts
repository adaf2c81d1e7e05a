import { Injectable } from '@nestjs/common';
import type { Person } from '../../domain/parties/parse-person.js';
import { Problem } from '../../domain/problem.js';
import type { Role } from '../../platform/actor.js';
import type { Tx } from '../../platform/database.js';
import { onViolation } from '../../platform/violation.js';

/** What the door needs to know of an account before it lets somebody in. */
export interface Account {
  readonly id: string;
  readonly email: string;
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
  insert into person (id, email, name, password_hash, organisation_id, roles, language, discipline, interests, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

/** All reading and writing of the table `person`. */
@Injectable()
export class PeopleRepository {
  async add(tx: Tx, made: NewPerson): Promise<void> {
    const { id, email, name, passwordHash, organisationId, roles, language, discipline, interests, createdAt } = made;
    const row = [id, email, name, passwordHash, organisationId, roles, language, discipline, interests, createdAt];
    await tx
      .prepared('person.add', ADD, row)
      .catch(onViolation('person_email', () => new Problem({ code: 'party.email-taken', pointer: '/email' })));
  }

  /** The account that may sign in with an address, if there is one. */
  async account(tx: Tx, email: string): Promise<Account | undefined> {
    const [found] = await tx.prepared<Account>(
      'person.account',
      `select id, email, password_hash as "passwordHash", roles, organisation_id as "organisationId"
         from person
        where email = $1
          and disabled_at is null`,
      [email],
    );
    return found;
  }

  /** Everybody with a role who may sign in, in the order of their addresses. */
  async ofRole(tx: Tx, role: Role): Promise<PersonOfRole[]> {
    return tx.query<PersonOfRole>(
      `select id, email, name, language, organisation_id as "organisationId", discipline, interests
         from person
        where $1 = any(roles)
          and disabled_at is null
        order by email`,
      [role],
    );
  }
}
