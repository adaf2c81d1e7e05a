import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Party } from '../trends/trends-world.js';
import { EvaluationWorld } from './evaluation-world.js';

let world: EvaluationWorld;
let hospitals: Party[];

beforeAll(async () => {
  world = await EvaluationWorld.make();
  hospitals = [];
  for (const region of ['VR17', 'VR17', 'VR17', 'VR13']) hospitals.push(await world.trends.party({ region }));
});
afterEach(async () => {
  await world.empty();
  world.trends.world.clock.set('2026-11-22T12:00:00.000Z');
});
afterAll(() => world.trends.world.close());

const FLAGS = `select scope_code, level, state from flag order by scope_code, raised_at`;
const FLAG = { table: 'flag', key: ['id'], column: 'evidence' };
const STEP = { table: 'flag_step', key: ['flag_id', 'step'], column: 'evidence' };
const WATCH = { table: 'watch', key: ['product_group', 'scope_kind', 'scope_code'], column: 'evidence' };
const at = (index: number): Party => {
  const party = hospitals[index];
  if (party === undefined) throw new RangeError('no such hospital');
  return party;
};
const weeksOfStock = (weeks: number, asOf = '2026-11-20') => ({ asOf, usable: weeks * 100, expectedPerWeek: 100 });

describe('evaluating flags', () => {
  it('raises one flag when cover at expected use is on the threshold, and freezes what it rests on', async () => {
    await world.hear(at(0), weeksOfStock(3));
    expect(await world.rows(FLAGS)).toEqual([{ scope_code: 'NL', level: 'warning', state: 'raised' }]);
    const [flag] = await world.opened('select id, rule_version, evidence from flag', FLAG);
    expect(flag?.['rule_version']).toMatch(/^cover-3\/policy-\d+(\.\d+)+$/);
    expect(flag?.opened).toMatchObject({
      schema: 'flag-evidence/1',
      productGroup: 'ffp2',
      scope: { kind: 'national', code: 'NL' },
      asOf: '2026-11-22',
      sides: [
        {
          side: 'care',
          inputs: { asOf: '2026-11-20', usable: 300, expectedPerWeek: 100, reporters: 1, holdings: 1 },
          cover: { atExpected: { kind: 'lasts', weeks: 3 }, atPeak: { kind: 'unknown' } },
          thresholds: { atExpected: { watch: 4, warning: 3, critical: 2 } },
          stockOut: { kind: 'runs-out', on: '2026-12-11', met: 0 },
          disclosure: 'withheld',
          weeks: [{ weekStart: '2026-11-16', usable: 300 }],
        },
        { side: 'supplier', cover: { atExpected: { kind: 'unknown' } }, disclosure: 'no-data' },
      ],
    });
    const { rows } = await world.trends.world.admin.query(
      `select (select count(*)::integer from flag_step where transition = 'raise-flag') as steps,
              (select count(*)::integer from outbox where job = 'panel.inform' and payload->>'flagId' = $1) as informed,
              (select count(*)::integer from trail where action = 'flag.raised' and subject_id = $1) as lines`,
      [flag?.['id']],
    );
    expect(rows).toEqual([{ steps: 1, informed: 1, lines: 1 }]);
  });

  it('raises one flag for a value that wobbles on the line, and one step when it gets worse', async () => {
    for (const weeks of [3, 3.01, 2.99, 3.02, 2.98]) await world.hear(at(0), weeksOfStock(weeks));
    expect(await world.opened(`select * from watch where scope_code = 'NL'`, { ...WATCH, column: 'settling' })).toMatchObject([
      { level: 'warning', opened: { since: '2026-11-22' } },
    ]);
    await world.hear(at(0), weeksOfStock(2));
    expect(await world.rows('select level, state from flag')).toEqual([{ level: 'critical', state: 'raised' }]);
    expect(await world.rows('select step, transition, reason from flag_step order by step')).toEqual([
      { step: 1, transition: 'raise-flag', reason: null },
      { step: 2, transition: 'worsened', reason: 'warning > critical' },
    ]);
  });

  it('freezes what a worse level rests on beside the first evidence, and promises to tell once', async () => {
    await world.hear(at(0), weeksOfStock(3));
    for (const weeks of [2, 1.9]) await world.hear(at(0), weeksOfStock(weeks));
    const [first] = await world.opened('select id, level, evidence, rule_version from flag', FLAG);
    expect(first).toMatchObject({ level: 'critical', opened: { level: 'warning', sides: [{ inputs: { usable: 300 } }, {}] } });
    const [worse, ...more] = await world.opened('select flag_id, step, evidence from flag_step where evidence is not null', STEP);
    expect(more).toEqual([]);
    expect(worse?.opened).toMatchObject({
      level: 'critical',
      asOf: '2026-11-22',
      ruleVersion: first?.['rule_version'],
      formula: expect.arrayContaining([expect.stringContaining('cover at expected use')]),
      sides: [{ inputs: { usable: 200 }, stockOut: { kind: 'runs-out', on: '2026-12-04' }, weeks: [{ usable: 200 }] }, {}],
    });
    expect(await world.rows(`select payload from outbox where job = 'flag.tell-worse'`)).toEqual([
      { payload: { flagId: worse?.['flag_id'], step: 2 } },
    ]);
  });

  it('flags a region from three holdings on, not before', async () => {
    await world.hear(at(0), weeksOfStock(1));
    await world.hear(at(1), weeksOfStock(1));
    expect(await world.rows(FLAGS)).toHaveLength(1);
    await world.hear(at(2), weeksOfStock(1));
    expect(await world.rows(FLAGS)).toMatchObject([{ scope_code: 'NL' }, { scope_code: 'VR17', level: 'critical' }]);
  });

  it('raises one flag when two workers evaluate at once', async () => {
    const id = await world.trends.file(at(0), weeksOfStock(1));
    await world.trends.fold.execute([id]);
    await Promise.all(Array.from({ length: 6 }, () => world.evaluate.execute('ffp2')));
    expect(await world.rows(FLAGS)).toHaveLength(1);
    expect(await world.rows(`select 1 as one from outbox where job = 'panel.inform'`)).toHaveLength(1);
  });

  it('says unknown, and raises nothing, where no use is known', async () => {
    await world.hear(at(0), { asOf: '2026-11-20', usable: 5 });
    expect(await world.rows(FLAGS)).toEqual([]);
    expect(await world.opened(`select * from watch where scope_code = 'NL'`, WATCH)).toMatchObject([
      { level: 'normal', opened: { sides: [{ cover: { atExpected: { kind: 'unknown' } } }, {}] } },
    ]);
  });

  it('is not raised again at the next report after it was dismissed, but is when it gets worse', async () => {
    await world.hear(at(0), weeksOfStock(2.5));
    await world.trends.world.admin.query(`update flag set state = 'dismissed', changed_at = $1`, [world.trends.world.clock.now()]);
    await world.hear(at(0), weeksOfStock(2.4));
    expect(await world.rows(FLAGS)).toHaveLength(1);
    await world.hear(at(0), weeksOfStock(1.5));
    expect(await world.rows(FLAGS)).toMatchObject([{ state: 'dismissed' }, { level: 'critical', state: 'raised' }]);
  });

  it('warns when several parties in two regions are short in the same weeks', async () => {
    const short = { kind: 'shortage', asOf: '2026-11-19', severity: 3 } as const;
    await world.hear(at(0), short);
    await world.hear(at(1), short);
    await world.hear(at(2), short);
    expect(await world.rows(FLAGS)).toMatchObject([{ scope_code: 'VR17', level: 'warning' }]);
    await world.hear(at(3), short);
    expect(await world.rows(FLAGS)).toMatchObject([{ scope_code: 'NL', level: 'warning' }, { scope_code: 'VR17' }]);
  });

  it('freezes under another key what others may see: published figures, and classes where enough stand behind them', async () => {
    const stock = [1_000, 1_010, 990, 1_005];
    const ids: string[] = [];
    for (const [index, usable] of stock.entries()) {
      ids.push(await world.trends.file(at(index), { asOf: '2026-11-11', usable, expectedPerWeek: 300, usedPerWeek: 300 }));
    }
    await world.trends.fold.execute(ids);
    await world.trends.publish();
    for (const [index] of stock.entries()) await world.hear(at(index), { asOf: '2026-11-19', usable: 600 + index, expectedPerWeek: 300 });
    const [country] = await world.opened(`select id, shown from flag where scope_code = 'NL'`, { ...FLAG, column: 'shown' });
    expect(country?.opened).toMatchObject({
      level: 'warning',
      sides: [
        {
          published: '2026-11-09',
          inputs: { usable: 4_005, expectedPerWeek: 1_200, reporters: null, holdings: null },
          cover: { atExpected: { kind: 'between', from: 2, below: 4 } },
          stockOut: { kind: 'runs-out-in-week', weekStart: '2026-12-07' },
          weeks: [{ weekStart: '2026-11-09', coverAtExpected: { kind: 'lasts', weeks: 4_005 / 1_200 } }],
        },
        {},
      ],
    });
    expect(JSON.stringify(country?.opened)).not.toMatch(/minimumHoldings|minimum-holdings|disclosure-percent|260[0-9]/);
  });
});
