import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { addDays, mondayOf } from '../../../src/domain/calendar.js';
import { evaluateProjection } from '../../../src/domain/flags/evaluate-projection.js';
import type { FlagEvidence, ProjectionEvidence } from '../../../src/domain/flags/flag-evidence.js';
import { standingAfter } from '../../../src/domain/watch/standing-warning.js';
import { nationVerdict } from '../../../src/domain/watch/verdict.js';
import { PROJECTION_SCHEMAS } from '../../../src/modules/expected-use/projection-schema.js';
import { AddPolicy } from '../../../src/modules/expected-use/index.js';
import { ImportOccupancy, LastNight, LookAhead, LookAheadIf, PastForecasts } from '../../../src/modules/outlook/index.js';
import { ForecastsRepository } from '../../../src/modules/outlook/forecasts.repository.js';
import { NightsRepository } from '../../../src/modules/outlook/nights.repository.js';
import { SiteNightsRepository } from '../../../src/modules/outlook/site-nights.repository.js';
import { allProductGroups } from '../../../src/modules/catalogue/index.js';
import { LoadReplay } from '../../../src/modules/oversight/index.js';
import { FileReports, WithdrawReport } from '../../../src/modules/reports/index.js';
import { type Actor, type Role, system } from '../../../src/platform/actor.js';
import { openedTotal } from '../../support/sealing.js';
import { aLoadingSite, type LoadingSite } from '../demo/loading-site.js';
import { failingSpring } from './failing-spring.js';

/** A Sunday. */
const NOW = new Date('2026-11-22T21:30:00Z');
const TODAY = '2026-11-22';
const GROUP = 'ffp2';

let site: LoadingSite;

const rows = async <Row>(sql: string): Promise<Row[]> => (await site.world.admin.query(sql)).rows as Row[];
const idOf = async (ref: string): Promise<string> =>
  (await rows<{ id: string }>(`select id from organisation where ref = '${ref}'`))[0]?.id ?? '';
/** Everything that is kept of the last nights, byte for byte. */
const kept = () =>
  rows(`select product_group, null as site, night, state, looked_at from outlook
        union all select product_group, organisation_id, night, state, looked_at from site_outlook order by 1, 2`);
const promised = async () =>
  (await rows<{ job: string; n: string }>('select job, count(*) as n from outbox group by job')).map(({ job, n }) => [job, Number(n)]);
const lookAhead = () => site.app.get(LookAhead, { strict: false }).execute(GROUP);
const lastNight = () => {
  const { sealing } = site.world.sealing;
  return new LastNight(new NightsRepository(sealing), new SiteNightsRepository(sealing));
};
const country = async () => {
  const night = await site.world.worker.transaction(system('test'), (tx) => lastNight().ofCountry(tx, GROUP));
  if (night?.ahead == null) throw new Error('enough is known');
  return { kinds: night.policy.map(({ kind }) => kind), share: night.ahead.unmet.share, later: night.ahead.fan[20]?.middle ?? NaN };
};

beforeAll(async () => {
  site = await aLoadingSite(NOW);
  await site.app.get(LoadReplay, { strict: false }).execute(await failingSpring());
}, 90_000);
afterAll(() => site.close());

