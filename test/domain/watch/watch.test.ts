import { describe, expect, it } from '@jest/globals';
import { median } from '../../../src/domain/numeric/median.js';
import { isQuiet, quietTimesIn } from '../../../src/domain/watch/quiet-times.js';
import { pressureOn, siteViewOf, useSeen } from '../../../src/domain/watch/site-view.js';
import { NO_WARNING, standingAfter } from '../../../src/domain/watch/standing-warning.js';
import type { Standing } from '../../../src/domain/watch/standing-warning.js';
import { unmetNeed } from '../../../src/domain/watch/unmet-need.js';
import { nationVerdict, siteVerdict, WARNING_RULES } from '../../../src/domain/watch/verdict.js';
import type { NationAhead, Verdict } from '../../../src/domain/watch/verdict.js';
import { warehouseOf } from '../../../src/domain/watch/warehouse-view.js';
import { readingsIn, withLine } from '../../../src/domain/repair/read-series.js';
import type { StatedSeries } from '../../../src/domain/repair/read-series.js';
import { amount } from '../../../src/domain/units.js';

const beds = (day: number, icu: number) => ({ day, icu, ward: 0 });
const always = { today: 70, isQuiet: () => true };

describe('the middle', () => {
  it('is between the two in the middle, and nothing of nothing', () =>
    expect([median([3, 1, 2]), median([4, 1]), median([])]).toEqual([2, 2.5, null]));
});

describe('quiet times', () => {
  it('are days of few beds, days without a figure, and days before a guideline', () => {
    const quiet = quietTimesIn([...Array.from({ length: 20 }, (_, day) => beds(day, 2)), beds(20, 61)]);
    expect(isQuiet(3, quiet, null)).toBe(true);
    expect(isQuiet(20, quiet, null)).toBe(false);
    expect(isQuiet(99, quiet, null)).toBe(true);
    expect([4, 5].map((day) => isQuiet(day, quiet, 5))).toEqual([true, false]);
    expect(quiet.usualBeds).toEqual({ icu: 2, ward: 0 });
  });

  it('are the quietest there were where an epidemic never left', () => {
    const quiet = quietTimesIn(Array.from({ length: 40 }, (_, day) => beds(day, day < 14 ? 400 : 400 + 20 * (day - 13))));
    expect(quiet.most).toBe(600);
    expect([10, 23, 24].map((day) => isQuiet(day, quiet, null))).toEqual([true, true, false]);
    expect(quiet.usualBeds.icu).toBeGreaterThan(400);
  });
});

/** Ten weeks at 100 a day, the last two at another use. */
function weeksOf(lately: number, from = 0): StatedSeries {
  return Array.from({ length: 10 }, (_, week) => week).reduce<StatedSeries>((series, week) => {
    const used = amount(7 * (week < 8 ? 100 : lately));
    const to = from + 7 * week + 6;
    return withLine(series, {
      from: to - 6,
      to,
      stock: amount(3_500),
      used,
      received: used,
      onOrder: amount(300),
      packSize: 10,
      countedIn: 'piece',
    });
  }, []);
}

