import { Injectable } from '@nestjs/common';
import { system } from '../../platform/actor.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { examineKey } from '../../platform/openpgp/examine-key.js';
import type { MailKey } from '../../platform/openpgp/mail-key.js';
import { KeyOfRecipient } from '../parties/index.js';
import { DeliveryAlarm } from './delivery-alarm.js';
import type { LeasedMessage } from './messages.repository.js';

/** How a message may travel: `withheld` says that there is a key, and that it is of no use any more. */
export type Travel = { readonly kind: 'clear' } | { readonly kind: 'encrypted'; readonly key: MailKey } | { readonly kind: 'withheld' };

/** How a message travels at this moment. That one is withheld the desk is told in the same transaction. */
@Injectable()
export class KeyForMessage {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly keys: KeyOfRecipient,
    private readonly alarm: DeliveryAlarm,
  ) {}

  async execute(message: LeasedMessage): Promise<Travel> {
    const { recipient: email, subjectKind, subjectId } = message;
    const letterId = subjectKind === 'account-letter' ? subjectId : undefined;
    const at = this.clock.now();
    return this.database.transaction(system('post'), async (tx) => {
      const given = await this.keys.execute(tx, { email, letterId });
      if (given === undefined) return { kind: 'clear' };
      const examined = await examineKey(given, at);
      if (examined.kind === 'usable') return { kind: 'encrypted', key: { armored: examined.armored, at } };
      await this.alarm.withheld(tx, message);
      return { kind: 'withheld' };
    });
  }
}
