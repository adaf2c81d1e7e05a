import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock.js';
import type { Tx } from '../../../platform/database.js';
import { newId } from '../../../platform/identity.js';
import { MinistryContacts } from '../ministry-contacts.repository.js';
import { SecretariatContacts } from '../secretariat-contacts.repository.js';
import type { BootstrapContents } from './bootstrap-contents.js';

/** Writes whom a bootstrap file says to write to, in the order in which they stand there. */
@Injectable()
export class BootstrapContacts {
  constructor(
    private readonly clock: Clock,
    private readonly ministry: MinistryContacts,
    private readonly secretariat: SecretariatContacts,
  ) {}

  async write(tx: Tx, { ministry, secretariat }: BootstrapContents): Promise<void> {
    for (const [index, contact] of ministry.entries()) {
      await this.ministry.add(tx, { ...contact, id: newId(this.clock.now()), position: index + 1 });
    }
    for (const contact of secretariat) await this.secretariat.add(tx, newId(this.clock.now()), contact);
  }
}
