import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KEYS } from '../../support/bootstrapped.js';
import { ReadingsSite } from './readings-site.js';

const WEEKS = 10;
/** The weeks ago of the statement with a digit too many. */
const SLIPPED = 2;

let site: ReadingsSite;
let slipped = '';
const standings = async () => (await site.kept()).map(({ standing }) => standing);
const theOne = async () => {
  const [one] = await site.kept();
  if (one === undefined) throw new Error('something is on record');
  return one;
};

beforeAll(async () => {
  site = await ReadingsSite.make();
  for (let week = WEEKS; week > 0; week -= 1) {
    const id = await site.states(7 * week, week === SLIPPED ? 7_000 : 700);
    if (week === SLIPPED) slipped = id;
    await site.states(7 * week, 70, { productGroup: 'apron' });
  }
  await site.night();
}, 120_000);
afterAll(() => site.close());

describe('a line that is not read as it was stated', () => {
  it('is on record once, sealed; the report stays as it was, and the same night again changes nothing', async () => {
    const kept = await site.kept();
    expect(kept).toMatchObject([{ report_id: slipped, version: 1, repair: 'use-digit-too-many', standing: 'assumed' }]);
    expect(Buffer.from(kept[0]?.figures ?? '', 'hex').toString()).not.toMatch(/7000|usual/);
    await site.night();
    expect(await site.kept()).toEqual(kept);
    const { rows } = await site.world.admin.query('select version, is_current from report where report_id = $1', [slipped]);
    expect(rows).toEqual([{ version: 1, is_current: true }]);
  });

  it('is asked of who reported, by one mail that holds a link and nothing else', async () => {
    expect(await site.asked()).toBe(1);
    await site.world.admin.query(
      `insert into outbox (job, payload, promised_at, due_at)
       select 'readings.ask', jsonb_build_object('organisationId', organisation_id, 'night', assumed_at::date), now(), now() from reading`,
    );
    expect(await site.asked()).toBe(0);
    const home = await site.page('reporter', '/start');
    expect(home.body).toContain('Uit uw opgave volgt een gebruik van 7.000 stuks in 7 dagen.');
    expect(home.body).toContain('en lezen 700 stuks in 7 dagen. Want in uw andere opgaven is het gebruik ongeveer 700 stuks per week.');
    expect(home.body).toContain(`/meldingen/${slipped}/verbeteren`);
    expect((await site.page('other', '/start')).body).not.toContain('Do we read this rightly?');
  });

  it('is for the own organisation and the desk alone', async () => {
    const { id } = await theOne();
    expect((await site.page('organisation-admin', '/aannames')).body).toContain('7.000');
    expect((await site.page('triage', '/triage/aannames')).body).toContain('7.000');
    expect((await site.page('other', '/aannames')).body).not.toContain('7.000');
    expect((await site.submit('other', `/aannames/${id}`, { answer: 'right' })).status).toBe(404);
    for (const role of ['panel', 'ministry', 'auditor'] as const)
      for (const path of ['/aannames', '/triage/aannames', `/triage/aannames/${id}`])
        expect([role, path, (await site.page(role, path)).status]).toEqual([role, path, 403]);
    expect(await standings()).toEqual(['assumed']);
  });
});

