import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '../../../src/platform/actor.js';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { allRoutes } from '../access/all-routes.js';

const NOWHERE = '0190a5c0-0000-7000-8000-000000000000';
/** Forms that give back what was typed to who has another session by now; they do nothing else. */
const GIVES_BACK = /^\/meldingen\/(?!.*\/(intrekken|correctie)$)|\/bijlagen$/;
/** None, and one that is not of the session, from somebody who knows whose session it is. */
const tokensFor = (owner: string): readonly Readonly<Record<string, string>>[] => [
  {},
  { _csrf: 'x'.repeat(43), owner, do: 'save', asOf: '2026-11-22' },
  { _csrf: 'x'.repeat(43), owner, asOf: '2026-11-22' },
];

let world: World;
let web: RunningApp;
let forms: readonly string[];

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world);
  forms = allRoutes(world)
    .filter(({ method, path }) => method === 'POST' && !path.startsWith('/api/'))
    .map(({ path }) => path);
}, 60_000);
afterAll(async () => {
  await web.close();
  await world.close();
});

/** What a form could have changed: every table counts, save the refusals on record. */
async function changes(): Promise<unknown> {
  const { rows } = await world.admin.query(
    `select (select count(*) from report) as reports, (select count(*) from outbox) as promises, (select count(*) from message) as mails,
            (select count(*) from session) as sessions, (select count(*) from draft) as drafts,
            (select count(*) from trail where action not like '%refused%') as deeds`,
  );
  return rows;
}

/** Whose session began last. */
async function newestOwner(): Promise<string> {
  const { rows } = await world.admin.query<{ id: string }>(
    'select person_id as id from session order by created_at desc, ctid desc limit 1',
  );
  return rows[0]?.id ?? '';
}

const at = (path: string): string => path.replace(/:[^/]+/g, NOWHERE);

describe('every form of every page', () => {
  it('is known to this test', () => {
    expect(forms.length).toBeGreaterThan(40);
  });

  it.each(ROLES)('does nothing without the token of the session, for a person in the role %s', async (role) => {
    const cookie = await web.cookieOf(role);
    const sent = tokensFor(await newestOwner()).map((fields) => formInit(fields, { cookie }));
    const before = await changes();
    const refused = (path: string, status: number) => status === 403 || ([303, 404].includes(status) && GIVES_BACK.test(path));
    expect(await passing(sent, refused)).toEqual([]);
    expect(await changes()).toEqual(before);
  });

  it('does nothing when it comes from another site, signed in or not', async () => {
    const origin = 'https://elsewhere.example';
    const sent = [formInit({}, { origin, cookie: await web.cookieOf('reporter') }), formInit({}, { origin })];
    const before = await changes();
    expect(await passing(sent, (_, status) => status === 403 || status === 429)).toEqual([]);
    expect(await changes()).toEqual(before);
  });
});

/** Sends every form in every way, and tells which were not refused. */
async function passing(ways: readonly RequestInit[], refused: (path: string, status: number) => boolean): Promise<readonly string[]> {
  const passed: string[] = [];
  for (const [path, way] of forms.flatMap((form) => ways.map((one) => [form, one] as const))) {
    const { status } = await web.ask(at(path), way);
    if (!refused(path, status)) passed.push(`${path} ${status}`);
  }
  return passed;
}
