import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { formTokenOf } from '../../../src/modules/parties/form-token.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST, emailOf, KEYS } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { aStatement } from '../reports/reporting-world.js';

const TRIAGE = CAST.people.find(({ roles }) => roles[0] === 'triage');
const NONE = '018f0000-0000-7000-8000-000000000001';
const PLACE = '/grondslagen';

let world: World;
let app: RunningApp;
let bearers: Readonly<Record<'triage' | 'colleague' | 'inspectorate' | 'ministry' | 'reporter', string>>;
let hospital: string;
const reports = { one: '', two: '', other: '' };

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world, { ...CAST, people: [...CAST.people, { ...TRIAGE, email: emailOf('colleague'), name: 'Collega' }] });
  app = await anApp(world);
  const names = ['triage', 'colleague', 'inspectorate', 'ministry', 'reporter'] as const;
  const [triage, colleague, inspectorate, ministry, reporter] = await Promise.all(names.map((name) => app.tokenOf(name)));
  bearers = {
    triage: triage ?? '',
    colleague: colleague ?? '',
    inspectorate: inspectorate ?? '',
    ministry: ministry ?? '',
    reporter: reporter ?? '',
  };
  hospital = (await world.admin.query(`select id from organisation where ref = 'h1'`)).rows[0]?.id;
  reports.one = await filed(KEYS.hospital, 'Geheim van een');
  reports.two = await filed(KEYS.hospital, 'Geheim van twee');
  reports.other = await filed(KEYS.supplier, 'Geheim van een ander');
}, 60_000);
beforeEach(() => world.admin.query('delete from legal_ground_end; delete from legal_ground'));
afterAll(async () => {
  await app.close();
  await world.close();
});

async function filed(key: string, note: string): Promise<string> {
  const answer = await app.send('/api/v1/reports', aStatement({ note, asOf: '2026-11-18' }), key, { 'idempotency-key': randomUUID() });
  const { id }: { id: string } = await answer.json();
  return id;
}
const look = (who: keyof typeof bearers, path: string) => app.ask(path, { headers: { authorization: `Bearer ${bearers[who]}` } });
const send = (who: keyof typeof bearers, path: string, fields: Readonly<Record<string, string>>) =>
  app.ask(`${PLACE}${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${bearers[who]}` },
    body: new URLSearchParams({ _csrf: formTokenOf(bearers[who]), ...fields }),
  });

const DAYS = { from: '2026-11-01', until: '2026-12-31' };
async function entered(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  world.clock.advance(1_000);
  const ground = { article: 'artikel 5:17 Awb', reference: 'IGJ-2026-1', organisation: hospital, ...DAYS, ...fields };
  expect((await send('triage', '', ground)).status).toBe(303);
  return (await world.admin.query('select id from legal_ground order by id desc limit 1')).rows[0]?.id;
}
/** The floor asks the day of the database itself, so the days are made to hold whenever this runs. */
const holding = (id: string) =>
  world.admin.query(`update legal_ground set valid_from = '2000-01-01', valid_until = '2100-01-01' where id = $1`, [id]);
async function confirmed(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const id = await entered(fields);
  world.clock.advance(1_000);
  expect((await send('colleague', `/${id}/besluit`, { answer: 'yes' })).status).toBe(303);
  await holding(id);
  return id;
}
const read = (id: string, who: keyof typeof bearers = 'inspectorate') => look(who, `/inzage/meldingen/${id}`);
const statuses = async () => Promise.all(Object.values(reports).map(async (id) => (await read(id)).status));

