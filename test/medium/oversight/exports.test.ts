import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { TakeExport } from '../../../src/modules/oversight/exports/take-export.js';
import { formTokenOf } from '../../../src/modules/parties/form-token.js';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, CAST, emailOf, KEYS } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { aStatement } from '../reports/reporting-world.js';

const TRIAGE = CAST.people.find(({ roles }) => roles[0] === 'triage');
const HOUR_MS = 3_600_000;
const PLACE = '/triage/uitvoer';

let world: World;
let app: RunningApp;
let asker: string;
let colleague: string;
let file: (productGroup: string, key?: string) => Promise<void>;

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world, { ...CAST, people: [...CAST.people, { ...TRIAGE, email: emailOf('colleague'), name: 'Collega' }] });
  app = await anApp(world);
  [asker, colleague] = [await app.tokenOf('triage'), await app.tokenOf('colleague')];
  file = async (productGroup, key = KEYS.hospital) => {
    const report = aStatement({ productGroup, note: '=1+1' });
    expect((await app.send('/api/v1/reports', report, key, { 'idempotency-key': randomUUID() })).status).toBe(201);
  };
  await file('ffp2');
  await file('apron', KEYS.supplier);
}, 60_000);
afterAll(async () => {
  await app.close();
  await world.close();
});

const look = (bearer: string) => app.ask(PLACE, { headers: { authorization: `Bearer ${bearer}` } });
const send = (bearer: string, path: string, fields: Readonly<Record<string, string>> = {}) => {
  const body = new URLSearchParams({ _csrf: formTokenOf(bearer), ...fields });
  return app.ask(`${PLACE}${path}`, { method: 'POST', headers: { authorization: `Bearer ${bearer}` }, body });
};
/** Sessions end meanwhile. */
async function later(ms: number): Promise<void> {
  world.clock.advance(ms);
  [asker, colleague] = [await app.tokenOf('triage'), await app.tokenOf('colleague')];
}
async function asked(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  world.clock.advance(1_000);
  expect((await send(asker, '', { reason: 'Vraag van de minister.', ...fields })).status).toBe(303);
  return (await world.admin.query('select id from report_export order by id desc limit 1')).rows[0]?.id;
}
async function granted(fields: Readonly<Record<string, string>> = {}): Promise<string> {
  const id = await asked(fields);
  world.clock.advance(1_000);
  expect((await send(colleague, `/${id}/besluit`, { answer: 'yes' })).status).toBe(303);
  world.clock.advance(1_000);
  return id;
}
const linesOf = async (where: string) =>
  (await world.admin.query(`select action, actor_id, organisation_id from trail where ${where} order by recorded_at, id`)).rows;

