import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DemoDay, FillDemoWorld, type LoadOutcome } from '../../../src/modules/oversight/index.js';
import { DemoWorldsRepository } from '../../../src/modules/oversight/demo/demo-worlds.repository.js';
import { DemoAccounts } from '../../../src/modules/parties/index.js';
import { ProtectedTrends, RecomputeCells } from '../../../src/modules/trends/index.js';
import type { Actor } from '../../../src/platform/actor.js';
import { aLoadingSite, type LoadingSite } from './loading-site.js';

/** Somebody who may see totals that have been through the gate. */
const MINISTRY: Actor = { kind: 'person', id: '019aa000-0000-7000-8000-000000000001', organisationId: null, roles: ['ministry'] };
/** A Thursday. */
const NOW = new Date('2026-11-19T10:00:00Z');

describe('the demo world, loaded', () => {
  let site: LoadingSite;
  let outcome: LoadOutcome;

  const rows = async <Row>(sql: string): Promise<Row[]> => (await site.world.admin.query(sql)).rows as Row[];
  const count = async (sql: string): Promise<number> => Number((await rows<{ n: unknown }>(`select count(*) as n ${sql}`))[0]?.n);

  beforeAll(async () => {
    site = await aLoadingSite(NOW);
    await site.app.get(DemoAccounts, { strict: false }).execute();
    outcome = await site.app.get(FillDemoWorld, { strict: false }).execute();
  }, 180_000);

  afterAll(async () => {
    await site.close();
  });

  it('takes everything that its reporters sent', () => {
    expect(outcome).toMatchObject({
      loaded: true,
      replayDay: '2020-04-09',
      refused: 0,
      unknownProducts: 0,
      unknownReporters: 0,
      duplicates: 1,
      corrections: 1,
      withdrawals: 1,
    });
    expect(outcome.reports).toBeGreaterThan(4_000);
  });

  it('tells the web which day it is', async () => {
    expect(await new DemoDay(site.world.web, new DemoWorldsRepository()).execute()).toBe('2020-04-09');
  });

  it('has no report, flag or line of the trail in the future, and none that stands as of a later day', async () => {
    expect(
      await count(`from report where filed_at > '${NOW.toISOString()}' or recorded_at > '${NOW.toISOString()}' or as_of > '2026-11-19'`),
    ).toBe(0);
    expect(await count(`from flag_step where taken_at > '${NOW.toISOString()}'`)).toBe(0);
    expect(await count(`from trail where recorded_at > '${NOW.toISOString()}'`)).toBe(0);
  });

  it('adds up to what a full recomputation gives', async () => {
    const found = await site.app.get(RecomputeCells, { strict: false }).execute('compare');
    expect(found).toMatchObject({ differingContributions: 0, differingWeeks: 0 });
    expect(found.contributions).toBeGreaterThan(4_000);
  });

  it('shows totals of some regions and withholds those of others', async () => {
    const question = { productGroup: 'ffp2', from: '2026-11-02', to: '2026-11-09' };
    const answer = JSON.stringify(await site.app.get(ProtectedTrends, { strict: false }).execute(MINISTRY, question));
    expect(answer).toContain('"shown"');
    expect(answer).toContain('"withheld"');
  });

  it('has flags in every state that a visitor should see', async () => {
    const states = await rows<{ state: string }>('select distinct state from flag order by state');
    expect(states.map(({ state }) => state)).toEqual(['advised', 'dismissed', 'escalated', 'in-assessment', 'raised']);
    const escalations = await rows<{ state: string }>('select state from escalation order by state');
    expect(escalations.map(({ state }) => state)).toEqual(['acknowledged', 'sent']);
  });

  it('leaves to the worker only what is still to be done, and few mails', async () => {
    const jobs = await rows<{ job: string }>('select distinct job from outbox order by job');
    expect(jobs.map(({ job }) => job)).toEqual(['escalation.notify', 'flag.tell-worse', 'mail.send', 'panel.inform']);
    expect(await count("from outbox where job = 'mail.send'")).toBeLessThan(60);
  });

  it.each(['demo-hospital', 'demo-supplier'])('gives %s a history up to last week', async (ref) => {
    const found = await count(
      `from report join organisation on organisation.id = organisation_id where ref = '${ref}' and as_of = '2026-11-13' and is_current`,
    );
    expect(found).toBeGreaterThanOrEqual(4);
  });

  it('changes nothing when it is loaded again', async () => {
    const before = await count('from report');
    const again = await site.app.get(FillDemoWorld, { strict: false }).execute();
    expect(again).toMatchObject({ loaded: false, replayDay: '2020-04-09', reports: 0 });
    expect(await count('from report')).toBe(before);
  });

  it('takes up what was broken off, without doubling anything', async () => {
    const before = await count('from report');
    await site.world.admin.query('update demo_world set loaded_at = null');
    await site.app.get(FillDemoWorld, { strict: false }).execute();
    expect(await count('from report')).toBe(before);
  });
});
