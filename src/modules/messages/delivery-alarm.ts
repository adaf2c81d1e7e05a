import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database.js';
import { Trail } from '../../platform/trail.js';
import { SecretariatContacts } from '../parties/index.js';
import { ComposeMessage } from './compose-message.js';
import type { LeasedMessage } from './messages.repository.js';
import type { Template } from './templates.js';

/** What the desk is told when somebody was not reached. */
const ALARMS = ['delivery-refused', 'delivery-withheld'] as const satisfies readonly Template[];
type Alarm = (typeof ALARMS)[number];

/** Tells the triage desk that somebody was not reached. An alarm that does not arrive itself raises no further alarm. */
@Injectable()
export class DeliveryAlarm {
  constructor(
    private readonly secretariat: SecretariatContacts,
    private readonly compose: ComposeMessage,
    private readonly trail: Trail,
  ) {}

  async raise(tx: Tx, message: LeasedMessage): Promise<void> {
    await this.trail.record(tx, { action: 'message.refused', subjectKind: 'message', subjectId: message.id });
    await this.#tell(tx, message, 'delivery-refused');
  }

  /** What goes out instead of the mail says only that there was one. However often it is tried, the desk is told once. */
  async withheld(tx: Tx, message: LeasedMessage): Promise<void> {
    await this.trail.record(tx, { action: 'message.withheld', subjectKind: 'message', subjectId: message.id });
    await this.#tell(tx, message, 'delivery-withheld');
  }

  async #tell(tx: Tx, { id: subjectId, template: about }: LeasedMessage, template: Alarm): Promise<void> {
    if (ALARMS.some((alarm) => alarm === about)) return;
    for (const contact of await this.secretariat.all(tx)) {
      await this.compose.execute(tx, contact, { template, subjectKind: 'message', subjectId, step: 1, path: '/berichten' });
    }
  }
}
