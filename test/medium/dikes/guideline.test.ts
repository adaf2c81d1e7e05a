import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ROLES } from '../../../src/platform/actor.js';
import { keepPublished, keepSeries } from '../../support/kept-sums.js';
import { type DikesWorld, aDikesWorld } from './a-dikes-world.js';

const PLACE = '/dijken/richtlijn';
const ASKED = `${PLACE}?product=ffp2&times=2&from=`;
const SECRETS = /31[.,]?337|62[.,]?674|7[.,]?919|15[.,]?838/;
const OTHERS = ['reporter', 'organisation-admin', 'panel', 'chair', 'ministry', 'inspectorate'] as const;
const TYPED = {
  'proposed.product': 'ffp2',
  'proposed.times': '1,5',
  'proposed.from': '2026-11-22',
  'proposed.author': 'RIVM',
  'proposed.reason': 'Overdracht door de lucht',
  'proposed.source': 'richtlijn van november',
};

let world: DikesWorld;
beforeAll(async () => {
  world = await aDikesWorld();
  await world.file('h1', { stockOnHand: 31_337, expectedPerWeek: 7_919 });
  await world.file('h4', { stockOnHand: 1_000, expectedPerWeek: 100 });
  await world.file('s1', { stockOnHand: 5_000, expectedPerWeek: 500 });
  const sums = { productGroup: 'ffp2', weekStart: '2026-11-09', holdings: 3, usable: 60_000, used: 10_000, expected: 20_000 } as const;
  await keepSeries(world, sums);
  await keepPublished(world, sums, true);
}, 60_000);
afterAll(() => world.close());

const rows = async () => (await world.admin.query('select * from policy_proposal order by proposed_at, id')).rows;
const guidelines = async () =>
  (await world.admin.query(`select value, author, valid_from::text as "from" from policy where kind = 'infection-guideline'`)).rows;

