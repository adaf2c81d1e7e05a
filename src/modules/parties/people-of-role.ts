import { Injectable } from '@nestjs/common';
import type { Role } from '../../platform/actor.js';
import type { Tx } from '../../platform/database.js';
import { PeopleRepository, type PersonOfRole } from './people.repository.js';

/** Everybody with a role who may sign in, as far as the actor may know of them. */
@Injectable()
export class PeopleOfRole {
  constructor(private readonly people: PeopleRepository) {}

  async execute(tx: Tx, role: Role): Promise<readonly PersonOfRole[]> {
    return this.people.ofRole(tx, role);
  }
}
