import { MessagesRepository } from '../../../src/modules/messages/messages.repository.js';
import { system } from '../../../src/platform/actor.js';
import { newId } from '../../../src/platform/identity.js';
import type { World } from '../../support/database.js';

/** A mail to Dilara in a state of delivery. */
export async function aSealedMail(world: World, state: 'waiting' | 'refused'): Promise<void> {
  const now = world.clock.now();
  const mail = { subjectKind: 'flag', subjectId: '1', step: 0, link: 'https://x', messageId: '<1@x>', language: 'nl' } as const;
  const draft = { ...mail, id: newId(now), recipient: 'x@y.test', recipientName: 'Dilara', template: 'flag-raised' as const };
  await world.worker.transaction(system('test'), (tx) => new MessagesRepository(world.sealing.sealing).add(tx, draft, now));
  if (state === 'refused') await world.admin.query(`update message set state = 'refused', next_attempt_at = null, settled_at = $1`, [now]);
}