describe('another guideline, weighed', () => {
  it('shows the desk what it does per sector of care, from what is stated now', async () => {
    const { status, body } = await world.look('triage', ASKED);
    expect(status).toBe(200);
    expect(body).toMatch(/Nederland.*8\.019.*16\.038.*4 weken.*2 weken.*2 weken korter/s);
    expect(body).toMatch(/Verpleging[^<]*<.*>100<.*>200<.*10 weken.*5 weken.*5 weken korter/s);
    expect(body).not.toContain('5.500');
  });

  it.each(OTHERS)('shows %s published totals alone: the country, regions, and no sector', async (role) => {
    const { status, body } = await world.look(role, ASKED);
    expect(status).toBe(200);
    expect(body).toMatch(/Nederland.*20\.000.*40\.000.*3 weken.*1,5 weken.*1,5 weken korter/s);
    expect(body).not.toMatch(SECRETS);
    expect(body).not.toMatch(/Verpleging/);
    expect(body).not.toMatch(/Wat er dan aankomt|Kijk ook vooruit/);
  });

  it('says what is wrong with a question, and keeps what was typed', async () => {
    const wrong = await world.look('panel', `${PLACE}?product=ffp2&times=0&from=gisteren`);
    expect(wrong.body).toContain('Vul een getal in boven nul');
    expect((await world.look('panel', `${PLACE}?product=kanarie&times=2`)).body).toContain('Kies een product uit de lijst');
    expect((await world.look('panel', `${PLACE}?product=ffp2&times=2&from=gisteren`)).body).toContain('Vul een dag in');
  });

  it('keeps nothing', async () => expect([await rows(), await guidelines()]).toEqual([[], []]));

  it('answers within five seconds', async () => {
    const began = performance.now();
    await world.look('triage', ASKED);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it.each(['auditor', 'system-admin'])('is closed to %s', async (role) => expect((await world.look(role, PLACE)).status).toBe(403));
});

describe('a guideline as policy', () => {
  const decide = (role: string, id: string, answer: string) => world.send(role, `${PLACE}/${id}/besluit`, { answer });

  beforeEach(() => world.clock.advance(1_000));

  it('is proposed by the desk and by nobody else', async () => {
    for (const role of ROLES.filter((one) => one !== 'triage')) expect((await world.send(role, PLACE, TYPED)).status).toBe(403);
    expect(await rows()).toEqual([]);
    const wrong = await world.send('triage', PLACE, { ...TYPED, 'proposed.times': '-1', 'proposed.reason': '' });
    expect([wrong.status, wrong.body.includes('Vul een getal in boven nul'), wrong.body.includes('value="-1"')]).toEqual([400, true, true]);
    expect((await world.send('triage', PLACE, TYPED)).status).toBe(303);
    expect(await rows()).toMatchObject([{ kind: 'infection-guideline', value: { times: 1.5 }, approved: null }]);
  });

  it('is decided by a chair and by nobody else, once; the worker then adds it, once', async () => {
    const [{ id }] = await rows();
    for (const role of ROLES.filter((one) => one !== 'chair')) expect((await decide(role, id, 'yes')).status).toBe(403);
    expect((await decide('chair', id, 'perhaps')).status).toBe(400);
    await world.adopt.execute(id);
    expect(await guidelines()).toEqual([]);

    expect((await decide('chair', id, 'yes')).status).toBe(303);
    expect((await decide('chair', id, 'no')).status).toBe(409);
    const { rows: promised } = await world.admin.query(`select payload from outbox where job = 'policy.adopt'`);
    expect(promised).toMatchObject([{ payload: { proposalId: id } }]);
    await Promise.all([world.adopt.execute(id), world.adopt.execute(id)]);
    await world.adopt.execute(id);
    expect(await guidelines()).toEqual([{ value: { times: 1.5 }, author: 'RIVM', from: '2026-11-22' }]);
    const { rows: ahead } = await world.admin.query(`select payload from outbox where job = 'outlook.look-ahead'`);
    expect(ahead).toMatchObject([{ payload: { productGroup: 'ffp2' } }]);
  });

  it('is weighed from then on against the one in force', async () => {
    const { body } = await world.look('triage', `${PLACE}?product=ffp2&times=3`);
    expect(body).toContain('van maal 1,5 naar maal 3');
    expect(body).toMatch(/Nederland.*8\.019.*16\.038/s);
  });

  it('that was rejected becomes nothing', async () => {
    expect((await world.send('triage', PLACE, { ...TYPED, 'proposed.from': '2026-12-20' })).status).toBe(303);
    const id = (await rows()).at(-1).id;
    expect((await decide('chair', id, 'no')).status).toBe(303);
    await world.adopt.execute(id);
    expect(await guidelines()).toHaveLength(1);
    expect((await world.look('chair', PLACE)).body).toContain('afgewezen');
    expect((await world.look('ministry', PLACE)).body).not.toContain('afgewezen');
  });

  it('leaves a line for each step', async () => {
    const { rows: lines } = await world.admin.query(
      `select action from trail where action like 'policy.%' and subject_kind = 'policy-proposal' order by recorded_at, action`,
    );
    expect(lines.map(({ action }) => action)).toEqual(['policy.proposed', 'policy.approved', 'policy.proposed', 'policy.rejected']);
  });

  it('is decided by another person than who proposed it, and becomes policy only when approved, in the database too', async () => {
    expect((await world.send('triage', PLACE, { ...TYPED, 'proposed.from': '2026-12-20' })).status).toBe(303);
    const { rows: open } = await world.admin.query('select id, proposed_by from policy_proposal where approved is null');
    const [{ id, proposed_by: proposer }] = open;
    const actor = { kind: 'person', id: proposer, organisationId: null, roles: ['chair'] } as const;
    const decision = `update policy_proposal set decided_by = '${proposer}', decided_at = now(), approved = true where id = '${id}' returning id`;
    expect(await world.web.transaction(actor, (tx) => tx.query(decision))).toEqual([]);
    await expect(world.admin.query(decision)).rejects.toThrow(/policy_proposal_two_persons/);
    const adopted = world.admin.query(`update policy_proposal set policy_id = (select min(id) from policy) where id = $1`, [id]);
    await expect(adopted).rejects.toThrow(/policy_proposal_adopted/);
  });

  it('begins on no day that went by while it waited', async () => {
    const { rows: open } = await world.admin.query('select id from policy_proposal where approved is null');
    const [{ id }] = open;
    await world.admin.query(`update policy_proposal set valid_from = '2026-11-21' where id = $1`, [id]);
    const { status, body } = await decide('chair', id, 'yes');
    expect([status, body.includes('is voorbij')]).toEqual([409, true]);
    expect((await decide('chair', id, 'no')).status).toBe(303);
  });
});
