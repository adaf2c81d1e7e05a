import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '../../../src/platform/actor.js';
import { aPlaybookWorld, type PlaybookWorld } from './playbook-world.js';

const PLACE = '/beeld/besluiten';
const HEIGHTENED = {
  posture: 'heightened',
  from: '2026-11-23',
  until: '2026-12-04',
  evaluateOn: '2026-12-07',
  watch: 'ffp2',
  author: 'Directeur',
  reason: 'Golf in het buitenland',
  source: 'besluit 12',
};

let world: PlaybookWorld;
let decision = 0;
beforeAll(async () => {
  world = await aPlaybookWorld();
  await world.file('h1', { stockOnHand: 500, usedPerWeek: 100, expectedPerWeek: 100 });
  await world.file('h1', { productGroup: 'apron', stockOnHand: 500, usedPerWeek: 100, expectedPerWeek: 100 });
}, 60_000);
afterAll(() => world.close());

const at = (day: string) => world.clock.set(`${day}T09:00:00.000Z`);
const postures = async () => (await world.admin.query(`select value from policy where kind = 'posture' order by id`)).rows;
const current = async () => (await world.app.ask('/api/v1/postures/current')).json();

describe('a posture (beeld)', () => {
  it('is proposed by the desk alone, with every fault told at once', async () => {
    for (const role of ROLES.filter((one) => one !== 'triage')) expect((await world.send(role, PLACE, HEIGHTENED)).status).toBe(403);
    const { status, body } = await world.send('triage', PLACE, { ...HEIGHTENED, until: '', reason: '', watch: 'kanarie' });
    expect(status).toBe(400);
    for (const fault of ['Een verhoogd beeld heeft er altijd een', 'ten minste één product', 'Vul dit in']) expect(body).toContain(fault);
    expect(body).toContain('value="Directeur"');
    expect((await world.send('triage', PLACE, HEIGHTENED)).status).toBe(303);
    expect(await postures()).toHaveLength(1);
  });

  it('is decided by a chair and nobody else, and not by who proposed it, in the database too', async () => {
    const { rows } = await world.admin.query('select id, proposed_by from policy_proposal');
    const [{ id, proposed_by: proposer }] = rows;
    for (const role of ROLES.filter((one) => one !== 'chair'))
      expect((await world.send(role, `${PLACE}/${id}/besluit`, { answer: 'yes' })).status).toBe(403);
    const decide = `update policy_proposal set decided_by = '${proposer}', decided_at = now(), approved = true where id = '${id}'`;
    await expect(world.admin.query(decide)).rejects.toThrow(/policy_proposal_two_persons/);
    expect((await world.send('chair', `/dijken/richtlijn/${id}/besluit`, { answer: 'yes' })).status).toBe(404);
    decision = await world.adopted(PLACE);
    expect(await postures()).toEqual([
      { value: { posture: 'normal' } },
      { value: { posture: 'heightened', until: '2026-12-04', evaluateOn: '2026-12-07', watch: ['ffp2'] } },
    ]);
  });

  it('is told once to those whom the policy names, by a link and nothing else', async () => {
    await world.work();
    expect(await world.mails()).toEqual(
      ['chair', 'desk', 'panel', 'reporter', 'vws'].map((name) => `${name}@example.nl posture-decided /beeld`),
    );
    await world.work();
    expect(await world.mails()).toEqual([]);
  });

  it('changes nothing before its first day, and everybody may read what is coming', async () => {
    expect(await current()).toMatchObject({ posture: 'normal' });
    const page = await (await world.app.ask('/beeld')).text();
    expect(page).toMatch(/Nu geldt: Standaardbeeld.*Verhoogd beeld: Ademhalingsbeschermingsmasker FFP2 vanaf 23 november 2026/s);
    expect((await world.look('reporter', '/start')).body).not.toContain('Verhoogd beeld');
  });
});

