import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MessagesRepository } from '../../../src/modules/messages/messages.repository.js';
import { SentMessages } from '../../../src/modules/messages/sent-messages.js';
import { type Actor, type Role, system } from '../../../src/platform/actor.js';
import { newId } from '../../../src/platform/identity.js';
import { aWorld, type World } from '../../support/database.js';

const MAIL = {
  recipient: 'Chris@example.org',
  recipientName: 'Chris',
  language: 'nl',
  template: 'flag-raised',
  subjectKind: 'flag',
  subjectId: 'f1',
  step: 1,
  link: 'https://meldpunt.example/signalen/f1',
  messageId: '<1@meldpunt.example>',
} as const;

let world: World;
let repository: MessagesRepository;
beforeAll(async () => {
  world = await aWorld();
  repository = new MessagesRepository(world.sealing.sealing);
  await add(MAIL.recipient, MAIL.messageId);
});
afterAll(() => world.close());

const add = (recipient: string, messageId: string) =>
  world.worker.transaction(system('test'), (tx) =>
    repository.add(tx, { ...MAIL, recipient, messageId, id: newId(world.clock.now()) }, world.clock.now()),
  );
const actorIn = (role: Role): Actor => ({ kind: 'person', id: randomUUID(), organisationId: null, roles: [role] });
const seenBy = (role: Role) => new SentMessages(world.web, repository).execute(actorIn(role));

describe('the mail that was sent', () => {
  it('is read with its addresses by the desk', async () => {
    const { recipient, recipientName, link } = MAIL;
    expect(await seenBy('triage')).toMatchObject([{ template: 'flag-raised', addressed: { recipient, recipientName, link } }]);
  });

  it('is listed without an address for the system administrator', async () => {
    const lines = await seenBy('system-admin');
    expect(lines).toMatchObject([{ template: 'flag-raised', addressed: undefined }]);
    expect(JSON.stringify(lines)).not.toContain('hris');
  });

  it('keeps no address in the table, and composes once whatever the capitals of the address', async () => {
    expect(await add(MAIL.recipient.toUpperCase(), '<2@meldpunt.example>')).toBe(false);
    const { rows } = await world.admin.query(`select string_agg(message::text, ' ') as all from message`);
    expect(rows[0].all).not.toMatch(/chris|meldpunt\.example\/signalen/i);
  });
});