describe('a spring in which use rises and deliveries end', () => {
  let raised: { readonly raised_at: Date; readonly evidence: FlagEvidence };
  let worsened: { readonly taken_at: Date; readonly evidence: FlagEvidence };

  beforeAll(async () => {
    const [flag] = await rows<{ id: string; raised_at: Date; evidence: Buffer }>(
      'select id, raised_at, evidence from flag order by raised_at',
    );
    const [step] = await rows<{ flag_id: string; step: number; taken_at: Date; evidence: Buffer }>(
      'select flag_id, step, taken_at, evidence from flag_step where evidence is not null order by step',
    );
    if (flag === undefined || step === undefined) throw new Error('a flag was raised and got worse');
    const open = (table: string, row: string, value: Buffer) =>
      openedTotal<FlagEvidence>(site.world, { table, row, column: 'evidence' }, value);
    raised = { ...flag, evidence: await open('flag', flag.id, flag.evidence) };
    worsened = { ...step, evidence: await open('flag_step', `${step.flag_id}/${step.step}`, step.evidence) };
  });

  const ahead = (): ProjectionEvidence => {
    if (raised.evidence.projection == null) throw new Error('it rests on what lies ahead');
    return raised.evidence.projection;
  };

  it('is warned of by what lies ahead, more than two weeks before any cover asks for a flag', () => {
    const asking = raised.evidence.because.filter(({ level }) => level !== 'normal');
    expect(asking).toMatchObject([{ kind: 'projection', level: 'warning', supply: { announced: expect.any(Number) } }]);
    expect(worsened.evidence.because.filter(({ kind, level }) => kind === 'cover' && level !== 'normal')).not.toHaveLength(0);
    expect(worsened.taken_at.getTime() - raised.raised_at.getTime()).toBeGreaterThan(14 * 86_400_000);
  });

  it('freezes of how many statements it rests on the reading was assumed', () => {
    const { lines, assumed, confirmed } = ahead().readings ?? { lines: 0, assumed: -1, confirmed: -1 };
    expect(lines).toBeGreaterThan(40);
    expect(assumed).toBeGreaterThanOrEqual(0);
    expect([assumed < lines, confirmed]).toEqual([true, 0]);
  });

  it('has a flag that can be worked out again from what it froze', () => {
    const [warning] = ahead().policy.filter(({ kind }) => kind === 'projection-warning');
    const rules = PROJECTION_SCHEMAS['projection-warning'].parse(warning?.value);
    const verdict = nationVerdict(ahead(), rules);
    expect(verdict).toEqual(ahead().verdict);
    expect(standingAfter(ahead().before, verdict, ahead().night, rules.inARow.nation)).toEqual(ahead().standing);
    const [level] = raised.evidence.policy.filter(({ kind }) => kind === 'projection-level');
    const reasons = evaluateProjection(ahead(), raised.evidence.asOf, PROJECTION_SCHEMAS['projection-level'].parse(level?.value));
    expect(raised.evidence.because.filter(({ kind }) => kind === 'projection')).toEqual(reasons);
  });
});

describe('a night', () => {
  it('changes nothing the second time', async () => {
    const [before, jobs] = [await kept(), await promised()];
    expect(before).toHaveLength(9);
    await lookAhead();
    expect(await kept()).toEqual(before);
    expect(await promised()).toEqual(jobs);
  });

  it('is seen with a guideline that is weighed, and keeps nothing of it', async () => {
    const before = await kept();
    const weighed = (times: number) =>
      site.world.worker.transaction(system('test'), async (tx) => {
        const ahead = await site.app.get(LookAheadIf, { strict: false }).execute(tx, GROUP, TODAY, { from: TODAY, times });
        if (ahead?.now == null || ahead.then === null) throw new Error('a shortage is seen with and without it');
        return { now: ahead.now, then: ahead.then };
      });
    const [same, more] = [await weighed(1), await weighed(4)];
    expect(same.then).toEqual(same.now);
    expect(more.now).toEqual(same.now);
    expect(more.then.around < more.now.around).toBe(true);
    expect(more.then.share).toBeGreaterThanOrEqual(more.now.share);
    expect(await kept()).toEqual(before);
  });

  it('knows nothing of its own day', async () => {
    const before = await kept();
    const body = {
      kind: 'stock',
      productGroup: GROUP,
      asOf: TODAY,
      unit: 'piece',
      stockOnHand: 0,
      usedPerWeek: 900_000,
      confirmedJump: true,
    };
    const given = { eventId: 'today', product: 'FFP2', receivedAt: NOW, body };
    expect(await site.app.get(FileReports, { strict: false }).execute(await idOf('demo-hospital'), [given])).toMatchObject({ refused: [] });
    await lookAhead();
    expect(await kept()).toEqual(before);
  });

  it('counts reports as they now are, and itself once', async () => {
    const organisationId = await idOf('demo-h02');
    const [newest] = await rows<{ report_id: string }>(
      `select report_id from report where organisation_id = '${organisationId}' and is_current order by as_of desc limit 1`,
    );
    const filer = { actor: system('test'), organisationId };
    const stateOf = async () => {
      const nights = await site.world.worker.transaction(system('test'), (tx) => lastNight().ofOrganisation(tx, organisationId));
      return nights[0]?.state;
    };
    const before = await stateOf();
    await site.app.get(WithdrawReport, { strict: false }).execute(filer, newest?.report_id ?? '', { reason: 'miscounted' });
    await lookAhead();
    const after = await stateOf();
    expect(after?.fan).not.toEqual(before?.fan);
    expect([after?.night, after?.before]).toEqual([TODAY, before?.before]);
  });
});

