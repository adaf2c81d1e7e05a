import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Outbox } from '../../../src/jobs/outbox.js';
import { AfterAttempt } from '../../../src/modules/messages/after-attempt.js';
import { ComposeMessage } from '../../../src/modules/messages/compose-message.js';
import { DeliveryAlarm } from '../../../src/modules/messages/delivery-alarm.js';
import { MailPost } from '../../../src/modules/messages/mail-post.js';
import { MessagesRepository } from '../../../src/modules/messages/messages.repository.js';
import { SendMessage } from '../../../src/modules/messages/send-message.js';
import { GiveMailKey, LetterKeys, SecretariatContacts } from '../../../src/modules/parties/index.js';
import { MailKeysRepository } from '../../../src/modules/parties/mail-keys/mail-keys.repository.js';
import { system } from '../../../src/platform/actor.js';
import { SmtpMailer } from '../../../src/platform/smtp-mailer.js';
import { Trail } from '../../../src/platform/trail.js';
import { Wake } from '../../../src/platform/wake.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST, emailOf } from '../../support/bootstrapped.js';
import { CaughtLog } from '../../support/caught-log.js';
import { aWorld, type World } from '../../support/database.js';
import { keyForMessage } from '../../support/key-for-message.js';
import { openedMessages } from '../../support/kept-messages.js';
import { aKeyPair, type KeyPair, readWith } from '../../support/openpgp-key.js';
import { SmtpSink } from '../../support/smtp-sink.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

const HERE = '/account/mailsleutel';
const PATH = '/signalen/een-heel-vertrouwelijk-pad';
const NOTICE = { template: 'flag-raised', subjectKind: 'flag', subjectId: 'f1', step: 1, path: PATH } as const;
const SUBJECT = 'Er is een signaal om te beoordelen';
const MINISTRY = 'vws@example.nl';
const DESK = 'desk@example.nl';

let world: World;
let app: RunningApp;
let sink: SmtpSink;
let mailer: SmtpMailer;
let compose: ComposeMessage;
let send: SendMessage;
let give: GiveMailKey;
let pair: KeyPair;
let ending: KeyPair;
const log = new CaughtLog();

beforeAll(async () => {
  [pair, ending] = [await aKeyPair(), await aKeyPair({ name: 'Vera', seconds: 330 * 86_400 })];
  world = await aWorld();
  await bootstrapped(world, { ...CAST, ministry: [{ email: MINISTRY, openpgpKey: ending.publicKey }] });
  app = await anApp(world, { env: { PUBLIC_URL: 'http://meldpunt.example' } });
  compose = app.app.get(ComposeMessage, { strict: false });
  sink = await new SmtpSink().start();
  mailer = new SmtpMailer({ url: sink.url, from: 'Het meldpunt <meldpunt@meldpunt.test>' });
  const repository = new MessagesRepository(world.sealing.sealing);
  const trail = new Trail(world.clock, TRAIL_KEYS);
  give = new GiveMailKey(world.clock, world.worker, new MailKeysRepository(world.sealing.sealing), trail);
  const after = new AfterAttempt(
    repository,
    new Outbox(world.clock, new Wake(world.workerSource)),
    new DeliveryAlarm(new SecretariatContacts(), compose, trail),
  );
  const post = new MailPost(mailer, app.app.get(LetterKeys, { strict: false }), keyForMessage(world, compose), log);
  send = new SendMessage(world.clock, world.worker, repository, post, after);
});
beforeEach(async () => {
  sink.behave('accept');
  sink.mails.splice(0);
  await world.admin.query('truncate message, message_attempt, outbox, session');
  await world.admin.query('delete from mail_key where person_id is not null');
  world.clock.advance(120_000);
});
afterAll(async () => {
  await app.close();
  await mailer.close();
  await sink.stop();
  await world.close();
});

const page = async (cookie: string): Promise<Response> => app.ask(HERE, { headers: { cookie } });
const post = async (cookie: string, path: string, fields: Record<string, string> = {}): Promise<Response> => {
  const [, csrf = ''] = /name="_csrf" value="([^"]+)"/.exec(await (await app.ask('/account', { headers: { cookie } })).text()) ?? [];
  return app.ask(path, formInit({ _csrf: csrf, ...fields }, { cookie }));
};
const kept = async (): Promise<string> => (await world.admin.query('select json_agg(k)::text as all from mail_key k')).rows[0].all ?? '';
const lines = async (pattern: string): Promise<string[]> =>
  (await world.admin.query('select action from trail where action like $1 order by recorded_at', [pattern])).rows.map(
    ({ action }) => action,
  );

