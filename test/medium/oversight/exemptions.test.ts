import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RemindReporters } from '../../../src/modules/oversight/duties/remind-reporters.js';
import { TellOfExemption } from '../../../src/modules/oversight/exemptions/tell-of-exemption.js';
import { ROLES } from '../../../src/platform/actor.js';
import { CAST, emailOf } from '../../support/bootstrapped.js';
import { openedMessages } from '../../support/kept-messages.js';
import { aPlaybookWorld, type PlaybookWorld } from './playbook-world.js';

const OWN = '/plichten/eigen';
const DESK = '/plichten/vrijstellingen';
const NONE = '018f0000-0000-7000-8000-000000000001';
const STATUTORY = {
  ...{ side: 'care', product: 'ffp2', basis: 'statutory', days: '7', from: '2026-12-21', until: '', during: '' },
  ...{ author: 'Minister', reason: 'Een golf', source: 'regeling 12' },
};
const ASKED = { product: 'ffp2', from: '2026-11-22', until: '2026-12-04', reason: 'Kanarie: ons magazijn is afgebrand.' };
const YES = { answer: 'yes', reason: 'Mus: eerst opbouwen.', contact: 'Gijs, 070 123' };
const [TRIAGE, REPORTER] = (['triage', 'reporter'] as const).map((role) => CAST.people.find(({ roles }) => roles[0] === role));

let world: PlaybookWorld;
beforeAll(async () => {
  world = await aPlaybookWorld([
    { ...TRIAGE, email: emailOf('colleague'), name: 'Collega' },
    { ...REPORTER, email: emailOf('other'), name: 'Ander', organisation: 'h2' },
  ]);
  await world.file('h1', { stockOnHand: 500, usedPerWeek: 100, expectedPerWeek: 100 });
}, 60_000);
afterAll(() => world.close());

const at = (day: string) => world.clock.set(`${day}T09:00:00.000Z`);
/** The worker tells what it promised, twice, since jobs come twice. */
const told = async () => {
  const { rows } = await world.admin.query(`select payload from outbox where job = 'exemption.tell' order by id`);
  for (const { payload } of [...rows, ...rows]) await world.get(TellOfExemption).execute(payload.exemptionId);
  return world.mails();
};
const reminded = async () => {
  await world.get(RemindReporters).execute();
  return (await world.mails()).filter((mail) => mail.startsWith('reporter'));
};
const newest = async () => (await world.admin.query('select id from duty_exemption order by id desc limit 1')).rows[0].id;
const traced = async (id: string) =>
  (
    await world.admin.query('select action from trail where subject_id = $1 and organisation_id is not null order by action', [id])
  ).rows.map(({ action }) => action);
const late = async () => (await world.look('triage', '/plichten/te-laat')).body;
const [overdue, exempt] = [
  /id="te-laat".*Ziekenhuis h1.*id="veld|id="te-laat"(?:(?!id="vrij").)*Ziekenhuis h1/s,
  /id="vrij".*Ziekenhuis h1/s,
];

async function asked(fields: Readonly<Record<string, string>> = {}, who = 'reporter'): Promise<string> {
  world.clock.advance(1_000);
  expect((await world.send(who, `${OWN}/vrijstellingen`, { ...ASKED, ...fields })).status).toBe(303);
  return newest();
}

