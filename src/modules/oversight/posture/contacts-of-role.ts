import { Injectable } from '@nestjs/common';
import type { RoleName } from '../../../domain/parties/role-names.js';
import type { Tx } from '../../../platform/database.js';
import { type Contact, MinistryContacts, PeopleOfRole, SecretariatContacts } from '../../parties/index.js';

/** Where the mail of a role goes: the desk and the ministry have addresses of their own, all others are people. */
@Injectable()
export class ContactsOfRole {
  constructor(
    private readonly people: PeopleOfRole,
    private readonly ministry: MinistryContacts,
    private readonly secretariat: SecretariatContacts,
  ) {}

  async execute(tx: Tx, role: RoleName): Promise<readonly Contact[]> {
    if (role === 'triage') return this.secretariat.all(tx);
    return role === 'ministry' ? this.ministry.all(tx) : this.people.execute(tx, role);
  }
}