describe('a site as its lines show it', () => {
  const view = (lately: number) => siteViewOf('A', 0.1, readingsIn(weeksOf(lately)), always);

  it('has its usual use, its shelf, what it gets and what it keeps', () => {
    expect(view(100)?.shelf).toEqual({
      site: 'A',
      share: 0.1,
      usual: 100,
      stock: 3_500,
      onOrder: 300,
      age: 0,
      received: 100,
      positionDays: 38,
    });
    expect(view(100)?.lately).toHaveLength(15);
  });

  it('knows what came in from the balance, and keeps its stock alone, where nothing else is stated', () => {
    const silent = readingsIn(weeksOf(300)).map((line) => ({ ...line, received: null, onOrder: null }));
    const { shelf } = siteViewOf('A', 0.1, silent, always) ?? {};
    // Use of the last weeks, with a stock that stays: as much came in. In four weeks 2 x 700 and 2 x 2,100.
    expect(shelf).toMatchObject({ received: 200, onOrder: 0 });
    expect((shelf?.positionDays ?? NaN) * (shelf?.usual ?? NaN)).toBeCloseTo(3_500, 6);
  });

  it('learns what is usual from quiet times only', () => {
    const quietBefore = { today: 70, isQuiet: (day: number) => day < 56 };
    expect(siteViewOf('A', 0.1, readingsIn(weeksOf(300)), quietBefore)?.shelf.usual).toBe(100);
  });

  it('is nothing when little is known, nothing is used, or it has been silent for five weeks', () => {
    const lines = readingsIn(weeksOf(100));
    expect(siteViewOf('A', 0.1, lines.slice(0, 2), always)).toBeNull();
    expect(siteViewOf('A', 0.1, lines, { ...always, today: 104 })).not.toBeNull();
    expect(siteViewOf('A', 0.1, lines, { ...always, today: 105 })).toBeNull();
    expect(
      siteViewOf(
        'A',
        0.1,
        lines.map((line) => ({ ...line, used: null })),
        always,
      ),
    ).toBeNull();
  });

  it('does not count use while it saves what it has', () => {
    const lines = readingsIn(weeksOf(100)).map((line) => ({ ...line, stock: amount(400) }));
    expect(siteViewOf('A', 0.1, lines, always)?.lately).toEqual([]);
  });

  it('is under pressure when it uses more than the others do', () => {
    const [calm, pressed] = [view(100), view(300)];
    if (!calm || !pressed) throw new Error('both are known');
    const seen = useSeen([calm, calm, calm, pressed]);
    expect(seen).toHaveLength(15);
    expect(seen[1]).toMatchObject({ day: 56, usual: expect.closeTo(400 + (pressed.shelf.usual - 100), 9) });
    expect(pressureOn(pressed, seen)).toBeGreaterThan(1.2);
    expect(pressureOn(calm, seen)).toBeLessThan(1);
    expect(pressureOn(calm, useSeen([calm]))).toBe(1);
  });
});

describe('a warehouse as its statements show it', () => {
  const statement = (week: number, more = {}) => ({
    to: 7 * week + 6,
    id: `S-${week}`,
    createdAt: '2025-01-01T00:00:00Z',
    stock: amount(28_000),
    received: amount(7_000),
    shipped: amount(7_000),
    backorder: amount(0),
    expected: amount(28_000),
    ...more,
  });
  const weeks = Array.from({ length: 10 }, (_, week) => statement(week));

  it('says what is usual, what is announced and what arrives', () => {
    const falling = [...weeks.slice(0, 9), statement(9, { received: amount(3_500), expected: amount(14_000) })];
    expect(warehouseOf('S', falling, always)).toEqual({
      supplier: 'S',
      usual: 1_000,
      stock: 28_000,
      usualStock: 28_000,
      backorder: 0,
      announced: 0.5,
      arriving: 0.75,
      shipped: 1_000,
      age: 0,
    });
  });

  it('knows what came in from the balance where it is not stated, and takes it and what is shipped as usual where nothing tells', () => {
    const unsaid = (more: object) => ({ received: null, backorder: null, ...more });
    const falling = [...weeks.slice(0, 8), statement(8, unsaid({})), statement(9, unsaid({ stock: amount(24_500) }))];
    // Stock 28,000, then 28,000 and 24,500, with 7,000 shipped: 7,000 and 3,500 came in.
    expect(warehouseOf('S', falling, always)).toMatchObject({ arriving: 0.75, backorder: null });
    const blank = weeks.map((_, week) => statement(week, unsaid({ shipped: null })));
    expect(warehouseOf('S', blank, always)).toMatchObject({ arriving: 1, shipped: 1_000 });
  });

  it('is nothing when little is known, nothing is usual, or it is silent', () => {
    expect(warehouseOf('S', weeks.slice(0, 3), always)).toBeNull();
    expect(
      warehouseOf(
        'S',
        weeks.map((week) => ({ ...week, expected: amount(0) })),
        always,
      ),
    ).toBeNull();
    expect(warehouseOf('S', weeks, { ...always, today: 105 })).toBeNull();
  });
});

const outlook = (shortIn: readonly (number | null)[], lowest: number, announced: number | null): NationAhead => ({
  outcomes: shortIn.map((days) => ({ shortIn: days, lowest })),
  usualCover: 100,
  announced,
});

