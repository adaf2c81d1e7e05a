import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ComposeMessage } from '../../../src/modules/messages/index.js';
import { MailPost } from '../../../src/modules/messages/mail-post.js';
import { MessagesRepository } from '../../../src/modules/messages/messages.repository.js';
import { WriteLetter } from '../../../src/modules/messages/write-letter.js';
import { InvitePerson, LetterKeys, LetterToWrite } from '../../../src/modules/parties/index.js';
import { system } from '../../../src/platform/actor.js';
import { type Mail, Mailer } from '../../../src/platform/mailer.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, emailOf, PASSWORD } from '../../support/bootstrapped.js';
import { emailIndexOf } from '../../support/kept-people.js';
import { keyForMessage } from '../../support/key-for-message.js';
import { aWorld, type World } from '../../support/database.js';

const NEW_PASSWORD = 'kruiwagen lantaarn violet';

/** Keeps what it is given. */
class Pile extends Mailer {
  readonly mails: Mail[] = [];
  override async send(mail: Mail): Promise<number> {
    this.mails.push(mail);
    return 250;
  }

  override async close(): Promise<void> {}
}

let world: World;
let web: RunningApp;
beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world);
});
beforeEach(async () => {
  await world.admin.query('truncate sign_in_attempt, sign_in_step, session, account_letter, outbox, message, message_attempt');
  world.clock.advance(3_600_000);
});
afterAll(async () => {
  await web.close();
  await world.close();
});

/** What the worker does with the letters that were promised; the mails as they leave. */
async function mailed(): Promise<readonly Mail[]> {
  const { rows } = await world.admin.query(`delete from outbox where job = 'account.write-letter' returning payload`);
  const write = new WriteLetter(
    world.worker,
    web.app.get(LetterToWrite, { strict: false }),
    web.app.get(ComposeMessage, { strict: false }),
  );
  for (const { payload } of rows) await write.execute(payload.letterId);
  const { rows: waiting } = await world.admin.query(`delete from outbox where job = 'mail.send' returning payload`);
  const pile = new Pile();
  const keyFor = keyForMessage(world, web.app.get(ComposeMessage, { strict: false }));
  const post = new MailPost(pile, web.app.get(LetterKeys, { strict: false }), keyFor, web.log);
  for (const { payload } of waiting) {
    const now = world.clock.now();
    const message = await world.worker.transaction(system('test'), (tx) =>
      new MessagesRepository(world.sealing.sealing).lease(tx, payload.messageId, now, now),
    );
    if (message !== undefined) await post.send(message);
  }
  return pile.mails;
}
const linkIn = (mail: Mail | undefined): { path: string; key: string } => {
  const url = new URL(/https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? 'http://none.invalid');
  return { path: url.pathname, key: url.searchParams.get('sleutel') ?? '' };
};
const lost = (email: string): Promise<Response> => web.ask('/wachtwoord-vergeten', formInit({ email }));
const choose = (path: string, sleutel: string, password = NEW_PASSWORD) => web.ask(path, formInit({ sleutel, password }));
const firstStep = (role: string, password: string) => web.ask('/aanmelden', formInit({ email: emailOf(role), password }));

describe('a lost password', () => {
  it('is answered alike with and without an account, and keeps no address in the clear', async () => {
    const [known, unknown] = [await lost(emailOf('triage')), await lost('nobody@example.nl')];
    expect([known.status, await known.text()]).toEqual([unknown.status, await unknown.text()]);
    const { rows } = await world.admin.query('select person_id, address from account_letter');
    expect(rows).toEqual([0, 1].map(() => ({ person_id: null, address: expect.any(Buffer) })));
    expect((await mailed()).map(({ to }) => to.address)).toEqual([emailOf('triage')]);
  });

  it('gives a link that works once, for half an hour, ends every session and leaves the second factor', async () => {
    const cookie = await web.cookieOf('chair');
    await lost(emailOf('chair'));
    const { path, key } = linkIn((await mailed())[0]);
    expect((await choose(path, key, 'Wachtwoord2026')).status).toBe(400);
    expect((await choose(path, `${key.slice(0, -1)}_`)).status).toBe(400);
    expect((await choose(path, key)).status).toBe(200);
    expect((await choose(path, key)).status).toBe(400);
    expect((await web.ask('/account', { headers: { cookie } })).status).toBe(303);
    expect((await firstStep('chair', PASSWORD)).status).toBe(401);
    expect((await firstStep('chair', NEW_PASSWORD)).headers.get('location')).toBe('/aanmelden/code');
    expect((await mailed()).map(({ subject }) => subject)).toEqual(['Uw wachtwoord is veranderd']);
  });

  it('has a link that ends after half an hour, and when a newer one was asked for', async () => {
    await lost(emailOf('panel'));
    const first = linkIn((await mailed())[0]);
    await lost(emailOf('panel'));
    const second = linkIn((await mailed())[0]);
    expect((await choose(first.path, first.key)).status).toBe(400);
    world.clock.advance(30 * 60_000);
    expect((await choose(second.path, second.key)).status).toBe(400);
  });

  it('keeps no key: not in the letter, the message or the queue', async () => {
    await lost(emailOf('triage'));
    const { key } = linkIn((await mailed())[0]);
    expect(key).toHaveLength(43);
    for (const table of ['account_letter', 'message', 'outbox', 'trail']) {
      const { rows } = await world.admin.query(`select t::text as row from ${table} t`);
      expect(JSON.stringify(rows)).not.toContain(key);
    }
  });

  it('sends three letters a quarter to an address at most, and says nothing of it', async () => {
    for (let times = 0; times < 5; times += 1) expect((await lost(emailOf('triage'))).status).toBe(200);
    expect((await world.admin.query('select count(*)::int as count from account_letter')).rows).toEqual([{ count: 3 }]);
  });
});