describe('a legal ground for the inspectorate', () => {
  it('opens nothing without it: what is there and what is not are the same to the letter', async () => {
    const [there, nothing] = [await read(reports.one), await read(NONE)];
    expect([there.status, nothing.status]).toEqual([404, 404]);
    expect(await there.text()).toBe((await nothing.text()).replaceAll(NONE, reports.one));
    expect(await (await look('inspectorate', '/inzage')).text()).not.toContain('FFP2');
  });

  it('opens the reports of the organisation that it names, and no other', async () => {
    await confirmed();
    expect(await statuses()).toEqual([200, 200, 404]);
    const page = await (await read(reports.one)).text();
    expect(page).toContain('Geheim van een');
    expect(page).toContain('IGJ-2026-1');
    const list = await (await look('inspectorate', '/inzage')).text();
    expect([list.includes(reports.one), list.includes(reports.two), list.includes(reports.other)]).toEqual([true, true, false]);
  });

  it('opens one report, if it names one', async () => {
    await confirmed({ report: reports.two });
    expect(await statuses()).toEqual([404, 200, 404]);
    expect(
      (await send('triage', '', { article: 'a', reference: 'r', organisation: hospital, ...DAYS, report: reports.other })).status,
    ).toBe(400);
  });

  it('opens nothing before a second person confirmed it, and never to who entered it', async () => {
    const id = await entered();
    await holding(id);
    expect(await statuses()).toEqual([404, 404, 404]);
    expect((await send('triage', `/${id}/besluit`, { answer: 'yes' })).status).toBe(409);
    expect((await send('colleague', `/${id}/besluit`, { answer: 'no' })).status).toBe(303);
    expect((await send('colleague', `/${id}/besluit`, { answer: 'yes' })).status).toBe(409);
    expect(await statuses()).toEqual([404, 404, 404]);
  });

  it('is one of two persons in the database too', async () => {
    const id = await entered();
    const { rows } = await world.admin.query('select entered_by from legal_ground where id = $1', [id]);
    const actor = { kind: 'person', id: rows[0]?.entered_by, organisationId: null, roles: ['triage'] } as const;
    const changed = world.web.transaction(actor, (tx) =>
      tx.query('update legal_ground set decided_by = $2, decided_at = now(), granted = true where id = $1 returning id', [id, actor.id]),
    );
    expect(await changed).toEqual([]);
  });

  it.each([
    { from: '2026-11-01', until: '2026-11-20', because: 'it is over' },
    { from: '2026-12-01', until: '2026-12-02', because: 'it does not hold yet' },
  ])('opens nothing outside its days by the clock of the service: $because', async ({ from, until }) => {
    const id = await confirmed();
    await world.admin.query('update legal_ground set valid_from = $2, valid_until = $3 where id = $1', [id, from, until]);
    expect(await statuses()).toEqual([404, 404, 404]);
  });

  it('opens nothing outside its days by the clock of the database', async () => {
    const id = await confirmed();
    const { rows } = await world.admin.query(`select id from person where 'inspectorate' = any(roles)`);
    const actor = { kind: 'person', id: rows[0]?.id, organisationId: null, roles: ['inspectorate'] } as const;
    const seen = () => world.web.transaction(actor, (tx) => tx.query('select 1 as one from report'));
    expect(await seen()).toHaveLength(2);
    await world.admin.query(`update legal_ground set valid_until = current_date - 2 where id = $1`, [id]);
    expect(await seen()).toEqual([]);
    await world.admin.query(`update legal_ground set valid_from = current_date + 2, valid_until = current_date + 3 where id = $1`, [id]);
    expect(await seen()).toEqual([]);
  });

  it('is ended before its last day by one of the desk, in the database too, and the organisation sees that', async () => {
    const id = await confirmed();
    expect(await statuses()).toEqual([200, 200, 404]);
    expect((await send('inspectorate', `/${id}/einde`, {})).status).toBe(403);
    expect((await send('triage', `/${id}/einde`, {})).status).toBe(303);
    expect(await statuses()).toEqual([404, 404, 404]);
    expect((await send('colleague', `/${id}/einde`, {})).status).toBe(409);
    const { rows } = await world.admin.query(`select id from person where 'inspectorate' = any(roles)`);
    const actor = { kind: 'person', id: rows[0]?.id, organisationId: null, roles: ['inspectorate'] } as const;
    expect(await world.web.transaction(actor, (tx) => tx.query('select 1 as one from report'))).toEqual([]);
    const lines = await world.admin.query(`select organisation_id from trail where subject_id = $1 and action = 'legal-ground.ended'`, [
      id,
    ]);
    expect(lines.rows).toEqual([{ organisation_id: hospital }]);
    expect(await (await look('triage', PLACE)).text()).toContain('eerder beëindigd');
  });

  it('puts every look on record, where the organisation sees it', async () => {
    const id = await confirmed();
    await read(reports.one);
    await read(NONE);
    const { rows } = await world.admin.query(
      `select action, subject_id, organisation_id from trail where actor_roles = 'inspectorate' and action = 'report.read' order by id desc limit 1`,
    );
    expect(rows).toEqual([{ action: 'report.read', subject_id: reports.one, organisation_id: hospital }]);
    const lines = await world.admin.query(`select action, organisation_id from trail where subject_id = $1 order by id`, [id]);
    expect(lines.rows).toEqual([
      { action: 'legal-ground.entered', organisation_id: null },
      { action: 'legal-ground.confirmed', organisation_id: hospital },
    ]);
    expect(await (await look('reporter', `/spoor/bekeken?melding=${reports.one}`)).text()).toContain('toezichthouder');
  });

  it('is for the inspectorate: the ministry reads nothing on it', async () => {
    await confirmed();
    expect((await read(reports.one, 'ministry')).status).toBe(403);
    const actor = { kind: 'person', id: randomUUID(), organisationId: null, roles: ['ministry'] } as const;
    expect(await world.web.transaction(actor, (tx) => tx.query('select 1 as one from report'))).toEqual([]);
    expect((await look('inspectorate', PLACE)).status).toBe(403);
  });

  it('keeps its words sealed, and shows them to the desk', async () => {
    await entered({ article: 'Een heel eigen artikel' });
    expect(await (await look('colleague', PLACE)).text()).toContain('Een heel eigen artikel');
    const { rows } = await world.admin.query<{ content: Buffer }>('select content from legal_ground');
    expect(rows.some(({ content }) => content.includes('eigen'))).toBe(false);
  });
});