describe('an answer', () => {
  it('of who reported that it is as stated holds from the next night on, and can be changed', async () => {
    const { id } = await theOne();
    expect((await site.submit('reporter', `/aannames/${id}`, { answer: 'as-stated' })).status).toBe(303);
    expect((await site.page('reporter', '/start')).body).not.toContain('Lezen wij dit goed?');
    await site.night();
    expect(await standings()).toEqual(['rejected']);
    expect((await site.submit('reporter', `/aannames/${id}`, { answer: 'right' })).status).toBe(303);
    await site.night();
    expect(await standings()).toEqual(['confirmed']);
    expect((await site.submit('reporter', `/aannames/${id}`, { answer: 'right' })).status).toBe(303);
    expect(await site.trail(slipped)).toEqual(['person reporter reading.rejected', 'person reporter reading.confirmed']);
  });

  it('of the desk needs a reason, which who reported reads', async () => {
    const { id } = await theOne();
    const path = `/triage/aannames/${id}`;
    const bare = await site.submit('triage', path, { answer: 'as-stated', reason: ' ' });
    expect([bare.status, bare.body.includes('Schrijf op waarom')]).toEqual([400, true]);
    expect((await site.submit('triage', path, { answer: 'as-stated', reason: 'Gebeld: er was een uitbraak.' })).status).toBe(303);
    expect(await standings()).toEqual(['rejected']);
    expect((await site.page('reporter', '/aannames')).body).toContain('Gebeld: er was een uitbraak.');
    expect((await site.page('triage', '/triage/aannames')).body).toContain('door de meldtafel');
    const { rows } = await site.world.admin.query(`select encode(reason, 'escape') as reason from reading`);
    expect(JSON.stringify(rows)).not.toContain('Gebeld');
  });

  it('over the API goes with the same words, of what the key itself sent', async () => {
    const list = async (key: string) => (await site.app.ask('/api/v1/readings', { headers: { authorization: `Bearer ${key}` } })).text();
    const [reading]: Record<string, unknown>[] = JSON.parse(await list(KEYS.hospital));
    expect(reading).toMatchObject({
      ...{ reportId: slipped, repair: 'use-digit-too-many', standing: 'rejected', answeredBy: 'desk' },
      ...{ stated: { used: 7_000 }, read: { used: 700 }, reason: 'Gebeld: er was een uitbraak.' },
    });
    expect(JSON.parse(await list(KEYS.hospitalReading))).toEqual([]);
    const say = (key: string, body: object) => site.app.send(`/api/v1/readings/${String(reading?.['id'])}/answers`, body, key);
    expect((await say(KEYS.supplier, { answer: 'right' })).status).toBe(404);
    expect((await say(KEYS.hospitalReading, { answer: 'right' })).status).toBe(403);
    expect((await say(KEYS.hospital, { answer: 'perhaps' })).status).toBe(400);
    const answer = await say(KEYS.hospital, { answer: 'right' });
    expect(JSON.parse(await answer.text())).toMatchObject({ standing: 'confirmed', answeredBy: 'client' });
  });
});

describe('an assumption that no longer holds', () => {
  it('is superseded when the report is corrected, and can no longer be answered', async () => {
    const { id } = await theOne();
    expect(await site.corrects(slipped, 7 * SLIPPED, 700)).toBe(201);
    const answers = async () => (await site.submit('reporter', `/aannames/${id}`, { answer: 'as-stated' })).status;
    expect([await answers(), await standings()]).toEqual([409, ['confirmed']]);
    await site.night();
    expect([await answers(), await standings()]).toEqual([409, ['superseded']]);
    expect((await site.page('triage', `/triage/aannames/${id}`)).body).toContain('hier is niets te besluiten');
  });

  it('is made anew of a version that slips again; unanswered it is no longer asked after a while, and stands with the desk', async () => {
    expect(await site.corrects(slipped, 7 * SLIPPED, 7_000)).toBe(201);
    await site.night();
    expect(await site.kept()).toMatchObject([{ standing: 'superseded' }, { version: 3, standing: 'assumed' }]);
    expect(await site.asked()).toBe(0); // The night has written already.
    expect((await site.page('reporter', '/start')).body).toContain('Lezen wij dit goed?');
    site.passes(29);
    await site.night();
    expect(await standings()).toEqual(['superseded', 'assumed']);
    expect((await site.page('reporter', '/start')).body).not.toContain('Lezen wij dit goed?');
    expect((await site.page('triage', '/triage/aannames')).body).toContain('niet meer gevraagd');
  });
});