describe('an invitation', () => {
  it('leads by a link of a week to a password and a second factor', async () => {
    const invite = web.app.get(InvitePerson, { strict: false });
    const { rows } = await world.admin.query(`select id, organisation_id from person where email_index = $1`, [
      emailIndexOf(world, emailOf('organisation-admin')),
    ]);
    const admin = { kind: 'person', id: rows[0].id, organisationId: rows[0].organisation_id, roles: ['organisation-admin'] } as const;
    const form = { email: 'noor@example.nl', name: 'Noor', organisation: 'h1', roles: ['reporter'], language: 'en' };
    await invite.execute(admin, form);
    const [mail] = await mailed();
    expect([mail?.to.address, mail?.subject, mail?.text.includes('Ziekenhuis')]).toEqual([
      'noor@example.nl',
      'Your account with the meldpunt',
      false,
    ]);
    const { path, key } = linkIn(mail);
    world.clock.advance(7 * 86_400_000 - 1);
    const accepted = await choose(path, key);
    expect([accepted.status, accepted.headers.get('location')]).toEqual([303, '/aanmelden/instellen']);
    const step = accepted.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    expect((await web.ask('/aanmelden/instellen', { headers: { cookie: step } })).status).toBe(200);
    expect((await choose(path, key)).status).toBe(400);
  });

  it('is nobody’s to send for people of another organisation', async () => {
    const { rows } = await world.admin.query(`select id from person where email_index = $1`, [emailIndexOf(world, emailOf('triage'))]);
    const stranger = { kind: 'person', id: randomUUID(), organisationId: randomUUID(), roles: ['reporter'] } as const;
    const invite = web.app.get(InvitePerson, { strict: false });
    await expect(invite.again(stranger, rows[0].id)).rejects.toThrow();
    await expect(invite.again(stranger, randomUUID())).rejects.toThrow();
  });
});

describe('another mail address', () => {
  it('counts once the link sent there was followed, and the old address is told', async () => {
    const cookie = await web.cookieOf('auditor');
    const page = await (await web.ask('/account/mailadres', { headers: { cookie } })).text();
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    await web.ask('/account/mailadres', formInit({ _csrf: csrf, email: 'Nieuw@example.nl' }, { cookie }));
    const [mail] = await mailed();
    expect(mail?.to.address).toBe('nieuw@example.nl');
    expect((await firstStep('auditor', PASSWORD)).status).toBe(303);
    const { path, key } = linkIn(mail);
    expect((await web.ask(path, formInit({ sleutel: key }))).status).toBe(200);
    expect((await mailed()).map(({ to, subject }) => [to.address, subject])).toEqual([[emailOf('auditor'), 'Uw e-mailadres is veranderd']]);
    expect((await firstStep('auditor', PASSWORD)).status).toBe(401);
  });

  it('that somebody else has is refused like a link that is over', async () => {
    const cookie = await web.cookieOf('reporter');
    const page = await (await web.ask('/account/mailadres', { headers: { cookie } })).text();
    const csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? '';
    const asked = await web.ask('/account/mailadres', formInit({ _csrf: csrf, email: emailOf('triage') }, { cookie }));
    expect(asked.status).toBeLessThan(300);
    const { path, key } = linkIn((await mailed())[0]);
    const answer = await web.ask(path, formInit({ sleutel: key }));
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('Deze link werkt niet meer')]);
  });
});