describe('an organisation that asks to be exempt', () => {
  it('is one with a reporter or an administrator; the desk alone answers', async () => {
    for (const role of ROLES) {
      const own = ['reporter', 'organisation-admin'].includes(role);
      expect([role, (await world.look(role, OWN)).status]).toEqual([role, own ? 200 : 403]);
      expect([role, (await world.look(role, DESK)).status]).toEqual([role, role === 'triage' ? 200 : 403]);
      if (!own) expect((await world.send(role, `${OWN}/vrijstellingen`, ASKED)).status).toBe(403);
      if (role !== 'triage') expect((await world.send(role, `${DESK}/${NONE}/besluit`, YES)).status).toBe(403);
    }
    expect((await world.admin.query('select 1 from duty_exemption')).rowCount).toBe(0);
  });

  it('is told every fault at once, with what was typed still there', async () => {
    const { status, body } = await world.send('reporter', `${OWN}/vrijstellingen`, { product: 'x', from: 'ooit', until: '', reason: '' });
    expect(status).toBe(400);
    for (const fault of ['Kies een product uit de lijst', 'vandaag of later', 'laatste dag in die niet voor', 'Vul dit in'])
      expect(body).toContain(fault);
    expect(body).toContain('ooit');
  });

  it('asks in words that it and the desk alone read; the desk is mailed a link', async () => {
    const id = await asked();
    expect(await told()).toEqual([`desk@example.nl exemption-waiting ${DESK}/${id}`]);
    expect((await world.look('reporter', OWN)).body).toMatch(
      /FFP2.*22 november 2026 tot en met 4 december 2026.*wacht op de meldtafel.*Kanarie/s,
    );
    expect((await world.look('organisation-admin', OWN)).body).toContain('Kanarie');
    expect((await world.look('other', OWN)).body).not.toMatch(/Kanarie|4 december/);
    expect((await world.look('triage', DESK)).body).not.toContain('Kanarie');
    expect((await world.look('triage', `${DESK}/${id}`)).body).toContain('Kanarie');
    const { rows } = await world.admin.query('select e::text as row from duty_exemption e');
    expect(JSON.stringify([rows, await openedMessages(world)])).not.toMatch(/Kanarie|afgebrand/);
    expect(await traced(id)).toEqual(['exemption.asked', 'exemption.read']);
  });

  it('asks once for a product until there is an answer', async () => {
    const { status, body } = await world.send('organisation-admin', `${OWN}/vrijstellingen`, ASKED);
    expect([status, body.includes('ligt al een vraag bij de meldtafel')]).toEqual([409, true]);
    const other = await asked({ product: 'apron' });
    expect((await world.send('other', `${OWN}/vrijstellingen/${other}/einde`, {})).status).toBe(404);
    expect((await world.send('other', `${OWN}/vrijstellingen/${NONE}/einde`, {})).status).toBe(404);
    expect((await world.send('reporter', `${OWN}/vrijstellingen/${other}/einde`, {})).status).toBe(303);
    expect((await world.look('reporter', OWN)).body).toMatch(/schort.*ingetrokken/is);
    expect((await world.send('triage', `${DESK}/${other}/besluit`, YES)).status).toBe(409);
    expect((await told()).filter((mail) => mail.startsWith('reporter'))).toEqual([]);
    expect(await traced(other)).toEqual(['exemption.asked', 'exemption.read', 'exemption.withdrawn']);
  });
});

describe('an exemption that is granted', () => {
  it('takes one of the desk where there is no duty by law, with a reason and who can be asked, and is told', async () => {
    const { rows } = await world.admin.query(`select id from duty_exemption where product_group = 'ffp2'`);
    const [{ id }] = rows;
    const { status, body } = await world.send('triage', `${DESK}/${id}/besluit`, { answer: '', reason: '', contact: '' });
    expect(status).toBe(400);
    for (const fault of ['Kies ja of nee', 'ten hoogste 2.000 tekens', 'ten hoogste 200 tekens']) expect(body).toContain(fault);
    await world.mails();
    expect((await world.send('triage', `${DESK}/${id}/besluit`, YES)).status).toBe(303);
    expect(await told()).toEqual([`reporter@example.nl exemption-decided ${OWN}`]);
    expect((await world.look('reporter', OWN)).body).toMatch(/vrijgesteld.*Kanarie.*Mus: eerst opbouwen.*Vragen\? Gijs, 070 123/s);
    expect((await world.look('reporter', OWN, 'en')).body).toMatch(/exempt.*Questions\? Gijs, 070 123/s);
    expect((await world.look('reporter', '/start')).body).toContain('vrijgesteld tot en met 4 december 2026');
    expect((await world.send('triage', `${DESK}/${id}/besluit`, YES)).status).toBe(409);
  });

  it('is not reminded, not overdue and not silent, but counted apart', async () => {
    for (const day of ['2026-11-25', '2026-11-27', '2026-11-30', '2026-12-04']) {
      at(day);
      expect([day, await reminded()]).toEqual([day, []]);
    }
    const home = (await world.look('reporter', '/start')).body;
    expect(home).toContain('U hoeft week 49 niet op te geven');
    expect(home).not.toContain('staat nog open');
    expect(await late()).not.toMatch(overdue);
    expect(await late()).toMatch(exempt);
    expect(await late()).toMatch(/1 regel; die telt niet als te laat.*Ziekenhuis h1.*FFP2.*vrijwillig.*4 december 2026.*20 november 2026/s);
    expect((await world.look('triage', '/triage')).body).not.toContain('Ziekenhuis h1, laatste opgave');
  });

  it('ends by itself: due on the first business day after it, reminded and late from then on', async () => {
    at('2026-12-07');
    expect((await world.look('reporter', '/start')).body).toMatch(/FFP2.*7 december 2026.*nu opgeven/s);
    expect(await reminded()).toEqual([]);
    at('2026-12-08');
    expect(await reminded()).toEqual(['reporter@example.nl duty-late /start']);
    expect(await late()).toMatch(overdue);
    expect(await late()).not.toMatch(exempt);
    expect((await world.look('triage', DESK)).body).toMatch(/Ziekenhuis h1.*voorbij/s);
  });
});

