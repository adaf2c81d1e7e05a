import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Outbox } from '../../../src/jobs/outbox.js';
import { AfterAttempt } from '../../../src/modules/messages/after-attempt.js';
import { ComposeMessage } from '../../../src/modules/messages/compose-message.js';
import { DeliveryAlarm } from '../../../src/modules/messages/delivery-alarm.js';
import { MailPost } from '../../../src/modules/messages/mail-post.js';
import { MessagesRepository } from '../../../src/modules/messages/messages.repository.js';
import { RecallMessages } from '../../../src/modules/messages/recall-messages.js';
import { SendMessage } from '../../../src/modules/messages/send-message.js';
import { LetterKeys, SecretariatContacts } from '../../../src/modules/parties/index.js';
import { system } from '../../../src/platform/actor.js';
import { readConfig } from '../../../src/platform/config.js';
import { Secrets } from '../../../src/platform/secrets.js';
import { SmtpMailer } from '../../../src/platform/smtp-mailer.js';
import { Trail } from '../../../src/platform/trail.js';
import { Wake } from '../../../src/platform/wake.js';
import { aWorld, type World } from '../../support/database.js';
import { CaughtLog } from '../../support/caught-log.js';
import { keyForMessage } from '../../support/key-for-message.js';
import { openedMessages } from '../../support/kept-messages.js';
import { SmtpSink } from '../../support/smtp-sink.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

let world: World;
let sink: SmtpSink;
let mailer: SmtpMailer;
let compose: ComposeMessage;
let send: SendMessage;
let recall: RecallMessages;

beforeAll(async () => {
  world = await aWorld();
  const config = readConfig({ DATABASE_URL: world.urls.web, PUBLIC_URL: 'https://meldpunt.example' });
  const repository = new MessagesRepository(world.sealing.sealing);
  const outbox = new Outbox(world.clock, new Wake(world.workerSource));
  compose = new ComposeMessage(world.clock, config, repository, outbox);
  const alarm = new DeliveryAlarm(new SecretariatContacts(), compose, new Trail(world.clock, TRAIL_KEYS));
  const after = new AfterAttempt(repository, outbox, alarm);
  recall = new RecallMessages(world.clock, world.worker, repository, outbox);
  sink = await new SmtpSink().start();
  mailer = new SmtpMailer({ url: sink.url, from: 'meldpunt@meldpunt.test' });
  send = new SendMessage(
    world.clock,
    world.worker,
    repository,
    new MailPost(mailer, keys, keyForMessage(world, compose), new CaughtLog()),
    after,
  );
  await world.admin.query(
    `insert into secretariat_contact (id, email, name, language) values (gen_random_uuid(), 'desk@example.org', 'Desk', 'nl')`,
  );
});
beforeEach(() => {
  sink.behave('accept');
  sink.mails.splice(0);
});
afterEach(() => world.admin.query('truncate message, message_attempt, outbox'));
afterAll(async () => {
  await mailer.close();
  await sink.stop();
  await world.close();
});

const CHRIS = { email: 'chris@example.org', name: 'Chris', language: 'nl' } as const;
const notice = { template: 'flag-raised', subjectKind: 'flag', subjectId: 'f1', step: 1, path: '/signalen/f1' } as const;
async function composed(to: { email: string; name: string; language: 'nl' | 'en' } = CHRIS): Promise<string> {
  await world.worker.transaction(system('test'), (tx) => compose.execute(tx, to, notice));
  const sent = await openedMessages(world);
  return String(sent.find(({ recipient }) => recipient === to.email)?.id);
}
const stateOf = async (id: string) =>
  (await world.admin.query('select state, attempts, next_attempt_at from message where id = $1', [id])).rows[0];
const minutes = (n: number) => new Date(world.clock.now().getTime() + n * 60_000);

const keys = new LetterKeys(new Secrets(Buffer.alloc(32)));

