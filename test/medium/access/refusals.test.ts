import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, KEYS } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';

const MOST_A_MINUTE = 20;
let world: World;
let app: RunningApp;
let reporter: string;
beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  app = await anApp(world);
  reporter = await app.tokenOf('reporter');
}, 60_000);
afterAll(async () => {
  await app.close();
  await world.close();
});

const knock = (path: string, bearer: string | undefined) =>
  app.ask(path, bearer === undefined ? {} : { headers: { authorization: `Bearer ${bearer}` } });
const recorded = async () =>
  (
    await world.admin.query(
      `select actor_kind, subject_kind, subject_id, count(*)::int as times from trail where action = 'access.refused' group by 1, 2, 3 order by 1, 3`,
    )
  ).rows;
const counted = async (labels: string) =>
  Number(new RegExp(`^meldpunt_access_refused_total\\{${labels}\\} (\\d+)$`, 'm').exec(await app.metrics.text())?.[1] ?? 0);

describe('a refusal', () => {
  it('is on record with who and what, and without what was asked for', async () => {
    expect((await knock('/triage/meldingen/018f0000-0000-7000-8000-000000000001', reporter)).status).toBe(403);
    expect((await knock('/api/v1/flags', KEYS.hospital)).status).toBe(403);
    expect(await recorded()).toEqual([
      { actor_kind: 'client', subject_kind: 'action', subject_id: 'flag.read', times: 1 },
      { actor_kind: 'person', subject_kind: 'action', subject_id: 'report.read', times: 1 },
    ]);
  });

  it('of nobody is counted, and fills no trail', async () => {
    const before = (await recorded()).length;
    expect((await knock('/api/v1/flags', undefined)).status).toBe(401);
    expect(await counted('action="flag.read",who="nobody"')).toBe(1);
    expect(await recorded()).toHaveLength(before);
  });

  it('cannot be used to flood the trail: so many a minute, and every one counted', async () => {
    const [, person] = await recorded();
    for (let knocks = 0; knocks < MOST_A_MINUTE + 10; knocks += 1) expect((await knock('/triage', reporter)).status).toBe(403);
    const times = async () => (await recorded())[1]?.times;
    expect(await times()).toBe(MOST_A_MINUTE);
    expect(await counted('action="report.read",who="person"')).toBe(MOST_A_MINUTE + 10 + person?.times);
    world.clock.advance(60_000);
    await knock('/triage', reporter);
    expect(await times()).toBe(MOST_A_MINUTE + 1);
  });

  it('of a key that lacks a scope is one too', async () => {
    expect((await app.send('/api/v1/reports', {}, KEYS.hospitalReading)).status).toBe(403);
    expect((await recorded())[1]).toMatchObject({ actor_kind: 'client', subject_id: 'report.file' });
  });
});