describe('a posture in force', () => {
  beforeAll(() => at('2026-11-24'));

  it('is read by everybody: since when, until when, why and about what', async () => {
    expect(await current()).toMatchObject({
      ...{ posture: 'heightened', validFrom: '2026-11-23', until: '2026-12-04' },
      ...{ watchList: ['ffp2'], reason: 'Golf in het buitenland' },
    });
    const page = await (await world.app.ask('/beeld')).text();
    expect(page).toMatch(/Nu geldt: Verhoogd beeld.*23 november 2026.*4 december 2026.*FFP2.*Golf in het buitenland.*Directeur/s);
    for (const role of ['reporter', 'triage', 'ministry', 'chair']) {
      const start = role === 'reporter' ? '/start' : role === 'triage' ? '/triage' : '/landelijk';
      expect((await world.look(role, start)).body).toMatch(/Verhoogd beeld: .*FFP2.*Golf in het buitenland/s);
    }
  });

  it('asks more often for what it watches, and as before for the rest', async () => {
    const { body } = await world.look('reporter', '/start');
    const table = body.slice(body.indexOf('id="opgaven"'), body.indexOf('</table>', body.indexOf('id="opgaven"')));
    expect(table).toMatch(/FFP2.*20 november 2026.*23 november 2026.*de dag is voorbij/);
    expect(table).toMatch(/[Ss]chort.*20 november 2026.*27 november 2026.*op tijd/);
  });

  it('is begun once, and everything is then evaluated anew', async () => {
    await world.work();
    await world.work();
    const { rows } = await world.admin.query(`select 1 from outbox where job = 'flags.evaluate-all'`);
    expect(rows).toHaveLength(1);
    expect(await world.mails()).toEqual([]);
  });
});

describe('a posture that ends', () => {
  it('is over by itself on the day after its last one; those concerned hear of it, and everything is evaluated anew', async () => {
    at('2026-12-05');
    expect(await current()).toMatchObject({ posture: 'normal', validFrom: '2026-12-05', watchList: [], reason: null });
    expect(await (await world.app.ask('/beeld')).text()).toContain('Daarna geldt vanzelf het standaardbeeld');
    await world.work();
    expect(await world.mails()).toEqual(
      ['chair', 'desk', 'panel', 'reporter', 'vws'].map((name) => `${name}@example.nl posture-ended /beeld`),
    );
    const { rows } = await world.admin.query(`select 1 from outbox where job = 'flags.evaluate-all'`);
    expect(rows).toHaveLength(2);
  });

  it('is looked back at: the desk is reminded on the day, and records what it finds once', async () => {
    at('2026-12-07');
    await world.work();
    await world.work();
    expect(await world.mails()).toEqual([`desk@example.nl posture-evaluate ${PLACE}`]);
    const found = { verdict: 'too-late', finding: 'Twee weken eerder had gekund' };
    const place = `${PLACE}/${decision}/evaluatie`;
    for (const role of ROLES.filter((one) => one !== 'triage')) expect((await world.send(role, place, found)).status).toBe(403);
    const wrong = await world.send('triage', place, { verdict: 'mooi', finding: '' });
    expect([wrong.status, wrong.body.includes('Kies hoe het besluit was'), wrong.body.includes('Vul dit in')]).toEqual([400, true, true]);
    expect((await world.send('triage', place, found)).status).toBe(303);
    expect((await world.send('triage', place, found)).status).toBe(409);
    expect((await world.send('triage', `${PLACE}/999999/evaluatie`, found)).status).toBe(404);
    for (const role of ['triage', 'chair'])
      expect((await world.look(role, PLACE)).body).toMatch(/te laat, 7 december 2026: Twee weken eerder/);
    const { rows } = await world.admin.query('select finding from posture_evaluation');
    expect(rows[0].finding.toString('latin1')).not.toContain('eerder');
  });

  it('leaves a line for each step', async () => {
    const { rows } = await world.admin.query(
      `select action from trail where action like 'policy.%' and subject_kind = 'policy-proposal' or action like 'posture.%' order by recorded_at`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['policy.proposed', 'policy.approved', 'posture.evaluated']);
  });

  it('is not to be evaluated any more when it was, and is closed to who neither proposes nor decides', async () => {
    for (const role of ROLES.filter((one) => !['chair', 'triage'].includes(one))) expect((await world.look(role, PLACE)).status).toBe(403);
    expect((await world.look('triage', PLACE)).body).not.toContain('/evaluatie"');
  });
});
