import { system } from '../../src/platform/actor.js';
import type { Addressed } from '../../src/modules/messages/message.js';
import type { World } from './database.js';

/** A row of the table `message` with whom it goes to opened. */
export interface OpenedMessage extends Addressed {
  readonly id: string;
  readonly template: string;
  readonly step: number;
  readonly language: string;
  readonly state: string;
  readonly messageId: string;
}

/** Messages, read as superuser and opened, by recipient and step. @param rest  what follows `from message` */
export async function openedMessages(
  { admin, worker, sealing }: Pick<World, 'admin' | 'worker' | 'sealing'>,
  rest = '',
  values: readonly unknown[] = [],
): Promise<OpenedMessage[]> {
  const { rows } = await admin.query<Omit<OpenedMessage, keyof Addressed> & { addressed: Buffer }>(
    `select id, template, step, language, state, message_id as "messageId", addressed from message ${rest}`,
    [...values],
  );
  const sealed = rows.map(({ id, addressed }) => ({ place: { table: 'message', row: id, column: 'addressed' }, value: addressed }));
  const opened = await worker.transaction(system('test'), (tx) => sealing.sealing.open<Addressed>(tx, sealed));
  const messages = rows.flatMap(({ addressed: _sealed, ...row }, index) => {
    const to = opened[index];
    return to === undefined ? [] : [{ ...row, ...to }];
  });
  return messages.sort((one, other) => one.recipient.localeCompare(other.recipient) || one.step - other.step);
}
