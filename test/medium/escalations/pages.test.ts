import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AcknowledgementLink } from '../../../src/modules/escalations/acknowledgement-link.js';
import { SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { Secrets } from '../../../src/platform/secrets.js';
import { Trail } from '../../../src/platform/trail.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { anEvidence, aSide } from '../flags/an-evidence.js';
import { aFlag, aPerson } from '../panel/panel-people.js';
import { panelOf } from '../panel/panel-world.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';

let world: World;
let app: RunningApp;
let flagId: string;
let escalationId: string;
const cookies = new Map<string, string>();

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  app = await anApp(world);
  for (const role of ['panel', 'chair', 'triage', 'ministry', 'inspectorate', 'reporter']) cookies.set(role, await app.cookieOf(role));
  const supplier = aSide({ side: 'supplier', disclosure: 'withheld' }, { holdings: 1, expecterHoldings: 1, usable: 777_777 });
  flagId = await aFlag(world, { evidence: anEvidence([aSide(), supplier]) });
}, 60_000);
afterAll(async () => {
  await app.close();
  await world.close();
});

const cookieOf = (role: string) => cookies.get(role) ?? '';
const see = async (role: string, path: string) => app.ask(path, { headers: { cookie: cookieOf(role) } });
const read = async (role: string, path: string) => (await see(role, path)).text();

/** Sends a form with the token that the pages of this session carry. */
async function post(role: string, path: string, fields: Record<string, string>): Promise<Response> {
  const token = /name="_csrf" value="([^"]+)"/.exec(await read(role, '/escalaties'))?.[1] ?? '';
  return app.ask(path, formInit({ _csrf: token, ...fields }, { cookie: cookieOf(role) }));
}

const ANSWERS = { seriousness: '4', certainty: 'medium', alternatives: '<b>FFP3</b>', demand: 'Stijgt.', market: 'Krap.' };

