import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RemindReporters } from '../../../src/modules/oversight/duties/remind-reporters.js';
import { ROLES } from '../../../src/platform/actor.js';
import { openedMessages } from '../../support/kept-messages.js';
import { aPlaybookWorld, type PlaybookWorld } from './playbook-world.js';

const PLACE = '/plichten';
const STATUTORY = {
  ...{ side: 'care', product: 'ffp2', basis: 'statutory', days: '7', from: '2026-11-23', until: '2027-01-31', during: '' },
  ...{ author: 'Minister', reason: 'Een golf', source: 'regeling 12' },
};

let world: PlaybookWorld;
beforeAll(async () => {
  world = await aPlaybookWorld();
  await world.file('h1', { stockOnHand: 500, usedPerWeek: 100, expectedPerWeek: 100 });
}, 60_000);
afterAll(() => world.close());

const at = (day: string) => world.clock.set(`${day}T09:00:00.000Z`);
const remind = async () => {
  const reminders = world.get(RemindReporters);
  await Promise.all([reminders.execute(), reminders.execute()]);
  await reminders.execute();
  return world.mails();
};
const late = async (query = '') => {
  const { body } = await world.look('triage', `${PLACE}/te-laat${query}`);
  return [...body.matchAll(/<th scope="row" role="rowheader">([^<]*)<\/th>/g)].map(([, name]) => name);
};

describe('a duty to report', () => {
  it('is proposed by the desk alone, with every fault told at once', async () => {
    for (const role of ROLES.filter((one) => one !== 'triage')) expect((await world.send(role, PLACE, STATUTORY)).status).toBe(403);
    const { status, body } = await world.send('triage', PLACE, { ...STATUTORY, side: '', days: '0', until: '2026-11-01', reason: '' });
    expect(status).toBe(400);
    for (const fault of ['Kies zorg of leveranciers', 'heel aantal dagen', 'laatste dag in die niet voor de eerste', 'Vul dit in'])
      expect(body).toContain(fault);
    expect((await world.send('triage', PLACE, STATUTORY)).status).toBe(303);
  });

  it('is adopted by a chair and then stands on the page of both, with ground, days, source and state', async () => {
    await world.adopted(PLACE);
    for (const role of ['triage', 'chair']) {
      const { body } = await world.look(role, PLACE);
      expect(body).toMatch(
        /zorg: .*FFP2.*wettelijke plicht, elke week.*23 november 2026 tot en met 31 januari 2027.*Een golf \(Minister, regeling 12\).*komt nog/s,
      );
      expect(body).toMatch(/zorg: wat eerder is opgegeven.*vrijwillig, in het ritme van het beeld.*geldt/s);
    }
    for (const role of ROLES.filter((one) => !['chair', 'triage'].includes(one))) expect((await world.look(role, PLACE)).status).toBe(403);
  });
});

describe('a reminder', () => {
  it('is not sent too early, in a weekend or twice', async () => {
    at('2026-11-24');
    expect(await remind()).toEqual([]);
    at('2026-11-25');
    expect(await remind()).toEqual(['reporter@example.nl duty-ahead /start']);
    at('2026-11-26');
    expect(await remind()).toEqual([]);
  });

  it('comes once more on the business day after the day on which it was due, with a Message-ID that stays', async () => {
    at('2026-11-28');
    expect(await remind()).toEqual([]);
    at('2026-11-30');
    expect(await remind()).toContain('reporter@example.nl duty-late /start');
    const before = (await openedMessages(world)).map(({ messageId }) => messageId);
    at('2026-12-01');
    expect((await remind()).filter((mail) => mail.startsWith('reporter'))).toEqual([]);
    expect((await openedMessages(world)).map(({ messageId }) => messageId)).toEqual(expect.arrayContaining(before));
  });

  it('stops when it was stated; a try in the sandbox states nothing', async () => {
    await world.admin.query('update duty_reminder set moment = moment');
    await world.file('h1', { asOf: '2026-12-01', stockOnHand: 400, usedPerWeek: 100, expectedPerWeek: 100 });
    at('2026-12-03');
    expect(await remind()).toEqual([]);
    await world.admin.query(`update report set sandbox = true where as_of = '2026-12-01'`);
    expect(await late()).toContain('Ziekenhuis h1');
    await world.admin.query(`update report set sandbox = false where as_of = '2026-12-01'`);
    expect(await late()).not.toContain('Ziekenhuis h1');
  });
});

describe('who is overdue', () => {
  it('is seen by the desk alone: per ground, since when, how many business days, and when reminded', async () => {
    at('2026-12-10');
    await remind();
    const { body } = await world.look('triage', `${PLACE}/te-laat`);
    expect(body).toMatch(/Ziekenhuis h1<.*FFP2.*wettelijke plicht.*8 december 2026.*>2<.*1 december 2026.*10 december 2026 om/s);
    // Nobody of h2 can be written to, so nobody was reminded.
    expect(body).toMatch(/Ziekenhuis h2<.*FFP2.*wettelijke plicht.*30 november 2026.*>8<.*niet in de laatste drie maanden<.*>nog niet</s);
    const { rows } = await world.admin.query(
      `select distinct o.ref from duty_reminder r join organisation o on o.id = r.organisation_id where o.name = 'Ziekenhuis h2'`,
    );
    expect(rows).toEqual([]);
    for (const role of ROLES.filter((one) => one !== 'triage')) expect((await world.look(role, `${PLACE}/te-laat`)).status).toBe(403);
  });

  it('is narrowed down by side, ground and product', async () => {
    expect(await late('?side=supplier')).toEqual([]);
    expect(await late('?basis=statutory&product=ffp2&side=care')).toEqual(await late());
    expect(await late('?product=apron')).toEqual([]);
    expect(await late('?side=x&basis=%27&product=kanarie')).toEqual(await late());
  });

  it('is not contradicted by who fell silent, and an organisation sees its own', async () => {
    const inbox = await world.look('triage', '/triage');
    expect(inbox.body).toContain('Ziekenhuis h1, laatste opgave 1 december 2026');
    expect(inbox.body).not.toContain('Ziekenhuis h2, laatste opgave');
    expect((await world.look('reporter', '/start')).body).toMatch(/FFP2.*8 december 2026.*wettelijke plicht.*de dag is voorbij/s);
  });

  it('is nobody who was erased', async () => {
    const before = await late();
    await world.admin.query(`update organisation set name = '' where name = 'Ziekenhuis h2'`);
    expect(await late()).toEqual(before.filter((name) => name !== 'Ziekenhuis h2'));
    expect(await late()).not.toEqual(before);
  });
});