/** Composes the notice for somebody and makes one attempt to send it. */
async function mailed(email: string, name = 'Zoë'): Promise<string> {
  await world.worker.transaction(system('test'), (tx) => compose.execute(tx, { email, name, language: 'nl' }, NOTICE));
  const message = (await openedMessages(world)).find(({ recipient }) => recipient === email);
  await send.execute(message?.id ?? '');
  return message?.id ?? '';
}
const only = () => {
  const [mail, ...others] = sink.mails;
  if (mail === undefined || others.length > 0) throw new RangeError(`${sink.mails.length} mails`);
  return mail;
};

describe('the page of the key for the own mail', () => {
  it('takes a key, shows what it is, replaces it and takes it away, with lines in the trail', async () => {
    const cookie = await app.cookieOf('chair');
    expect(await (await page(cookie)).text()).toContain('U hebt geen sleutel gegeven');
    const set = await post(cookie, HERE, { key: pair.publicKey });
    expect([set.status, set.headers.get('location')]).toEqual([303, HERE]);
    expect(await (await page(cookie)).text()).toMatch(/<dd>([0-9A-F]{4} ){9}[0-9A-F]{4}<\/dd>[\s\S]*Anouk Voorbeeld[\s\S]*zonder einde/);
    await post(cookie, HERE, { key: ending.publicKey });
    expect(await (await page(cookie)).text()).toMatch(/Vera[\s\S]*december 2026/);
    expect((await world.admin.query('select 1 from mail_key where person_id is not null')).rowCount).toBe(1);
    expect((await post(cookie, `${HERE}/weg`)).status).toBe(303);
    expect(await (await page(cookie)).text()).toContain('U hebt geen sleutel gegeven');
    expect((await post(cookie, `${HERE}/weg`)).status).toBe(404);
    expect(await lines('person.mail-key-%')).toEqual(['person.mail-key-set', 'person.mail-key-set', 'person.mail-key-removed']);
  });

  it.each(['reporter', 'panel', 'ministry', 'triage'])('keeps the key of %s sealed, and shows it to nobody else', async (role) => {
    expect((await post(await app.cookieOf(role), HERE, { key: pair.publicKey })).status).toBe(303);
    expect(await kept()).not.toMatch(/BEGIN PGP|Anouk|elders/);
    expect(await (await page(await app.cookieOf('chair'))).text()).toContain('U hebt geen sleutel gegeven');
  });

  it('refuses a private key loudly, keeps nothing of it and does not show it again', async () => {
    const before = await kept();
    const answer = await post(await app.cookieOf('chair'), HERE, { key: pair.privateKey });
    const text = await answer.text();
    expect([answer.status, text.includes('dit is uw privésleutel'), text.includes('BEGIN PGP PRIVATE')]).toEqual([400, true, false]);
    expect([await kept(), app.log.text.includes('PRIVATE')]).toEqual([before, false]);
  });

  it('asks for password and code again first', async () => {
    const cookie = await app.cookieOf('chair');
    world.clock.advance(5 * 60_000 + 1);
    const answers = [await page(cookie), await post(cookie, HERE, { key: pair.publicKey }), await post(cookie, `${HERE}/weg`)];
    for (const answer of answers) expect(answer.headers.get('location')).toBe(`/account/bevestigen?terug=${encodeURIComponent(HERE)}`);
    expect((await world.admin.query('select 1 from mail_key where person_id is not null')).rowCount).toBe(0);
  });
});