describe('reports that the desk takes out', () => {
  it('are asked by one, granted by another, and fetched as one table with whose they are', async () => {
    const id = await granted();
    const answer = await send(asker, `/${id}/bestand`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    const [head = '', ...lines] = (await answer.text()).trimEnd().split('\r\n');
    expect(head.startsWith('"organisationId","organisation","id","kind"')).toBe(true);
    expect(head).not.toContain('receipt');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toContain(`"'=1+1"`);
  });

  it('hold what was asked for, and nothing filed after they were fetched', async () => {
    const id = await granted({ productGroup: 'apron', from: '2026-11-22', until: '2026-11-22' });
    const lines = (await (await send(asker, `/${id}/bestand`)).text()).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    const empty = await granted({ until: '2026-11-21' });
    expect((await (await send(asker, `/${empty}/bestand`)).text()).trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('are on record: who asked, who granted, and with each organisation that a report was taken', async () => {
    const id = await granted({ productGroup: 'ffp2' });
    const before = (await linesOf(`action = 'reports.exported'`)).length;
    await send(asker, `/${id}/bestand`);
    const lines = await linesOf(`subject_kind = 'export' and subject_id = '${id}'`);
    expect(lines.map(({ action }) => action)).toEqual(['export.asked', 'export.granted', 'export.taken']);
    expect(lines[0]?.actor_id).toBe(lines[2]?.actor_id);
    expect(lines[1]?.actor_id).not.toBe(lines[0]?.actor_id);
    const told = (await linesOf(`action = 'reports.exported'`)).slice(before);
    const { rows } = await world.admin.query(`select id from organisation where ref = 'h1'`);
    expect(told.map(({ organisation_id }) => organisation_id)).toEqual([rows[0]?.id]);
    const looked = await app.ask('/spoor/bekeken', { headers: { authorization: `Bearer ${await app.tokenOf('reporter')}` } });
    expect(await looked.text()).toContain('meldingen uitgevoerd');
  });

  it('are of nobody who was not told: what comes in while the file is on its way stays out', async () => {
    const id = await granted({ productGroup: 'goggles' });
    const { rows } = await world.admin.query('select asked_by from report_export where id = $1', [id]);
    const desk = { kind: 'person', id: rows[0]?.asked_by, organisationId: null, roles: ['triage'] } as const;
    await file('goggles');
    const portions = await app.app.get(TakeExport, { strict: false }).execute(desk, id);
    await file('goggles', KEYS.supplier);
    const organisations: string[] = [];
    for await (const portion of portions) organisations.push(...portion.map(({ organisation }) => organisation));
    expect(organisations).toHaveLength(1);
    expect(await linesOf(`action = 'export.taken' and subject_id = '${id}'`)).toHaveLength(1);
  });

  it('are one file: a second time there is none, and of two at once one gets it', async () => {
    const id = await granted();
    const both = await Promise.all([send(asker, `/${id}/bestand`), send(asker, `/${id}/bestand`)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await send(asker, `/${id}/bestand`)).status).toBe(409);
  });

  it('are for who asked, within their time', async () => {
    const id = await granted();
    expect((await send(colleague, `/${id}/bestand`)).status).toBe(409);
    await later(8 * HOUR_MS);
    expect((await send(asker, `/${id}/bestand`)).status).toBe(409);
    expect((await send(asker, `/${randomUUID()}/bestand`)).status).toBe(404);
  });

  it('need two persons: who asks does not decide, in the service nor in the database', async () => {
    const id = await asked();
    expect((await send(asker, `/${id}/besluit`, { answer: 'yes' })).status).toBe(409);
    expect((await send(asker, `/${id}/bestand`)).status).toBe(409);
    const { rows } = await world.admin.query('select asked_by from report_export where id = $1', [id]);
    const actor = { kind: 'person', id: rows[0]?.asked_by, organisationId: null, roles: ['triage'] } as const;
    const changed = await world.web.transaction(actor, (tx) =>
      tx.query(`update report_export set decided_by = $2, decided_at = now(), granted = true, ends_at = now() where id = $1 returning id`, [
        id,
        randomUUID(),
      ]),
    );
    expect(changed).toEqual([]);
  });

  it('are refused by a word, or by nobody deciding in time; neither can be decided again', async () => {
    const refused = await asked();
    expect((await send(colleague, `/${refused}/besluit`)).status).toBe(400);
    expect((await send(colleague, `/${refused}/besluit`, { answer: 'no' })).status).toBe(303);
    expect((await send(colleague, `/${refused}/besluit`, { answer: 'yes' })).status).toBe(409);
    const lapsed = await asked();
    await later(24 * HOUR_MS);
    expect((await send(colleague, `/${lapsed}/besluit`, { answer: 'yes' })).status).toBe(409);
    expect((await send(asker, `/${lapsed}/bestand`)).status).toBe(409);
  });

  it('need a reason, that the second person reads and the database does not', async () => {
    expect((await send(asker, '', { reason: ' ' })).status).toBe(400);
    await asked({ reason: 'Een heel eigen reden' });
    expect(await (await look(colleague)).text()).toContain('Een heel eigen reden');
    const { rows } = await world.admin.query<{ reason: Buffer }>('select reason from report_export');
    expect(rows.some(({ reason }) => reason.includes('eigen'))).toBe(false);
  });

  it('offer the step that is the reader’s to take', async () => {
    const id = await asked();
    expect(await (await look(colleague)).text()).toContain(`action="${PLACE}/${id}/besluit"`);
    expect(await (await look(asker)).text()).not.toContain(`action="${PLACE}/${id}/besluit"`);
    await send(colleague, `/${id}/besluit`, { answer: 'yes' });
    expect(await (await look(asker)).text()).toContain(`action="${PLACE}/${id}/bestand"`);
    expect(await (await look(colleague)).text()).not.toContain(`action="${PLACE}/${id}/bestand"`);
  });
});
