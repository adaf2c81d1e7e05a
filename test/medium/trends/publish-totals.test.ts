import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SyncPolicy } from '../../../src/modules/expected-use/index.js';
import { PolicyRepository } from '../../../src/modules/expected-use/policy.repository.js';
import { OwnSharesRepository } from '../../../src/modules/trends/published/own-shares.repository.js';
import { PublicationsRepository } from '../../../src/modules/trends/published/publications.repository.js';
import { PublishedTotalsRepository } from '../../../src/modules/trends/published/published-totals.repository.js';
import { type Actor, type Role, ROLES, system } from '../../../src/platform/actor.js';
import { newId } from '../../../src/platform/identity.js';
import { Trail } from '../../../src/platform/trail.js';
import { aSealingKit } from '../../support/sealing.js';
import { TRAIL_KEYS } from '../../support/trail-keys.js';
import { type Party, type Said, TrendsWorld } from './trends-world.js';

let trends: TrendsWorld;
let parties: Party[];
const published = new PublishedTotalsRepository();
const READER: Actor = { kind: 'person', id: newId(new Date()), organisationId: null, roles: ['ministry'] };

beforeAll(async () => {
  trends = await TrendsWorld.make();
  const { world } = trends;
  await new SyncPolicy(world.clock, world.worker, new PolicyRepository(), new Trail(world.clock, TRAIL_KEYS)).execute();
  parties = [];
  for (const region of ['VR17', 'VR17', 'VR17', 'VR17', 'VR13']) parties.push(await trends.party({ region }));
});
afterEach(() => trends.empty());
afterAll(() => trends.world.close());

async function fold(week: string, said: (at: number) => Partial<Said> = () => ({}), filed: readonly Party[] = parties): Promise<void> {
  const ids: string[] = [];
  for (const [at, party] of filed.entries())
    ids.push(await trends.file(party, { asOf: week, usable: 1_000 + at, usedPerWeek: 100 + at, ...said(at) }));
  await trends.fold.execute(ids);
}

/** Stock as everybody but the desk sees it, per week and scope. */
async function told(): Promise<Record<string, number | string>> {
  const question = { productGroup: 'ffp2', from: '2020-01-01', to: '2099-12-31' };
  const weeks = await trends.world.web.transaction(READER, (tx) => published.weeks(tx, question));
  return Object.fromEntries(weeks.map(({ scopeCode, week }) => [`${week.weekStart} ${scopeCode}`, week.usable.value ?? week.usable.state]));
}

const [LAST, THIS] = ['2026-11-11', '2026-11-18'];

