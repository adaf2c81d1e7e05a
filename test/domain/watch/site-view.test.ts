import { describe, expect, it } from '@jest/globals';
import type { ReadLine } from '../../../src/domain/repair/read-series.js';
import { amount, amountPerDay } from '../../../src/domain/units.js';
import { pressureOn, siteViewOf, useSeen, type SiteView } from '../../../src/domain/watch/site-view.js';

type Figure = 'stock' | 'used' | 'received' | 'onOrder';
type Figures = Partial<Record<Figure, number | null>>;

/** A week that ends on a day: 700 used, 700 received, 3,500 in stock and 300 on order, but for what is said. */
function week(to: number, figures: Figures = {}, days = 7): ReadLine {
  const all = { stock: 3_500, used: 700, received: 700, onOrder: 300, ...figures };
  const brand = (figure: number | null) => (figure === null ? null : amount(figure));
  const stated = { stock: brand(all.stock), used: brand(all.used), received: brand(all.received), onOrder: brand(all.onOrder) };
  const line = { from: to - days + 1, to, ...stated, packSize: 1, countedIn: 'piece' as const };
  return { line, assumption: 'as-told', rounding: 0.6, ...stated };
}

const TODAY = 70;
const weeks = (count: number, figures: Figures = {}) =>
  Array.from({ length: count }, (_, at) => week(TODAY - 1 - 7 * (count - 1 - at), figures));
const viewed = (lines: readonly ReadLine[], isQuiet: (day: number) => boolean = () => true, today = TODAY) =>
  siteViewOf('A', 0.1, lines, { today, isQuiet });

describe('what is known of a site', () => {
  it('is enough with three lines', () => expect([viewed(weeks(2)), viewed(weeks(3))?.shelf.usual]).toEqual([null, 100]));

  it('is the newest stock and the newest order that were stated', () => {
    const lines = [
      week(48, { stock: 900 }),
      week(55, { stock: 800 }),
      week(62, { stock: null, onOrder: 70 }),
      week(69, { stock: null, onOrder: null }),
    ];
    expect(viewed(lines)?.shelf).toMatchObject({ stock: 800, age: 14, onOrder: 70 });
    expect(viewed(weeks(4, { stock: null }))).toBeNull();
  });

  it.each([
    { today: 104, known: true, because: 'its stock is 35 days old' },
    { today: 105, known: false, because: 'it is older' },
  ])('on day $today: $known, $because', ({ today, known }) => expect(viewed(weeks(4), undefined, today) !== null).toBe(known));
});

describe('what a site usually uses and keeps', () => {
  it('is that of its last twelve weeks of quiet', () => {
    const old = [week(-22, { used: 1_400 }), week(-15, { used: 1_400 })];
    // The last quiet day is 69: day -15 is 84 days before, day -22 is not.
    expect(viewed([...old, ...weeks(3)])?.shelf.usual).toBeCloseTo((1_400 + 3 * 700) / 28, 9);
    expect(viewed(weeks(4), () => false)).toBeNull();
  });

  it('is corrected for days on which nothing was left, usually and of late', () => {
    const empty = (read: ReadLine, outOfStock: number): ReadLine => ({ ...read, line: { ...read.line, outOfStock } });
    const lines = weeks(4, { used: 400 });
    expect(viewed(lines.map((read) => empty(read, 3)))?.shelf.usual).toBe(100);
    expect(viewed(lines.map((read) => empty(read, 3)))?.lately.map(({ used }) => used)).toEqual(expect.arrayContaining([100]));
    expect(viewed(lines.map((read) => empty(read, 7)))?.shelf.usual).toBeCloseTo(400 / 7, 9);
  });

  it('counts days, not lines', () => expect(viewed([week(48), week(55), week(69, { used: 2_100 }, 14)])?.shelf.usual).toBe(125));

  it('is the middle of what is there and expected together, where both are stated', () => {
    const lines = [week(48, { stock: 1_000 }), week(55, { stock: 2_000 }), week(62, { stock: 9_000 }), week(69, { onOrder: null })];
    expect(viewed(lines)?.shelf.positionDays).toBeCloseTo(23, 9);
    expect(viewed([...lines, week(76, { stock: null })], undefined, 77)?.shelf.positionDays).toBeCloseTo(23, 9);
  });

  it('is what is there, of who never says what is expected', () => {
    const lines = [1_000, 2_000, 9_000].map((stock, at) => week(55 + 7 * at, { stock, onOrder: null }));
    expect(viewed([...lines.slice(0, 2), week(66, { stock: null, onOrder: null }), ...lines.slice(2)])?.shelf.positionDays).toBeCloseTo(
      20,
      9,
    );
  });
});

