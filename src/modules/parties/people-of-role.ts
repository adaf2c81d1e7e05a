import { Injectable } from '@nestjs/common';
import type { Role } from '../../platform/actor.js';
import type { Tx } from '../../platform/database.js';
import { PeopleRepository, type PersonOfRole } from './people.repository.js';

/** Everybody with a role who may sign in, or those of one organisation, as far as the actor may know of them. */
@Injectable()
export class PeopleOfRole {
  constructor(private readonly people: PeopleRepository) {}

  async execute(tx: Tx, role: Role, organisationId: string | null = null): Promise<readonly PersonOfRole[]> {
    return this.people.ofRole(tx, role, organisationId);
  }

  /** Organisations in which anybody with one of some roles may sign in; nobody's name or address is opened. */
  async organisations(tx: Tx, roles: readonly Role[]): Promise<ReadonlySet<string>> {
    return new Set(await this.people.organisationsOf(tx, roles));
  }
}