describe('publishing the totals of weeks that are over', () => {
  it('tells a week once, on its day, and not before', async () => {
    await fold(THIS);
    await trends.publish();
    expect(await told()).toEqual({});
    trends.world.clock.set('2026-11-24T05:00:00Z');
    await trends.publish();
    expect(await told()).toEqual({ '2026-11-16 NL': 5_010, '2026-11-16 VR17': 'withheld', '2026-11-16 VR13': 'withheld' });
    trends.world.clock.set('2026-11-22T12:00:00Z');
  });

  it('leaves a published week as it is, whatever is corrected or comes in late', async () => {
    const first = await trends.file(parties[0] ?? lost(), { asOf: LAST, usable: 1_000, usedPerWeek: 100 });
    await trends.fold.execute([first]);
    await fold(LAST, () => ({}), parties.slice(1));
    await trends.publish();
    const before = await told();
    expect(before['2026-11-09 NL']).toBe(5_006);
    await trends.correct(first, { asOf: LAST, usable: 9_000, usedPerWeek: 100 });
    await trends.fold.execute([first]);
    await trends.publish();
    expect(await told()).toEqual(before);
  });

  it('tells a week of which nothing could be told when more is known', async () => {
    await fold(LAST, () => ({}), parties.slice(0, 2));
    await trends.publish();
    expect(await told()).toEqual({ '2026-11-09 NL': 'withheld', '2026-11-09 VR17': 'withheld' });
    await fold(LAST, () => ({}), parties.slice(2));
    await trends.publish();
    expect((await told())['2026-11-09 NL']).toBe(5_004);
  });

  it('waits until the sums stand still', async () => {
    await fold(LAST);
    await trends.parts.publish.execute();
    expect(await told()).toEqual({});
  });

  it('holds back a week in which one holding alone changed', async () => {
    await fold('2026-11-04');
    await trends.publish();
    await fold(LAST, (at) => (at === 0 ? { usable: 1_777 } : {}));
    await trends.publish();
    const weeks = await told();
    expect([weeks['2026-11-02 NL'], weeks['2026-11-09 NL']]).toEqual([5_010, 'withheld']);
  });

  it('compares a week that comes late with those told after it', async () => {
    await fold(LAST);
    await trends.publish();
    await fold('2026-11-04', (at) => (at === 0 ? { usable: 1_777 } : {}));
    await trends.publish();
    const weeks = await told();
    expect([weeks['2026-11-02 NL'], weeks['2026-11-09 NL']]).toEqual(['withheld', 5_010]);
  });

  it('publishes once when two workers do it at the same moment', async () => {
    await fold(LAST);
    trends.world.clock.advance(60_000);
    await Promise.all([trends.parts.publish.execute(), trends.parts.publish.execute(), trends.parts.publish.execute()]);
    expect(Object.keys(await told()).sort()).toEqual(['2026-11-09 NL', '2026-11-09 VR13', '2026-11-09 VR17']);
    const { rows } = await trends.world.admin.query('select count(*)::int as shares from published_share');
    expect(rows).toEqual([{ shares: 5 }]);
  });

  it('works cover at peak out from weeks as they were told, whatever was corrected since', async () => {
    const peakOf = async (): Promise<unknown> => {
      const question = { productGroup: 'ffp2', scopeKind: 'national', from: '2026-11-09', to: '2026-11-09' } as const;
      const [total] = await trends.world.web.transaction(READER, (tx) => published.weeks(tx, question));
      return total?.week.coverAtPeak;
    };
    const twoWeeks = async (corrected: boolean): Promise<unknown> => {
      const first = await trends.file(parties[0] ?? lost(), { asOf: '2026-11-04', usable: 1_000, usedPerWeek: 100 });
      await trends.fold.execute([first]);
      await fold('2026-11-04', () => ({}), parties.slice(1));
      await trends.publish();
      if (corrected) {
        await trends.correct(first, { asOf: '2026-11-04', usable: 1_000, usedPerWeek: 500 });
        await trends.fold.execute([first]);
      }
      await fold(LAST, (at) => ({ usable: 90_000 + 7_000 * at, usedPerWeek: 120 + 9 * at }));
      await trends.publish();
      const peak = await peakOf();
      await trends.empty();
      return peak;
    };
    const [as, afterwards] = [await twoWeeks(false), await twoWeeks(true)];
    expect(as).toMatchObject({ state: 'shown' });
    expect(afterwards).toEqual(as);
  });

  it('publishes the others when one cannot be published, and says so', async () => {
    await fold(LAST);
    await fold(LAST, () => ({ productGroup: 'apron' }));
    await trends.world.admin.query(`update contribution set measures = set_byte(measures, 60, (get_byte(measures, 60) + 1) % 256)
                                     where product_group = 'apron'`);
    await expect(trends.publish()).rejects.toThrow('1 of 2 could not be published');
    expect((await told())['2026-11-09 NL']).toBe(5_010);
  });

  it('goes on without what an erased organisation had stated', async () => {
    await fold('2026-11-04');
    await trends.publish();
    const [erased] = parties;
    await trends.world.admin.query('update data_key set wrapped = null, destroyed_at = now() where owner = $1', [erased?.id]);
    const { keyFile, clock, worker } = trends.world;
    // Another process: this one has the key in its memory.
    const { sealing } = await aSealingKit(keyFile, clock, worker);
    const left = await worker.transaction(system('test'), (tx) =>
      new PublicationsRepository(sealing).shares(tx, { productGroup: 'ffp2', side: 'care' }, '2026-01-01', '2026-12-31'),
    );
    expect(left.map(({ organisationId }) => organisationId).sort()).toEqual(
      parties
        .slice(1)
        .map(({ id }) => id)
        .sort(),
    );
  });
});

describe('what of an organisation is in which total', () => {
  const ownOf = (organisationId: string, asked: string) =>
    trends.world.web.transaction({ kind: 'person', id: newId(new Date()), organisationId, roles: ['reporter'] }, (tx) =>
      new OwnSharesRepository(trends.world.sealing.sealing).since(tx, asked, '2026-01-01'),
    );

  it('is told to itself, with whether others see that total, and to nobody else', async () => {
    await fold(LAST);
    await trends.publish();
    const [own, other] = parties.map(({ id }) => id);
    expect(await ownOf(own ?? '', own ?? '')).toEqual([
      {
        ...{ productGroup: 'ffp2', weekStart: '2026-11-09', usable: 1_000, country: { state: 'shown', value: 5_010 } },
        region: { code: 'VR17', total: { state: 'withheld', value: null } },
      },
    ]);
    expect(await ownOf(own ?? '', other ?? '')).toEqual([]);
  });
});

describe('the floor under it', () => {
  const SEES_ALL: readonly Role[] = ['triage'];

  it.each(ROLES.filter((role) => !SEES_ALL.includes(role)))('lets %s read no total but what was published', async (role) => {
    await fold(LAST);
    const actor: Actor = { ...READER, roles: [role] };
    for (const table of ['series', 'cell', 'watch', 'published_share', 'publication']) {
      const read = trends.world.web.transaction(actor, (tx) => tx.query(`select 1 from ${table}`)).catch(() => []);
      expect(await read).toEqual([]);
    }
  });

  it('lets the desk read the sums themselves', async () => {
    await fold(LAST);
    const rows = await trends.world.web.transaction({ ...READER, roles: ['triage'] }, (tx) => tx.query('select 1 from series'));
    expect(rows.length).toBeGreaterThan(0);
  });
});

function lost(): never {
  throw new RangeError('no party');
}