describe('an exemption that the desk records', () => {
  const record = async (fields: Readonly<Record<string, string>> = {}) => {
    world.clock.advance(1_000);
    const organisation = await world.organisation('h1');
    const given = { organisation, product: '', from: '2026-12-08', until: '2026-12-31', reason: 'Brand.', contact: 'Gijs', ...fields };
    return world.send('triage', DESK, given);
  };

  it('holds at once, for everything, and is told; the desk may end it early, with a reason', async () => {
    expect((await record({ organisation: NONE, reason: '' })).status).toBe(400);
    expect((await record()).status).toBe(303);
    const id = await newest();
    expect(await told()).toEqual([`reporter@example.nl exemption-decided ${OWN}`]);
    expect(await late()).not.toMatch(overdue);
    at('2026-12-10');
    expect((await world.send('triage', `${DESK}/${id}/einde`, { reason: '', contact: '' })).status).toBe(400);
    expect((await world.send('triage', `${DESK}/${id}/einde`, { reason: 'Specht: u kunt weer.', contact: 'Gijs' })).status).toBe(303);
    expect(await told()).toEqual([`reporter@example.nl exemption-decided ${OWN}`]);
    expect(await late()).not.toMatch(overdue);
    at('2026-12-14');
    expect(await late()).toMatch(overdue);
    expect((await world.look('reporter', OWN)).body).toMatch(/8 december 2026 tot en met 10 december 2026.*eerder beëindigd.*Specht/s);
    expect((await world.send('triage', `${DESK}/${id}/einde`, { reason: 'Nog eens.', contact: 'Gijs' })).status).toBe(409);
    expect(await traced(id)).toEqual(['exemption.ended', 'exemption.granted', 'exemption.read', 'exemption.read']);
  });

  it('takes two persons where a duty by law holds, and the database knows; the organisation hears nothing before', async () => {
    await world.send('triage', '/plichten', STATUTORY);
    await world.adopted('/plichten');
    at('2026-12-15');
    expect((await record({ until: '2027-01-31', from: '2026-12-15', reason: 'Uil: wet.' })).status).toBe(303);
    const id = await newest();
    expect(await told()).toEqual([`desk@example.nl exemption-waiting ${DESK}/${id}`]);
    expect((await world.look('reporter', OWN)).body).not.toMatch(/31 januari 2027/);
    expect((await world.look('triage', `${DESK}/${id}`)).body).toMatch(
      /ook wettelijke plicht.*Uil: wet.*Vrijstellen kan alleen met twee mensen/s,
    );
    expect(await late()).toMatch(overdue);
    expect((await world.look('organisation-admin', '/spoor/organisatie')).body).not.toContain(id);
    expect((await world.look('reporter', '/spoor/bekeken')).body).not.toContain(id);
    const own = await world.send('triage', `${DESK}/${id}/besluit`, YES);
    expect([own.status, own.body.includes('Laat een collega besluiten')]).toEqual([409, true]);
    await expect(
      world.admin.query('update duty_exemption set decided_by = proposed_by, decided_at = now(), granted = true where id = $1', [id]),
    ).rejects.toThrow(/duty_exemption_two_persons/);
    for (const change of [
      'proposed_by = (select id from person order by id desc limit 1)',
      'proposed_by = null, answer = null',
      'statutory = false',
    ])
      await expect(world.admin.query(`update duty_exemption set ${change} where id = $1`, [id])).rejects.toThrow(/stays/);
    expect((await world.send('colleague', `${DESK}/${id}/besluit`, YES)).status).toBe(303);
    expect(await told()).toEqual([`reporter@example.nl exemption-decided ${OWN}`]);
    // Two business days before it is due again, on Monday 1 February, who is not exempt would be reminded.
    at('2027-01-29');
    expect(await reminded()).toEqual([]);
    at('2026-12-30');
    expect(await late()).not.toMatch(overdue);
    // What one of the desk proposed, and the looks at it before it was granted, stand on the trail without the organisation.
    expect(await traced(id)).toEqual(['exemption.granted']);
    await world.look('triage', `${DESK}/${id}`);
    expect(await traced(id)).toEqual(['exemption.granted', 'exemption.read']);
    expect((await world.look('organisation-admin', '/spoor/organisatie')).body).toContain(id);
  });

  it('of one person frees from no duty by law, and the organisation may end its own', async () => {
    const { rows } = await world.admin.query(`select id from duty_exemption where statutory`);
    const { id } = rows[0];
    expect((await world.send('organisation-admin', `${OWN}/vrijstellingen/${id}/einde`, {})).status).toBe(303);
    expect((await told()).filter((mail) => mail.startsWith('reporter'))).toEqual([]);
    at('2027-01-05');
    expect(await late()).toMatch(overdue);
    await world.admin.query('delete from duty_exemption_end where exemption_id = $1', [id]);
    expect(await late()).not.toMatch(overdue);
    await world.admin.query('alter table duty_exemption disable trigger duty_exemption_stays');
    await world.admin.query('update duty_exemption set statutory = false where id = $1', [id]);
    await world.admin.query('alter table duty_exemption enable trigger duty_exemption_stays');
    expect(await late()).toMatch(overdue);
  });

  it('of the desk alone that is refused is heard of by nobody', async () => {
    at('2027-01-06');
    expect((await record({ until: '2027-03-31', from: '2027-02-15', reason: 'Kraai.' })).status).toBe(303);
    const id = await newest();
    await told();
    expect((await world.send('triage', `${DESK}/${id}/besluit`, { ...YES, answer: 'no' })).status).toBe(303);
    expect((await told()).filter((mail) => mail.startsWith('reporter'))).toEqual([]);
    expect(await traced(id)).toEqual([]);
    expect((await world.look('reporter', OWN)).body).not.toMatch(/31 maart 2027/);
  });
});