describe('the pages of a flag, from the panel to the ministry', () => {
  it('do not exist for the expert before the invitation, nor for the ministry before the escalation', async () => {
    expect((await see('panel', `/signalen/${flagId}`)).status).toBe(404);
    expect((await see('ministry', `/signalen/${flagId}`)).status).toBe(404);
    expect((await see('reporter', '/signalen')).status).toBe(403);
    expect((await see('triage', '/signalen/zomaar')).status).toBe(404);
    expect((await app.ask(`/signalen/${flagId}`)).headers.get('location')).toContain('/aanmelden');
  });

  it('show the desk everything, and the chair no totals of a few', async () => {
    expect(await read('triage', `/signalen/${flagId}`)).toContain('777.777');
    const page = await read('chair', `/signalen/${flagId}`);
    expect(page).not.toContain('777.777');
    expect(page).toContain('2 tot 4 weken');
    expect(page).toContain('niet getoond');
  });

  it('keep what the expert typed, and name every fault with the place', async () => {
    await panelOf(world).convenePanel.execute(flagId);
    const answer = await post('panel', `/signalen/${flagId}/oordeel`, {
      ...ANSWERS,
      certainty: '',
      'advice.0.action': 'raise-dike-1',
      'advice.0.weeks': 'veel',
    });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    for (const field of ['certainty', 'advice-0-weeks', 'advice-0-until']) expect(page).toContain(`href="#veld-${field}"`);
    expect(page).toContain('value="veel"');
    expect(page).toContain('&lt;b>FFP3&lt;/b>');
  });

  it('take the assessment, show it escaped, and offer to change it', async () => {
    const advice = {
      'advice.1.action': 'raise-dike-2',
      'advice.1.amountPerWeek': '1.500',
      'advice.1.until': '2027-03-31',
      'advice.1.text': 'Snel.',
    };
    const answer = await post('panel', `/signalen/${flagId}/oordeel`, { ...ANSWERS, ...advice });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/signalen/${flagId}?ontvangen`]);
    const page = await read('panel', `/signalen/${flagId}?ontvangen`);
    expect(page).toContain('Uw oordeel is ontvangen');
    expect(page).toContain('Dijk 2 verhogen, 1.500 stuks per week, tot 31 maart 2027. Snel.');
    expect(page).not.toContain('<b>FFP3');
    expect(page).toContain('value="1500"');
  });

  it('warn the chair of few assessments and of no advice, and take the conclusion only with a tick and a reason', async () => {
    const [place, typed] = [`/signalen/${flagId}/conclusie`, { summary: 'Het wordt krap.', seriousness: '4' }];
    expect(await read('chair', `/signalen/${flagId}`)).not.toContain('Ik sluit toch af');
    const thin = await post('chair', place, typed);
    const page = await thin.text();
    expect(thin.status).toBe(400);
    expect(page).toContain('U sluit af zonder advies.');
    for (const field of ['confirmed', 'reason']) expect(page).toContain(`href="#veld-${field}"`);

    await new SyncPolicy(world.clock, world.worker, new PolicyRepository(), new Trail(world.clock, TRAIL_KEYS)).execute();
    for (const name of ['Late', 'Later']) {
      const { id } = await aPerson(world, name, 'panel');
      await world.admin.query(`insert into invitation (flag_id, person_id, role, invited_at) values ($1, $2, 'panel', now())`, [
        flagId,
        id,
      ]);
    }
    expect(await read('chair', `/signalen/${flagId}`)).toMatch(
      /Nog maar 1 expert heeft een oordeel gegeven, van de 3;.*wachten wij op 2.*Ik sluit toch af/,
    );
  });

  it('lead the chair from the conclusion to the escalation', async () => {
    expect((await post('panel', `/signalen/${flagId}/conclusie`, {})).status).toBe(403);
    const conclusion = { summary: 'Het wordt krap.', seriousness: '4', confirmed: 'on', reason: 'Er is haast.' };
    expect((await post('chair', `/signalen/${flagId}/conclusie`, conclusion)).headers.get('location')).toBe(`/signalen/${flagId}`);
    expect(await read('chair', `/signalen/${flagId}`)).toContain('Er is haast.');
    const { rows } = await world.admin.query(`select 1 from trail where action = 'conclusion.confirmed' and subject_id = $1`, [flagId]);
    expect(rows).toHaveLength(1);
    const late = await post('panel', `/signalen/${flagId}/oordeel`, ANSWERS);
    expect([late.status, await late.text()]).toEqual([409, expect.stringContaining('Dit kan niet meer')]);
    expect(await read('chair', `/signalen/${flagId}/escaleren`)).toContain('Het wordt krap.</textarea>');
    expect((await post('chair', `/signalen/${flagId}/escaleren`, { summary: ' ' })).status).toBe(400);
    expect((await post('triage', `/signalen/${flagId}/escaleren`, { summary: 'Besluit.' })).status).toBe(403);
    const place = (await post('chair', `/signalen/${flagId}/escaleren`, { summary: 'Besluit over dijk 2.' })).headers.get('location') ?? '';
    escalationId = place.replace('/escalaties/', '');
    expect(await read('chair', place)).toContain('Wacht op bevestiging');
  });

  it('let a contact acknowledge by the link, without an account and without seeing what it is about', async () => {
    const link = new AcknowledgementLink(world.clock, new Secrets(Buffer.alloc(32))).path(escalationId, 'vws@example.nl');
    const [place = '', key = ''] = link.split('?sleutel=');
    for (const wrong of ['', '?sleutel=', '?sleutel=abc', `?sleutel=${key}x`]) expect((await app.ask(`${place}${wrong}`)).status).toBe(404);
    expect((await app.ask(place, formInit({ sleutel: 'abc' }))).status).toBe(404);
    expect((await app.ask(place, formInit({}))).status).toBe(404);

    const page = await (await app.ask(`${place}?sleutel=${key}`)).text();
    expect(page).toContain('Ik bevestig de ontvangst');
    expect(page).not.toContain('FFP2');
    expect(await read('ministry', `/escalaties/${escalationId}`)).toContain('Waits for acknowledgement');

    for (const _ of [1, 2]) expect((await app.ask(place, formInit({ sleutel: key }))).status).toBe(303);
    expect(await (await app.ask(`${place}?sleutel=${key}`)).text()).toContain('Dank u.');
  });

  it('let the ministry say what it does, and only the ministry', async () => {
    expect((await post('inspectorate', `/escalaties/${escalationId}/opvolging`, { text: 'x' })).status).toBe(403);
    expect((await post('ministry', `/escalaties/${escalationId}/opvolging`, { text: '' })).status).toBe(400);
    expect((await post('ministry', `/escalaties/${escalationId}/opvolging`, { text: 'Order <placed>.' })).status).toBe(303);
    const page = await read('inspectorate', `/escalaties/${escalationId}`);
    expect(page).toContain('Order &lt;placed>.');
    expect(page).not.toContain('Leg vast wat er gebeurt');
    expect((await see('ministry', `/signalen/${flagId}/escalatie`)).headers.get('location')).toBe(`/escalaties/${escalationId}`);
  });

  it('end with the reason of the chair', async () => {
    expect((await see('triage', `/signalen/${flagId}/sluiten`)).status).toBe(403);
    expect((await post('chair', `/signalen/${flagId}/sluiten`, { reason: '' })).status).toBe(400);
    expect((await post('chair', `/signalen/${flagId}/sluiten`, { reason: 'Levering binnen.' })).status).toBe(303);
    expect(await read('ministry', `/escalaties/${escalationId}`)).toContain('Settled');
    expect(await read('triage', '/signalen?stand=closed')).toContain('Gesloten');
  });
});

describe('a step that asks why', () => {
  it.each([
    { step: 'afwijzen', role: 'triage', title: 'Signaal afwijzen', from: 'raised', to: 'dismissed' },
    { step: 'opnieuw-beoordelen', role: 'chair', title: 'Opnieuw voorleggen aan het panel', from: 'advised', to: 'in-assessment' },
    { step: 'volgen', role: 'chair', title: 'Blijven volgen', from: 'advised', to: 'monitored' },
    { step: 'sluiten', role: 'chair', title: 'Signaal sluiten', from: 'monitored', to: 'closed' },
  ])('is taken at its own address, by who may: $step', async ({ step, role, title, from, to }) => {
    const stepped = await aFlag(world, { productGroup: `group-${step}`, state: from });
    const place = `/signalen/${stepped}/${step}`;
    expect((await see('panel', place)).status).toBe(403);
    if (role === 'chair') expect((await post('triage', place, { reason: 'Reden.' })).status).toBe(403);
    expect(await read(role, `${place}?van=lijst`)).toContain(`<h1>${title}</h1>`);
    expect((await post(role, place, { reason: 'Reden.' })).headers.get('location')).toBe(`/signalen/${stepped}`);
    expect((await world.admin.query('select state from flag where id = $1', [stepped])).rows).toEqual([{ state: to }]);
  });
});

describe('a form of somebody who may not know that the thing exists', () => {
  it('is answered as if there were nothing', async () => {
    const hidden = await aFlag(world, { productGroup: 'kn95', evidence: anEvidence() });
    expect((await post('panel', `/signalen/${hidden}/oordeel`, ANSWERS)).status).toBe(404);
    expect((await see('ministry', `/escalaties/${hidden}`)).status).toBe(404);
  });
});