describe('what a site received lately', () => {
  const received = (lines: readonly ReadLine[]) => viewed(lines)?.shelf.received;

  it('is that of the last four weeks', () => {
    const [within, before] = [week(42, { received: 0 }), week(41, { received: 70_000 })];
    expect(received([before, within, week(55, { received: 1_400 }), week(69, { received: 1_400 })])).toBeCloseTo(2_800 / 21, 9);
  });

  it.each([
    { before: { stock: 3_000 }, now: {}, received: 1_200, because: 'the stock rose by 500 and 700 were used' },
    { before: { stock: 9_000 }, now: {}, received: 0, because: 'what is gone beyond the use was not sent' },
    { before: { stock: null }, now: {}, received: null, because: 'nobody knows what was there' },
    { before: {}, now: { stock: null }, received: null, because: 'nobody knows what is there' },
    { before: {}, now: { used: null }, received: null, because: 'nobody knows what was used' },
  ])('is what the balance leaves open where it is not stated: $received, $because', ({ before, now, received: expected }) => {
    const lines = [week(20), week(27), week(34, before), week(41, before), week(48, { received: null, ...now })];
    expect(received(lines)).toEqual(expected === null ? null : expect.closeTo(expected / 7, 9));
  });

  it('is not known over days that nobody stated', () => {
    expect(received([week(20), week(27), week(41), week(50, { received: null })])).toBeNull();
    expect(received([week(50, { received: null }), week(57, { received: null }), week(64, { received: null })])).toBeCloseTo(100, 9);
  });
});

describe('what a site used lately', () => {
  const lately = (lines: readonly ReadLine[], today = TODAY) => viewed(lines, undefined, today)?.lately.map(({ day, used }) => [day, used]);
  const first = [week(20), week(27), week(34)];

  it('is use per day of the last fifteen days, each line by its days', () => {
    expect(lately([...first, week(54), week(58, { used: 400 }, 4), week(69, { used: 22 }, 2)])).toEqual([
      ...[55, 56, 57, 58].map((day) => [day, 100]),
      [68, 11],
      [69, 11],
    ]);
  });

  it('begins on the fifteenth day before, also in the middle of a line, and ends the day before', () => {
    expect(lately([...first, week(58)])?.map(([day]) => day)).toEqual([55, 56, 57, 58]);
    expect(lately([...first, week(55)])?.map(([day]) => day)).toEqual([55]);
    expect(lately([...first, week(71)])?.map(([day]) => day)).toEqual([65, 66, 67, 68, 69]);
  });

  it.each([
    { figures: { stock: 500 }, days: 7, because: 'five days on the shelf are enough to use as usual' },
    { figures: { stock: 499 }, days: 0, because: 'with less it saves what it has' },
    { figures: { stock: null }, days: 0, because: 'nobody knows whether it saves' },
    { figures: { used: null }, days: 0, because: 'nobody knows what was used' },
  ])('$figures: $days days, $because', ({ figures, days }) => expect(lately([...first, week(50), week(69, figures)])).toHaveLength(days));
});

describe('the pressure on a site', () => {
  const view = (usual: number, lately: readonly (readonly [day: number, used: number])[]): SiteView => {
    const shelf = viewed(weeks(3))?.shelf;
    if (shelf === undefined) throw new TypeError('three weeks are enough');
    return { shelf: { ...shelf, usual: amountPerDay(usual) }, lately: lately.map(([day, used]) => ({ day, used })) };
  };

  it('is what it used against what the others did, with three usual days on both sides, and believed by seven tenths', () => {
    const seen = [{ day: 1, used: 300, usual: 200 }];
    // (200 + 3 x 100) / (1.5 x 100 + 3 x 100)
    expect(pressureOn(view(100, [[1, 200]]), seen)).toBeCloseTo((500 / 450) ** 0.7, 12);
    expect(pressureOn(view(100, [[2, 200]]), seen)).toBeCloseTo((500 / 400) ** 0.7, 12);
    expect(pressureOn(view(100, []), seen)).toBe(1);
  });

  it('is taken against all sites of a day together, by day', () => {
    const seen = useSeen([
      view(100, [
        [3, 130],
        [1, 90],
      ]),
      view(50, [
        [2, 60],
        [3, 45],
      ]),
    ]);
    expect(seen).toEqual([
      { day: 1, used: 90, usual: 100 },
      { day: 2, used: 60, usual: 50 },
      { day: 3, used: 175, usual: 150 },
    ]);
  });
});
