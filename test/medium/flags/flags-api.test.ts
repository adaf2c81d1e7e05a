import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anApp, type RunningApp } from '../../support/app.js';
import { bootstrapped, KEYS } from '../../support/bootstrapped.js';
import { aWorld, type World } from '../../support/database.js';
import { aFlag } from '../panel/panel-people.js';
import { panelOf } from '../panel/panel-world.js';
import { anEvidence, aSide } from './an-evidence.js';

let world: World;
let app: RunningApp;
let flagId: string;
const tokens = new Map<string, string>();

beforeAll(async () => {
  world = await aWorld();
  await bootstrapped(world);
  app = await anApp(world);
  for (const role of ['panel', 'chair', 'triage', 'ministry', 'reporter']) tokens.set(role, await app.tokenOf(role));
  flagId = await aFlag(world, { evidence: anEvidence([aSide({ disclosure: 'withheld' }, { holdings: 2, expecterHoldings: 2 })]) });
}, 60_000);
afterAll(async () => {
  await app.close();
  await world.close();
});

const tokenOf = (role: string) => tokens.get(role) ?? '';
const get = (role: string, path: string) => app.ask(`/api/v1${path}`, { headers: { authorization: `Bearer ${tokenOf(role)}` } });
const post = (role: string, path: string, body: unknown) => app.send(`/api/v1${path}`, body, tokenOf(role));
const ASSESSMENT = {
  seriousness: 4,
  certainty: 'high',
  alternatives: 'Geen.',
  demand: 'Stijgt.',
  market: 'Krap.',
  advice: [{ dike: 2, action: 'raise-dike-2', weeks: 6, until: '2027-01-31' }],
};

describe('flags over the API', () => {
  it('have exactly the shape of the contract', async () => {
    const flag = await (await get('triage', `/flags/${flagId}`)).json();
    expect(Object.keys(flag)).toEqual([
      'id',
      'productGroup',
      'scope',
      'level',
      'state',
      'raisedAt',
      'ruleVersion',
      'evidence',
      'expectedShortageOn',
      'worsenings',
    ]);
    expect(flag).toMatchObject({
      id: flagId,
      productGroup: 'ffp2',
      scope: { kind: 'national', code: 'NL' },
      state: 'raised',
      expectedShortageOn: '2026-12-09',
    });
    expect(flag.evidence.sides[0].inputs.usable).toBe(90_000);
  });

  it('give no totals of a few away outside the triage desk', async () => {
    const flag = await (await get('chair', `/flags/${flagId}`)).json();
    expect(flag.expectedShortageOn).toBeNull();
    expect(flag.evidence.sides[0]).toMatchObject({
      disclosure: 'withheld',
      inputs: { usable: null },
      cover: { atExpected: { kind: 'withheld' } },
    });
  });

  it('are listed by role, and filtered by state', async () => {
    const idsFor = async (role: string, query = '') =>
      (await (await get(role, `/flags${query}`)).json()).map(({ id }: { id: string }) => id);
    expect(await idsFor('triage')).toEqual([flagId]);
    expect(await idsFor('triage', '?state=raised')).toEqual([flagId]);
    expect(await idsFor('triage', '?state=closed')).toEqual([]);
    for (const role of ['panel', 'ministry']) expect(await idsFor(role)).toEqual([]);
    expect((await get('triage', '/flags?state=lost')).status).toBe(400);
  });

  it('are not there for who may not see them', async () => {
    for (const role of ['panel', 'ministry']) expect((await get(role, `/flags/${flagId}`)).status).toBe(404);
    expect((await get('triage', '/flags/nothing')).status).toBe(404);
    expect((await get('reporter', '/flags')).status).toBe(403);
    expect((await app.ask('/api/v1/flags')).status).toBe(401);
    expect((await app.ask('/api/v1/flags', { headers: { authorization: `Bearer ${KEYS.hospital}` } })).status).toBe(403);
  });

  it('are assessed, escalated and acknowledged', async () => {
    expect((await post('panel', `/flags/${flagId}/assessments`, ASSESSMENT)).status).toBe(404);
    await panelOf(world).convenePanel.execute(flagId);
    const faulty = await post('panel', `/flags/${flagId}/assessments`, {
      ...ASSESSMENT,
      seriousness: 9,
      advice: [{ dike: 2, action: 'raise-dike-1', weeks: 6 }],
    });
    expect([faulty.status, (await faulty.json()).errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      400,
      ['/seriousness', '/advice/0/action', '/advice/0/until'],
    ]);
    const filed = await post('panel', `/flags/${flagId}/assessments`, ASSESSMENT);
    expect([filed.status, filed.headers.get('location')]).toEqual([201, `/api/v1/flags/${flagId}/assessments`]);
    expect(await filed.json()).toMatchObject({
      own: true,
      version: 1,
      seriousness: 4,
      advice: [{ dike: 2, weeks: 6, amountPerWeek: null }],
    });
    expect(await (await get('chair', `/flags/${flagId}/assessments`)).json()).toMatchObject([
      { own: false, discipline: 'infection-prevention' },
    ]);
    expect((await get('ministry', `/flags/${flagId}/assessments`)).status).toBe(403);

    expect((await post('chair', `/flags/${flagId}/escalations`, { summary: 'Besluit.' })).status).toBe(409);
    await world.admin.query(`update flag set state = 'advised' where id = $1`, [flagId]);
    expect((await post('triage', `/flags/${flagId}/escalations`, { summary: 'Besluit.' })).status).toBe(403);
    expect((await post('chair', `/flags/${flagId}/escalations`, {})).status).toBe(400);
    const escalated = await post('chair', `/flags/${flagId}/escalations`, { summary: 'Besluit.' });
    const { id } = await escalated.json();
    expect([escalated.status, escalated.headers.get('location')]).toEqual([201, `/api/v1/escalations/${id}`]);
    expect((await get('ministry', `/flags/${flagId}`)).status).toBe(200);
    expect((await post('chair', `/escalations/${id}/acknowledgement`, {})).status).toBe(403);
    const acknowledged = await post('ministry', `/escalations/${id}/acknowledgement`, {});
    expect([acknowledged.status, (await acknowledged.json()).state]).toEqual([201, 'acknowledged']);
    expect((await post('ministry', `/escalations/${id}/acknowledgement`, {})).status).toBe(409);
    expect(await (await get('ministry', '/escalations')).json()).toMatchObject([
      { id, state: 'acknowledged', acknowledgedBy: 'Persoon ministry' },
    ]);
  });
});
