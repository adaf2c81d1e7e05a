import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '../../../src/platform/actor.js';
import { newId } from '../../../src/platform/identity.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { aFlag } from '../panel/panel-people.js';

const PLACE = '/trefzekerheid';
const NONE = '018f0000-0000-7000-8000-000000000001';
const OTHERS = ['panel', 'chair', 'ministry', 'inspectorate', 'reporter', 'auditor'] as const;
/** A value of the right form that no key opens: what is in it is not read here. */
const SEALED = `('\\x01' || repeat('00', 60))::bytea`;

let world: World;
let app: RunningApp;
let ended: string;
let running: string;
const cookies = new Map<string, string>();

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  app = await anApp(world);
  for (const role of ['triage', ...OTHERS]) cookies.set(role, await app.cookieOf(role));
  ended = await past('ffp2', { raised: 120, ended: 10, state: 'closed' });
  running = await past('apron', { raised: 20, ended: 5, state: 'monitored' });
  await past('isolation-gown', { raised: 300, ended: 200, state: 'dismissed' });
  const chair = `(select id from person where 'chair' = any(roles) limit 1)`;
  const [flag, escalation] = [ended, newId(world.clock.now())];
  await world.admin.query(
    `insert into panel_conclusion (flag_id, version, said, concluded_by, concluded_at) values ('${flag}', 1, ${SEALED}, ${chair}, now())`,
  );
  await world.admin.query(
    `insert into escalation (id, flag_id, state, summary, escalated_by, escalated_at, contact_position, contact_since, contact_notices, notices)
     values ('${escalation}', '${flag}', 'settled', ${SEALED}, ${chair}, now(), 1, now(), 1, 1)`,
  );
}, 60_000);
afterAll(async () => {
  await app.close();
  await world.close();
});

/** A flag that was raised and that changed last so many days ago. */
async function past(productGroup: string, days: { raised: number; ended: number; state: string }): Promise<string> {
  world.clock.advance(1_000);
  const id = await aFlag(world, { productGroup, state: days.state });
  await world.admin.query(`update flag set raised_at = $2, changed_at = $3 where id = $1`, [id, ago(days.raised), ago(days.ended)]);
  return id;
}
const ago = (days: number) => new Date(world.clock.now().getTime() - days * 86_400_000);
const day = (days: number) => ago(days).toISOString().slice(0, 10);
const see = (role: string, path: string, language = 'nl') =>
  app.ask(path, { headers: { cookie: `${cookies.get(role) ?? ''}; lang=${language}` } });
const read = async (path = PLACE, language = 'nl') => (await see('triage', path, language)).text();
async function post(path: string, fields: Record<string, string>, role = 'triage'): Promise<Response> {
  const token = /name="_csrf" value="([^"]+)"/.exec(await read())?.[1] ?? '';
  return app.ask(path, formInit({ _csrf: token, ...fields }, { cookie: cookies.get(role) ?? '' }));
}
const SHORTAGE = { productGroup: 'ffp2', scope: 'NL', beganOn: '', endedOn: '', source: 'Vastgesteld na de golf.' };
const shortage = (fields: Record<string, string>) => post(`${PLACE}/tekorten`, { ...SHORTAGE, ...fields });
const outcomes = async () =>
  (await world.admin.query('select subject_kind, version, verdict from outcome order by recorded_at, subject_kind')).rows.map(
    Object.values,
  );
const ROWS = 'select 1 as one from outcome union all select 1 from shortage union all select 1 from forecast';
/** Rows that the database shows to somebody in a role; nothing when it refuses. */
const seenBy = (role: Role) =>
  world.web
    .transaction({ kind: 'person', id: NONE, organisationId: NONE, roles: [role] }, (tx) => tx.query<{ one: number }>(ROWS))
    .catch((fault: unknown) => (fault instanceof Error && fault.message.includes('permission denied') ? [] : [fault]));
/** The cells of the line of a table that begins with some words, tags taken out. */
async function line(begins: string): Promise<readonly string[]> {
  const row = (await read()).split('<tr').find((one) => new RegExp(`rowheader">\\s*${begins}`).test(one)) ?? '';
  return [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '').trim());
}