describe('what an organisation asks where a duty by law holds', () => {
  it('waits for it as long as one of the desk would grant it: no word of the first is told, only those of who decides', async () => {
    const id = await asked({ product: 'ffp2', from: '2027-01-06', until: '2027-01-20' });
    await told();
    expect((await world.send('triage', `${DESK}/${id}/besluit`, YES)).status).toBe(303);
    expect((await told()).filter((mail) => mail.startsWith('reporter'))).toEqual([]);
    const waiting = (await world.look('reporter', OWN)).body;
    expect(waiting).toMatch(/20 januari 2027.*wacht op de meldtafel/s);
    expect(waiting.slice(waiting.indexOf('20 januari 2027')).split('</tr>')[0]).not.toMatch(/Mus|collega/i);
    expect(await traced(id)).toEqual(['exemption.asked']);
    expect((await world.send('colleague', `${DESK}/${id}/besluit`, { ...YES, answer: 'no', reason: 'Zwaluw: nee.' })).status).toBe(303);
    expect((await told()).filter((mail) => mail.startsWith('reporter'))).toEqual([`reporter@example.nl exemption-decided ${OWN}`]);
    const refused = (await world.look('reporter', OWN)).body;
    expect(refused).toMatch(/20 januari 2027.*niet vrijgesteld.*Zwaluw: nee/s);
  });
});

describe('a refusal', () => {
  it('is told with its reason, and frees from nothing', async () => {
    const id = await asked({ product: 'apron', from: '2027-01-06', until: '2027-01-31' });
    await world.mails();
    expect((await world.send('triage', `${DESK}/${id}/besluit`, { ...YES, answer: 'no', reason: 'Reiger: te lang.' })).status).toBe(303);
    expect((await told()).filter((mail) => mail.startsWith('reporter'))).toEqual([`reporter@example.nl exemption-decided ${OWN}`]);
    expect((await world.look('reporter', OWN)).body).toMatch(/niet vrijgesteld.*Reiger: te lang/s);
    expect((await world.look('other', OWN)).body).not.toContain('Reiger');
  });
});