describe('a mail to somebody with a key', () => {
  it('is read by who has the private key, and tells nobody else what it is', async () => {
    await post(await app.cookieOf('panel'), HERE, { key: pair.publicKey });
    const id = await mailed(emailOf('panel'));
    const { raw, messageId, to } = only();
    expect([to, messageId]).toEqual([[emailOf('panel')], `<${id}@meldpunt.example>`]);
    expect(raw).toMatch(/^Content-Type: multipart\/encrypted;\s+protocol="application\/pgp-encrypted"/m);
    expect(raw).toMatch(/^Content-Type: application\/pgp-encrypted\r\nContent-Transfer-Encoding: 7bit\r\n\r\nVersion: 1\r\n/m);
    expect(raw).toMatch(/^Content-Type: application\/octet-stream/m);
    expect(raw).toContain('Subject: Versleuteld bericht van het meldpunt');
    for (const inside of ['vertrouwelijk', 'signalen', 'signaal', 'beoordelen', 'Beste']) expect(raw).not.toContain(inside);
    const { subject, text, html } = await readWith(pair, raw);
    expect([subject, text?.includes(`http://meldpunt.example${PATH}`), html?.includes(`http://meldpunt.example${PATH}`)]).toEqual([
      SUBJECT,
      true,
      true,
    ]);
    expect(text).toContain('Beste Zoë');
    await expect(readWith(ending, raw)).rejects.toThrow();
  });

  it('keeps its Message-ID when it is sent again', async () => {
    await post(await app.cookieOf('panel'), HERE, { key: pair.publicKey });
    sink.behave('cut-after-data', 'accept');
    const id = await mailed(emailOf('panel'));
    world.clock.advance(60_000);
    await send.execute(id);
    expect(sink.mails.map(({ messageId }) => messageId)).toEqual([`<${id}@meldpunt.example>`, `<${id}@meldpunt.example>`]);
    expect(sink.mails.every(({ raw }) => !raw.includes('vertrouwelijk'))).toBe(true);
  });

  it('is as it always was for who has none', async () => {
    await mailed(emailOf('panel'));
    expect(only().raw).toMatch(/^Content-Type: multipart\/alternative/m);
    expect(only().raw).toContain(PATH);
    expect(only().raw).toContain(`Subject: ${SUBJECT}`);
  });

  it('is encrypted for a contact without an account too, by key of the bootstrap file or of the operator', async () => {
    await mailed(MINISTRY);
    expect((await readWith(ending, only().raw)).text).toContain(PATH);
    await give.execute(DESK, pair.publicKey);
    sink.mails.splice(0);
    await mailed(DESK);
    expect((await readWith(pair, only().raw)).text).toContain(PATH);
    await give.remove(DESK);
    expect(await lines('contact.mail-key-%')).toEqual(['contact.mail-key-set', 'contact.mail-key-set', 'contact.mail-key-removed']);
    await expect(give.execute('niemand@example.nl', pair.publicKey)).rejects.toThrow('mail-key.recipient-unknown');
  });
});

describe('an address with an account that is a contact too', () => {
  it('is given one key for both, which outlives the account, and loses both when the operator takes it', async () => {
    const email = emailOf('panel');
    const before = await kept();
    await world.admin.query(
      `insert into ministry_contact (id, email, name, language, position) values (gen_random_uuid(), $1, 'Wacht', 'nl', 90)`,
      [email],
    );
    await give.execute(email, pair.publicKey);
    await world.admin.query('update person set disabled_at = now() where id in (select person_id from mail_key)');
    await mailed(email);
    expect((await readWith(pair, only().raw)).text).toContain(PATH);
    await world.admin.query('update person set disabled_at = null');
    await give.remove(email);
    expect(await kept()).toBe(before);
    await give.execute(email, pair.publicKey);
    await world.admin.query('delete from ministry_contact where position = 90');
    await give.remove(email);
    expect(await kept()).toBe(before);
    await expect(give.remove(email)).rejects.toThrow('mail-key.none');
  });
});

describe('a mail to somebody whose key is of no use any more', () => {
  it('is withheld: a note in the clear says so, and the desk is told once', async () => {
    await post(await app.cookieOf('panel'), HERE, { key: ending.publicKey });
    world.clock.set('2026-12-24T12:00:00.000Z');
    sink.behave('defer', 'accept');
    const id = await mailed(emailOf('panel'));
    world.clock.advance(60_000);
    await send.execute(id);
    const { raw, messageId } = only();
    expect(messageId).toBe(`<${id}@meldpunt.example>`);
    for (const inside of ['vertrouwelijk', 'signaal', 'beoordelen']) expect(raw).not.toContain(inside);
    expect(raw.replaceAll('=\r\n', '')).toContain(`http://meldpunt.example${HERE}`);
    const alarms = (await openedMessages(world)).filter(({ template }) => template === 'delivery-withheld');
    expect(alarms.map(({ recipient }) => recipient)).toEqual([DESK]);
  });

  it('is tried again, and lost to nobody, when its key cannot be opened', async () => {
    await post(await app.cookieOf('panel'), HERE, { key: pair.publicKey });
    await world.admin.query(`update mail_key set armored = set_byte(armored, 60, get_byte(armored, 60) # 1) where person_id is not null`);
    const id = await mailed(emailOf('panel'));
    expect(sink.mails).toEqual([]);
    const { rows } = await world.admin.query(
      'select m.state, m.attempts, a.outcome from message m join message_attempt a on a.message_id = m.id where m.id = $1',
      [id],
    );
    expect(rows).toEqual([{ state: 'waiting', attempts: 1, outcome: 'lost' }]);
    expect(log.text).toContain('a mail could not be made');
  });
});
