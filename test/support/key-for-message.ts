import { KeyForMessage } from '../../src/modules/messages/key-for-message.js';
import type { ComposeMessage } from '../../src/modules/messages/index.js';
import { DeliveryAlarm } from '../../src/modules/messages/delivery-alarm.js';
import { KeyOfRecipient, SecretariatContacts } from '../../src/modules/parties/index.js';
import { MailKeysRepository } from '../../src/modules/parties/mail-keys/mail-keys.repository.js';
import { Trail } from '../../src/platform/trail.js';
import type { World } from './database.js';
import { TRAIL_KEYS } from './trail-keys.js';

/** What decides how a message travels, as the worker has it. */
export function keyForMessage({ clock, worker, sealing }: World, compose: ComposeMessage): KeyForMessage {
  const alarm = new DeliveryAlarm(new SecretariatContacts(), compose, new Trail(clock, TRAIL_KEYS));
  return new KeyForMessage(clock, worker, new KeyOfRecipient(new MailKeysRepository(sealing.sealing)), alarm);
}
