import { describe, expect, it } from '@jest/globals';
import { amount } from '../../../src/domain/units.js';
import { guidanceFor } from '../../../src/domain/watch/guidelines.js';
import { dayNumber, statedLineOf } from '../../../src/domain/watch/kept-statement.js';
import { standingBefore } from '../../../src/domain/watch/night.js';
import { isQuiet, quietTimesIn } from '../../../src/domain/watch/quiet-times.js';
import { NO_WARNING } from '../../../src/domain/watch/standing-warning.js';
import { isNewer } from '../../../src/domain/watch/statement-book.js';
import { nationVerdict, siteVerdict, WARNING_RULES } from '../../../src/domain/watch/verdict.js';
import { type SupplierStatement, warehouseOf } from '../../../src/domain/watch/warehouse-view.js';
import { WatchBook } from '../../../src/domain/watch/watch-book.js';

describe('a warehouse', () => {
  const statement = (to: number, more: Partial<Record<keyof SupplierStatement, number | null>> = {}): SupplierStatement =>
    ({
      ...{ to, id: `S${to}`, createdAt: '2025-01-01T00:00:00Z', stock: amount(28_000), backorder: amount(0), expected: amount(28_000) },
      ...{ received: amount(7_000), shipped: amount(7_000) },
      ...more,
    }) as SupplierStatement;
  const weekly = (count: number, more = {}) => Array.from({ length: count }, (_, at) => statement(6 + 7 * at, more));
  const seen = (statements: readonly SupplierStatement[], today: number, quiet: (day: number) => boolean = () => true) =>
    warehouseOf('S', statements, { today, isQuiet: quiet });

  it('is known by four statements, and as long as the last is 35 days old at most', () => {
    expect(seen(weekly(4), 28)?.usual).toBe(1_000);
    expect([seen(weekly(4), 62)?.age, seen(weekly(4), 63)]).toEqual([34, null]);
    expect(seen([], 28)).toBeNull();
  });

  it('learns what is usual from the last half year of quiet weeks', () => {
    const statements = [...weekly(20, { expected: amount(56_000), stock: amount(1) }), ...weekly(46).slice(20)];
    expect(seen(statements, 322)).toMatchObject({ usual: 1_000, usualStock: 28_000 });
    expect(seen(statements, 322, (day) => day < 140)).toMatchObject({ usual: 2_000, usualStock: 1, announced: 0.5 });
  });

  it('gets what the last two weeks say, from the balance where they do not', () => {
    const last = [statement(27, { received: amount(3_500) }), statement(34, { received: amount(0) })];
    expect(seen([...weekly(3), ...last], 35)?.arriving).toBe(0.25);
    const apart = (days: number) => [...weekly(4), statement(27 + days, { received: null, stock: amount(28_000 - 500 * days) })];
    // 500 a day less in stock and 1,000 a day shipped: half as much came in, and as usual in the week before.
    expect([seen(apart(14), 42)?.arriving, seen(apart(15), 43)?.arriving]).toEqual([0.75, 1]);
    const emptied = [...weekly(4), statement(34, { received: null, stock: amount(0) })];
    expect(seen(emptied, 35)?.arriving).toBe(0.5);
  });
});

describe('quiet times', () => {
  const days = (...beds: number[]) => beds.map((ward, day) => ({ day, icu: 0, ward }));
  const fortnight = (ward: number) => Array.from({ length: 14 }, () => ward);

  it('are up to sixty beds, that many included', () => {
    expect(quietTimesIn(days(60, 61, 30)).usualBeds).toEqual({ icu: 0, ward: 45 });
    expect(quietTimesIn([]).usualBeds).toEqual({ icu: 0, ward: 0 });
  });

  it('are up to half as many again as in the quietest fortnight, wherever it lies', () => {
    expect(quietTimesIn(days(...fortnight(400))).most).toBe(600);
    expect(quietTimesIn(days(...fortnight(400).slice(1))).most).toBe(60);
    expect(quietTimesIn(days(...fortnight(900), ...fortnight(400), 950)).most).toBe(600);
    const quiet = quietTimesIn(days(...fortnight(400), 600, 601));
    expect([13, 14, 15].map((day) => isQuiet(day, quiet, null))).toEqual([true, true, false]);
  });
});

describe('guidelines', () => {
  const told = (from: number, times: number | null) => ({ from, times, products: ['ffp2'] });

  it('of one day go from mild to strict, and one that says nothing before all', () => {
    const timesOf = (...all: readonly (number | null)[]) =>
      guidanceFor(
        'ffp2',
        all.map((times) => told(10, times)),
      ).steps.map(({ times }) => times);
    expect(timesOf(3, 1, 2)).toEqual([1, 2, 3]);
    expect(timesOf(3, null, 2)).toEqual([null, 2, 3]);
  });

  it('leave only the newest where that does not say, however many came before', () => {
    expect(guidanceFor('ffp2', [told(10, 2), told(20, 3), told(30, null)])).toEqual({ steps: [told(30, null)], first: 10 });
    expect(guidanceFor('ffp2', [told(10, null), told(20, 3), told(30, 1)])).toMatchObject({ steps: { length: 3 }, first: 10 });
  });
});