describe('what was foreseen', () => {
  const foreseen = (from: string, actor: Actor = system('test')) => {
    const database = actor.kind === 'person' ? site.world.web : site.world.worker;
    return database.transaction(actor, (tx) => new PastForecasts(new ForecastsRepository(site.world.sealing.sealing)).execute(tx, from));
  };
  const person = (role: Role): Actor => ({ kind: 'person', id: randomUUID(), organisationId: null, roles: [role] });

  it('is kept of one night a week: the first that was looked at', async () => {
    const all = await foreseen('2000-01-01');
    const weeks = all.map(({ night }) => mondayOf(night));
    expect(all.length).toBeGreaterThan(4);
    expect(new Set(weeks).size).toBe(all.length);
    // Every night was looked at, so from the second week on it is the Monday.
    expect(all.slice(1).map(({ night }) => night)).toEqual(weeks.slice(1));
    expect(all.map(({ within }) => within.map(({ weeks: ahead }) => ahead))).toEqual(all.map(() => [2, 4, 8, 12]));
    // As the spring goes on, it becomes surer.
    const [first, last] = [all[0], all.at(-1)];
    expect(last?.within.at(-1)?.share).toBeGreaterThan(first?.within.at(-1)?.share ?? 1);
  });

  it('is for the worker and the triage desk', async () => {
    expect((await foreseen('2000-01-01', person('triage'))).length).toBe((await foreseen('2000-01-01')).length);
    for (const role of ['panel', 'ministry', 'reporter'] as const)
      expect([role, await foreseen('2000-01-01', person(role)).catch(() => [])]).toEqual([role, []]);
    expect(await foreseen(addDays(TODAY, 1))).toEqual([]);
  });
});

describe('crisis information', () => {
  const beds = (day: string, icuBeds: number) => [{ day, icuBeds, wardBeds: 900 }];
  const imported = (day: string, icuBeds: number) =>
    site.app.get(ImportOccupancy, { strict: false }).execute(beds(day, icuBeds), 'a newspaper');
  const waiting = async () => new Map((await promised()) as [string, number][]).get('outlook.look-ahead') ?? 0;

  it('of beds has everything looked at anew; the same again changes nothing, and nobody has counted tomorrow', async () => {
    const yesterday = addDays(TODAY, -1);
    expect(await imported(yesterday, 777)).toBe(1);
    expect(await waiting()).toBe(allProductGroups().length);
    expect(await imported(yesterday, 777)).toBe(0);
    expect(await waiting()).toBe(allProductGroups().length);
    await expect(imported(addDays(TODAY, 1), 1)).rejects.toMatchObject({ faults: [{ pointer: '/0/day' }] });
  });

  it('of a guideline that is told ahead makes the need grow from its day', async () => {
    const before = await country();
    await site.app.get(AddPolicy, { strict: false }).execute(system('test'), {
      kind: 'infection-guideline',
      productGroup: GROUP,
      side: null,
      value: { times: 4 },
      validFrom: addDays(TODAY, 3),
      author: 'RIVM',
      reason: 'Masks in every ward.',
      source: 'own proposal',
      verified: false,
    });
    expect(await waiting()).toBe(allProductGroups().length + 1);
    await lookAhead();
    const after = await country();
    expect(after.kinds).toContain('infection-guideline');
    expect(after.share).toBe(1);
    expect(after.later).toBeLessThan(before.later / 2);
  });
});

describe('what lies ahead', () => {
  const person = (organisationId: string | null, ...roles: Role[]): Actor => ({ kind: 'person', id: randomUUID(), organisationId, roles });
  const seenBy = (actor: Actor, organisationId: string) =>
    site.world.web.transaction(actor, async (tx) => {
      const [ofCountry, ofSites, own] = [
        await lastNight().ofCountry(tx, GROUP),
        await lastNight().ofSites(tx, GROUP),
        await lastNight().ofOrganisation(tx, organisationId),
      ];
      return [ofCountry !== null, ofSites.length, own.length];
    });

  it('is for the triage desk, and of a site for the site itself; for others there is nothing', async () => {
    const [own, other] = [await idOf('demo-h02'), await idOf('demo-h03')];
    expect(await seenBy(person(null, 'triage'), own)).toEqual([true, 8, 1]);
    expect(await seenBy(person(own, 'reporter'), own)).toEqual([false, 1, 1]);
    expect(await seenBy(person(other, 'organisation-admin'), own)).toEqual([false, 1, 0]);
    for (const role of ['auditor', 'system-admin'] as const) expect(await seenBy(person(null, role), own)).toEqual([false, 0, 0]);
    const refused = ['ministry', 'inspectorate', 'panel', 'chair'] as const;
    for (const role of refused) await expect(seenBy(person(null, role), own)).rejects.toThrow('permission denied for table outlook');
    const sandbox: Actor = { kind: 'client', id: randomUUID(), organisationId: own, scopes: [], sandbox: true };
    expect(await seenBy(sandbox, own)).toEqual([false, 0, 0]);
  });
});