describe('how well the service warns', () => {
  it('is for the desk alone: to others it is as if it were not there', async () => {
    for (const role of OTHERS) {
      expect([role, (await see(role, PLACE)).status]).toEqual([role, 403]);
      expect([role, (await see(role, `${PLACE}/signalen/${ended}`)).status]).toEqual([role, 403]);
      expect([role, (await post(`${PLACE}/tekorten`, SHORTAGE, role)).status]).toEqual([role, 403]);
    }
  });

  it('counts a flag as false when twelve weeks went by without a shortage', async () => {
    // Three flags: one ended 200 days ago, one 10 days ago, one is open.
    expect((await line('het land')).slice(3, 7)).toEqual(['3', '1', '0', '2']);
    expect(await line('Isolatiejas met lange mouw<')).toEqual([
      'niet te zeggen',
      'niet te zeggen',
      'niet te zeggen',
      '1',
      '1',
      '0',
      '0',
      expect.any(String),
    ]);
  });

  it('names every fault of a shortage at once and keeps what was typed', async () => {
    const answer = await shortage({ productGroup: '', scope: 'VR99', beganOn: 'ooit', source: ' ' });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    for (const sentence of ['Kies een productgroep.', 'Kies het land of een regio.', 'niet in de toekomst', 'Schrijf op hoe u dit weet'])
      expect(page).toContain(sentence);
    expect(page).toContain('value="ooit"');
    expect(await (await shortage({ beganOn: day(-1) })).text()).toContain('niet in de toekomst');
  });

  it('holds flags against a shortage that was put on record, until it is taken back', async () => {
    expect((await shortage({ beganOn: day(100), endedOn: day(50) })).headers.get('location')).toBe(PLACE);
    // Raised 120 days ago, it began 100 days ago.
    expect((await line('het land')).slice(0, 3)).toEqual(['1 van 1', '20', '100%']);
    expect((await line('het land')).slice(3, 7)).toEqual(['3', '1', '0', '1']);
    expect((await line('rekenregels cover')).slice(0, 2)).toEqual(['1 van 1', '20']);
    const back = /action="(\/trefzekerheid\/tekorten\/[^"]+\/terug)"/.exec(await read())?.[1] ?? '';
    expect((await post(back, {}, 'chair')).status).toBe(403);
    expect((await post(back, {})).headers.get('location')).toBe(PLACE);
    expect((await line('het land'))[0]).toBe('niet te zeggen');
    expect((await post(back, {})).status).toBe(404);
    expect((await post(`${PLACE}/tekorten/zomaar/terug`, {})).status).toBe(404);
  });

  it('asks of each flag that ended what came of it, of the advice and of the escalation', async () => {
    expect(await read()).toContain(`/trefzekerheid/signalen/${ended}`);
    expect(await read()).not.toContain(`/trefzekerheid/signalen/${running}`);
    expect((await see('triage', `${PLACE}/signalen/${running}`)).status).toBe(409);
    expect((await see('triage', `${PLACE}/signalen/${NONE}`)).status).toBe(404);
    expect((await see('triage', `${PLACE}/signalen/zomaar`)).status).toBe(404);
    const page = await read(`${PLACE}/signalen/${ended}`, 'en');
    for (const words of ['What came of it?', 'The advice of the panel', 'Too late']) expect(page).toContain(words);
  });

  it('refuses half an answer, and puts a whole one on record; a second one takes its place', async () => {
    const place = `${PLACE}/signalen/${ended}`;
    const half = await post(place, { flag: 'averted', advice: 'came', source: '' });
    expect(half.status).toBe(400);
    expect((await half.text()).match(/Kies wat ervan kwam/g)?.length).toBeGreaterThanOrEqual(2);
    expect(await outcomes()).toEqual([]);

    const whole = { flag: 'averted', advice: 'helped', escalation: 'in-time', source: 'Leverancier kwam over de brug.' };
    expect((await post(place, whole)).headers.get('location')).toBe(PLACE);
    expect(await read()).not.toContain(place);
    expect((await line('het land')).slice(3, 7)).toEqual(['3', '1', '1', '1']);
    expect(await read(place)).toContain('Leverancier kwam over de brug.');

    world.clock.advance(1_000);
    await post(place, { ...whole, flag: 'false' });
    expect((await line('het land')).slice(3, 7)).toEqual(['3', '2', '0', '1']);
    expect(await outcomes()).toEqual([
      ['advice', 1, 'helped'],
      ['escalation', 1, 'in-time'],
      ['flag', 1, 'averted'],
      ['advice', 2, 'helped'],
      ['escalation', 2, 'in-time'],
      ['flag', 2, 'false'],
    ]);
  });

  it('keeps how it is known sealed, and notes each deed without it', async () => {
    const kept = await world.admin.query(`select source::text as text from outcome union all select source::text from shortage`);
    const hidden = Buffer.from('Leverancier').toString('hex');
    expect(kept.rows.every(({ text }) => !text.includes(hidden))).toBe(true);
    const trail = await world.admin.query(`select action from trail where action ~ '^(shortage|outcome)' order by recorded_at`);
    expect(trail.rows.map(({ action }) => action)).toEqual([
      'shortage.recorded',
      'shortage.withdrawn',
      'outcome.recorded',
      'outcome.recorded',
    ]);
  });

  it('is closed to every other role by the database too', async () => {
    expect((await seenBy('triage')).length).toBeGreaterThan(3);
    for (const role of ['panel', 'chair', 'ministry', 'inspectorate', 'reporter', 'auditor', 'system-admin'] as const)
      expect([role, await seenBy(role)]).toEqual([role, []]);
  });
});