describe('the period of a statement', () => {
  const line = (periodStart: string | null, periodEnd = '2026-03-31') => {
    const { from, used } = statedLineOf({
      ...{ reportId: 'r', organisationId: 'A', receivedAt: '2026-04-01T00:00:00Z', asOf: '2026-03-31', usable: 1, deliveries: null },
      ...{ used: 5, usedPerWeek: 7, onOrder: null, packSize: 1, countedIn: 'piece', periodStart, periodEnd },
    });
    return { days: dayNumber('2026-03-31') - from + 1, used };
  };

  it.each([
    { start: '2026-03-01', days: 31, used: 5, because: 'a month is its own' },
    { start: '2026-02-28', days: 7, used: 7, because: 'what is longer says little of late' },
    { start: '2026-03-31', days: 1, used: 5, because: 'a day is its own' },
    { start: '2026-04-01', days: 7, used: 7, because: 'a period that has not begun is none' },
    { start: null, days: 7, used: 7, because: 'without a beginning it is none' },
  ])('from $start is $days days: $because', ({ start, days, used }) => expect(line(start)).toEqual({ days, used }));
});

describe('what held before a night', () => {
  const standing = { warning: null, against: 2 };
  const last = { night: '2026-03-10', before: NO_WARNING, standing };

  it.each([
    { night: '2026-03-11', held: standing, because: 'the night before' },
    { night: '2026-03-10', held: NO_WARNING, because: 'the same night looked at again' },
    { night: '2026-03-09', held: null, because: 'a later one was looked at already' },
  ])('$night: $because', ({ night, held }) => expect(standingBefore(last, night)).toEqual(held));

  it('is nothing on the first', () => expect(standingBefore(null, '2026-03-10')).toEqual(NO_WARNING));
});

describe('verdicts on the line', () => {
  const nation = (lowest: number) =>
    nationVerdict({ outcomes: [{ shortIn: null, lowest }], usualCover: 100, announced: 0.8 }, WARNING_RULES).says;

  it('hold where a chain falls to just what ends a warning, and where half of the courses of a site are short', () => {
    expect([nation(54), nation(55), nation(55.1)]).toEqual(['hold', 'hold', 'calm']);
    const courses = (short: number) => siteVerdict([...Array<number>(short).fill(9), ...Array<null>(10 - short).fill(null)], WARNING_RULES);
    expect([courses(4), courses(5), courses(7)]).toEqual([
      { says: 'calm', because: [] },
      { says: 'hold', because: [] },
      { says: 'hold', because: [] },
    ]);
  });
});

describe('two versions of a period', () => {
  const version = (id: string, createdAt: string) => ({ id, createdAt });

  it.each([
    { one: version('a', '2026-01-02'), other: version('b', '2026-01-01'), newer: true, because: 'it was made later' },
    { one: version('b', '2026-01-01'), other: version('a', '2026-01-02'), newer: false, because: 'it was made earlier' },
    { one: version('b', '2026-01-01'), other: version('a', '2026-01-01'), newer: true, because: 'of one instant the later id' },
    { one: version('a', '2026-01-01'), other: version('b', '2026-01-01'), newer: false, because: 'of one instant the later id' },
    { one: version('a', '2026-01-01'), other: version('a', '2026-01-01'), newer: false, because: 'nothing is newer than itself' },
  ])('$one.id is newer than $other.id: $newer, $because', ({ one, other, newer }) => expect(isNewer(one, other)).toBe(newer));
});

describe('a book that was told of beds', () => {
  const DAYS = 70;
  const book = () => {
    const sites = ['A', 'B', 'C', 'D', 'E'];
    const told = new WatchBook(
      sites.map((site) => ({ site, share: 0.2 })),
      [{ product: 'MASK', suppliers: null, perWardBed: 2, perIcuBed: 0 }],
    );
    for (let to = 6; to < DAYS; to += 7) {
      const figures = { stock: amount(3_500), used: amount(700), received: amount(700), onOrder: amount(300) };
      const line = { from: to - 6, to, ...figures, packSize: 10, countedIn: 'piece' as const };
      for (const site of sites) {
        told.tellReport({ id: `${site}${to}`, site, createdAt: '2025-01-01', supersedes: null, lines: new Map([['MASK', line]]) });
      }
    }
    return told;
  };
  const outcomes = (told: WatchBook) => told.outlooks(DAYS).get('MASK')?.outcomes ?? [];
  const epidemic = (times = 1) => Array.from({ length: 30 }, (_, at) => ({ day: 40 + at, icu: 0, ward: times * 1.15 ** at }));

  it('reckons with them, in whatever order they were told, the last that was told of a day counting', () => {
    const [calm, sick, mixed] = [book(), book(), book()];
    for (const beds of epidemic()) sick.tellBeds(beds);
    for (const beds of epidemic(9).reverse()) mixed.tellBeds(beds);
    for (const beds of epidemic().reverse()) mixed.tellBeds(beds);
    expect([outcomes(calm).length, outcomes(sick).length]).toEqual([2, 4]);
    expect(Math.min(...outcomes(sick).map(({ lowest }) => lowest))).toBeLessThan(Math.min(...outcomes(calm).map(({ lowest }) => lowest)));
    expect(outcomes(mixed)).toEqual(outcomes(sick));
  });

  it('knows nothing of the beds of today', () => {
    const [sick, today] = [book(), book()];
    for (const beds of epidemic()) for (const told of [sick, today]) told.tellBeds(beds);
    today.tellBeds({ day: DAYS, icu: 0, ward: 9_000 });
    expect(outcomes(today)).toEqual(outcomes(sick));
  });

  it('says nothing before it has learnt for six weeks', () => {
    expect([41, 42].map((today) => book().outlooks(today).size)).toEqual([0, 1]);
  });
});
