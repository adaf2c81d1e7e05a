import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { SecretariatContacts } from '../parties/index.js';
import { ComposeMessage } from './compose-message.js';
import type { LeasedMessage } from './messages.repository.js';

/** Tells the triage desk that somebody was not reached. An alarm that is refused itself raises no further alarm. */
@Injectable()
export class DeliveryAlarm {
  constructor(
    private readonly secretariat: SecretariatContacts,
    private readonly compose: ComposeMessage,
    private readonly trail: Trail,
  ) {}

  async raise(tx: Tx, message: LeasedMessage): Promise<void> {
    await this.trail.record(tx, { action: 'message.refused', subjectKind: 'message', subjectId: message.id });
    if (message.template === 'delivery-refused') return;
    for (const contact of await this.secretariat.all(tx)) {
      await this.compose.execute(tx, contact, {
        template: 'delivery-refused',
        subjectKind: 'message',
        subjectId: message.id,
        step: 1,
        path: '/berichten',
      });
    }
  }
}