describe('delivering a message', () => {
  it('sends a mail without figures, with a stable Message-ID, and notes the attempt', async () => {
    const id = await composed();
    await send.execute(id);
    expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 1 });
    const [mail] = sink.mails;
    expect(mail).toMatchObject({ to: ['chris@example.org'], messageId: `<${id}@meldpunt.example>` });
    expect(mail?.raw).toContain('https://meldpunt.example/signalen/f1');
    expect(mail?.raw).toContain('Er is een signaal om te beoordelen');
  });

  it('composes the same notice for the same person once', async () => {
    await composed();
    await composed();
    expect((await world.admin.query('select 1 from message')).rowCount).toBe(1);
    expect((await world.admin.query('select 1 from outbox')).rowCount).toBe(1);
  });

  it('tries again after 1, 5 and 15 minutes when the server says later (451)', async () => {
    sink.behave('defer', 'defer', 'defer', 'accept');
    const id = await composed();
    for (const wait of [1, 5, 15]) {
      await send.execute(id);
      expect(await stateOf(id)).toMatchObject({ state: 'waiting', next_attempt_at: minutes(wait) });
      expect(await send.execute(id)).toBeUndefined();
      world.clock.advance(wait * 60_000);
    }
    await send.execute(id);
    expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 4 });
    expect(sink.mails).toHaveLength(1);
  });

  it('stops at a refusal (550) and alarms the triage desk', async () => {
    sink.behave('refuse-recipient', 'accept');
    const id = await composed();
    await send.execute(id);
    expect(await stateOf(id)).toMatchObject({ state: 'refused' });
    const { rows } = await world.admin.query(`select id from message where template = 'delivery-refused'`);
    await send.execute(String(rows[0].id));
    expect(sink.mails).toMatchObject([{ to: ['desk@example.org'] }]);
    const attempts = await world.admin.query('select outcome, reply_code from message_attempt where message_id = $1', [id]);
    expect(attempts.rows).toEqual([{ outcome: 'refused', reply_code: 550 }]);
  });

  it('sends again under the same Message-ID when the connection is cut after DATA', async () => {
    sink.behave('cut-after-data', 'accept');
    const id = await composed();
    expect(await send.execute(id)).toMatchObject({ outcome: 'lost' });
    world.clock.advance(60_000);
    await send.execute(id);
    expect(sink.mails.map(({ messageId }) => messageId)).toEqual([`<${id}@meldpunt.example>`, `<${id}@meldpunt.example>`]);
    expect(await stateOf(id)).toMatchObject({ state: 'sent' });
  });

  it('gives up after five days of a dead server, and alarms', async () => {
    const id = await composed();
    await sink.stop();
    await world.admin.query('update message set composed_at = $2 where id = $1', [
      id,
      new Date(world.clock.now().getTime() - 5 * 86_400_000),
    ]);
    await send.execute(id);
    expect(await stateOf(id)).toMatchObject({ state: 'given-up' });
    expect((await world.admin.query(`select 1 from message where template = 'delivery-refused'`)).rowCount).toBe(1);
    await sink.restart();
  });

  it('goes to one worker at a time', async () => {
    const id = await composed();
    await Promise.all([send.execute(id), send.execute(id), send.execute(id)]);
    expect(sink.mails).toHaveLength(1);
  });

  it('is promised anew when its worker died in the middle', async () => {
    const id = await composed();
    await world.admin.query('delete from outbox');
    await world.admin.query('update message set leased_until = $2 where id = $1', [id, minutes(2)]);
    expect(await recall.execute()).toBe(0);
    world.clock.advance(120_000);
    expect(await recall.execute()).toBe(1);
    expect(await recall.execute()).toBe(0);
  });

  it('keeps a name from beginning a header of its own', async () => {
    const id = await composed({ email: 'eva@example.org', name: 'Eva\r\nBcc: all@example.org', language: 'en' });
    await send.execute(id);
    expect(sink.mails[0]?.raw).not.toMatch(/^bcc:/im);
    expect(sink.mails[0]?.to).toEqual(['eva@example.org']);
  });
});
