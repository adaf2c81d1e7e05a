import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, formInit, type RunningApp } from '../../support/app.js';
import { bootstrapped, KEYS } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';

const HERE = '/organisatie/sleutels';

let world: World;
let web: RunningApp;
let cookie: string;
beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  web = await anApp(world);
  cookie = await web.cookieOf('organisation-admin');
}, 120_000);
afterAll(async () => {
  await web.close();
  await world.close();
});

const page = async (path: string): Promise<string> => (await web.ask(path, { headers: { cookie } })).text();
const post = async (path: string, fields: Record<string, string>): Promise<Response> => {
  const csrf = /name="_csrf" value="([^"]+)"/.exec(await page('/account'))?.[1] ?? '';
  return web.ask(path, formInit({ _csrf: csrf, ...fields }, { cookie }));
};
const lists = async (bearer: string): Promise<number> =>
  (await web.ask('/api/v1/reports', { headers: { authorization: `Bearer ${bearer}` } })).status;

describe('the keys of an organisation', () => {
  it('are made, shown once, used, listed with the day, and revoked', async () => {
    const made = await post(HERE, { name: 'inkoop', scopes: 'reports:read', kind: 'live', days: '30' });
    const [secret = ''] = /mp_live_[\w-]+/.exec(await made.text()) ?? [];
    expect([made.status, await lists(secret)]).toEqual([200, 200]);
    const list = await page(HERE);
    const row = list.split('<tr role="row"').find((part) => part.includes('inkoop')) ?? '';
    expect([list.includes(secret), /geldig/.test(row), /november 2026/.test(row)]).toEqual([false, true, true]);
    const id = /sleutels\/([0-9a-f-]{36})\/intrekken/.exec(row)?.[1] ?? '';
    expect((await post(`${HERE}/${id}/intrekken`, {})).status).toBe(303);
    world.clock.advance(10_001);
    expect([await lists(secret), (await page(HERE)).includes('ingetrokken')]).toEqual([401, true]);
    const { rows } = await world.admin.query('select action from trail where subject_id = $1 order by action', [id]);
    expect(rows.map(({ action }) => action)).toEqual(['api-key.issued', 'api-key.revoked']);
  });

  it('may be for trying out', async () => {
    const made = await post(HERE, { name: 'proef', scopes: 'reports:write', kind: 'test', days: '90' });
    expect(await made.text()).toContain('mp_test_');
  });

  it('are refused with every fault at once, and nothing is made', async () => {
    const before = await page(HERE);
    const made = await post(HERE, { name: '', scopes: 'everything', kind: 'live', days: '99999' });
    const text = await made.text();
    expect(made.status).toBe(400);
    for (const field of ['name', 'scopes', 'days']) expect(text).toContain(`href="#veld-${field}"`);
    expect(await page(HERE)).toBe(before);
  });

  it('of elsewhere are neither seen nor revoked', async () => {
    const { rows } = await world.admin.query(
      `select api_key.id from api_key join organisation on organisation.id = organisation_id where side = 'supplier'`,
    );
    expect(await page(HERE)).not.toContain(rows[0]?.id);
    expect((await post(`${HERE}/${rows[0]?.id}/intrekken`, {})).status).toBe(404);
    expect([(await post(`${HERE}/nonsense/intrekken`, {})).status, await lists(KEYS.supplier)]).toEqual([404, 200]);
  });
});