describe('a verdict', () => {
  it('raises for the country when most courses end in a shortage', () => {
    const short = (courses: number) => [...Array.from({ length: courses }, () => 25), ...Array.from({ length: 10 - courses }, () => null)];
    const verdict = (courses: number) => nationVerdict(outlook(short(courses), 80, 1), WARNING_RULES);
    expect([verdict(8), verdict(6)]).toEqual([
      { says: 'hold', because: [] },
      { says: 'hold', because: [] },
    ]);
    expect(verdict(5)).toEqual({ says: 'calm', because: [] });
    expect(verdict(9)).toMatchObject({ says: 'raise', because: [{ kind: 'need-unmet', share: 0.9, inDays: 25, between: [11, 35] }] });
  });

  it('raises when suppliers announce less and what all hold will fall low', () => {
    const says = (lowest: number, announced: number | null) => nationVerdict(outlook([null, null], lowest, announced), WARNING_RULES).says;
    expect(nationVerdict(outlook([null, null], 40, 0.8), WARNING_RULES).because).toEqual([
      { kind: 'supply-falls', announced: 0.8, lowest: 0.4 },
    ]);
    expect([says(41, 0.8), says(56, 0.8), says(40, 0.9), says(40, null)]).toEqual(['hold', 'calm', 'calm', 'calm']);
  });

  it('raises for a site when it is short soon enough under enough courses', () => {
    expect(siteVerdict([10, 20, 30, 49, null], WARNING_RULES)).toMatchObject({ says: 'raise', because: [{ share: 0.8, inDays: 25 }] });
    expect(siteVerdict([10, 20, 30, 50, null], WARNING_RULES).says).toBe('hold');
    expect([siteVerdict([10, null, null], WARNING_RULES).says, siteVerdict([], WARNING_RULES).says]).toEqual(['calm', 'calm']);
  });
});

describe('an unmet need', () => {
  const spread = { early: 0.5, late: 1.5 };

  it('says when it begins, between which days, and how surely within 2, 4, 8 and 12 weeks', () => {
    expect(unmetNeed([14, 15, 57, 84, null], Infinity, spread)).toEqual({
      share: 0.8,
      inDays: 36,
      between: [18, 54],
      within: [
        { weeks: 2, share: 0.2 },
        { weeks: 4, share: 0.4 },
        { weeks: 8, share: 0.4 },
        { weeks: 12, share: 0.8 },
      ],
    });
  });

  it('counts what comes later for the weeks ahead, not for the day', () => {
    const { share, inDays, between, within } = unmetNeed([9, 20, 50], 49, spread);
    expect([share, inDays, between]).toEqual([2 / 3, 14.5, [7, 22]]);
    expect(within.map((one) => one.share)).toEqual([1 / 3, 2 / 3, 1, 1]);
  });

  it('is nothing without a course', () => {
    expect(unmetNeed([], 49, spread)).toMatchObject({ share: 0, inDays: 0, between: [0, 0] });
  });
});

describe('a standing warning', () => {
  const raise: Verdict = { says: 'raise', because: [{ kind: 'supply-falls', announced: 0.5, lowest: 0.1 }] };
  const [hold, calm]: Verdict[] = [
    { says: 'hold', because: [] },
    { says: 'calm', because: [] },
  ];
  const after = (verdicts: readonly (Verdict | undefined)[], from: Standing = NO_WARNING) =>
    verdicts.reduce<Standing>(
      (standing, verdict, at) => standingAfter(standing, verdict ?? raise, `day ${at}`, { toRaise: 2, toEnd: 3 }),
      from,
    );

  it('rises when enough evaluations in a row ask for it, with the reasons of the last', () => {
    expect(after([raise]).warning).toBeNull();
    expect(after([raise, raise])).toEqual({ warning: { raisedAt: 'day 1', because: raise.because }, against: 0 });
    expect(after([raise, hold, raise]).warning).toBeNull();
  });

  it('ends after enough calm ones in a row, and anything else begins the count again', () => {
    const stands = after([raise, raise]);
    expect(after([calm, calm], stands).warning).not.toBeNull();
    expect(after([calm, calm, calm], stands)).toEqual(NO_WARNING);
    expect(after([calm, calm, hold, calm, calm], stands).warning).not.toBeNull();
    expect(after([raise, raise, raise], stands).warning).toEqual(stands.warning);
  });
});
