import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar.js';
import type { DikeStatement } from '../../../src/domain/dikes/dike-statement.js';
import type { DikeGround } from '../../../src/domain/dikes/dikes-standing.js';
import { toldShare, toldWeeks } from '../../../src/domain/dikes/told-classes.js';
import { toldDikes } from '../../../src/domain/dikes/told-dikes.js';
import { amount, amountPerDay, amountPerWeek, days } from '../../../src/domain/units.js';

const TODAY = '2026-11-23';
const RULES = { care: { fewest: 3, percent: 10_000n }, supplier: { fewest: 3, percent: 15_000n } };
const PEAK = amountPerWeek(7_000);

const line = (dike: 1 | 2, holdingId: string, usable: number): DikeStatement => ({
  organisationId: holdingId,
  holdingId,
  side: dike === 1 ? 'care' : 'supplier',
  sector: 'hospital',
  dike,
  contractRef: null,
  asOf: TODAY,
  receivedAt: new Date('2026-11-23T08:00:00Z'),
  reportId: holdingId,
  usable: amount(usable),
  blocked: amount(0),
  lots: [],
  turnover: null,
});
const lines = (dike: 1 | 2, ...amounts: readonly number[]) => amounts.map((usable, at) => line(dike, `d${dike}-${at}`, usable));
const maker = (holdingId: string, full: number) => ({
  holdingId,
  base: amountPerDay(0),
  full: amountPerDay(full),
  ramp: days(30),
  certification: { kind: 'certified' } as const,
  materials: [],
});
const ground = (given: Partial<DikeGround>): DikeGround => ({
  today: TODAY,
  statements: [],
  producers: [],
  norms: [
    { fromMonths: 1, toMonths: 3 },
    { fromMonths: 3, toMonths: 3 },
  ],
  peakUse: PEAK,
  scenarios: [
    { id: 'stated', perWeek: amountPerWeek(1) },
    { id: 'expected', perWeek: amountPerWeek(700) },
    { id: 'peak', perWeek: PEAK },
  ],
  ...given,
});
const told = (given: Partial<DikeGround>) => toldDikes(ground(given), RULES);
const FULL = [...lines(1, 20_000, 20_000, 20_000), ...lines(2, 20_000, 20_000, 20_000)];
const MAKERS = [maker('s1', 400), maker('s2', 400), maker('s3', 400)];

describe('what may be told of the dikes', () => {
  it('is in classes, where enough holdings stand behind each', () => {
    expect(told({ statements: FULL, producers: MAKERS })).toEqual({
      dike1: 'met',
      dike2: 'half',
      dike3: 'met',
      clocks: [
        { id: 'expected', weeks: 'holds' },
        { id: 'peak', weeks: 'holds' },
      ],
    });
  });

  it('is the same whether nobody, two, or one among small ones stated a dike', () => {
    const states = [[], lines(1, 5_000, 5_000), lines(1, 50_000, 10, 10)].map((statements) => told({ statements }));
    expect(states).toEqual(Array.from(states, () => told({})));
    expect(told({}).dike1).toBe('not-told');
  });

  it('counts holdings, not organisations', () => {
    const ofOne = lines(1, 20_000, 20_000, 20_000).map((own) => ({ ...own, holdingId: 'together' }));
    expect(told({ statements: ofOne }).dike1).toBe('not-told');
  });

  it('tells no clock where one of the dikes of stock may not be told: the other would follow from it', () => {
    const clocks = told({ statements: lines(1, 20_000, 20_000, 20_000), producers: MAKERS }).clocks;
    expect(clocks.map(({ weeks }) => weeks)).toEqual(['not-told', 'not-told']);
  });

  it('says the same of the clock whatever one or two producers can make: it then rests on stock alone', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.nat(5_000), (one, other) => {
        const of = (producers: DikeGround['producers']) => told({ statements: FULL, producers });
        expect(of([maker('s1', one), maker('s2', other)])).toEqual(of([]));
      }),
    );
    expect(told({ statements: FULL }).clocks.at(-1)).toEqual({ id: 'peak', weeks: '13-26' });
  });

  it('rests on who makes something by then, not on what each could make some day', () => {
    const later = (holdingId: string, full: number) => ({
      ...maker(holdingId, full),
      ramp: days(0),
      certification: { kind: 'expected', on: addDays(TODAY, 200) } as const,
    });
    const soon = { ...maker('s1', 1_000), ramp: days(0) };
    const of = (producers: DikeGround['producers']) => told({ statements: FULL, producers });
    // Stock alone breaks within half a year at the peak; until then only the first makes anything, whatever two others are to make.
    expect(of([soon, later('s2', 950), later('s3', 950)]).clocks).toEqual(of([]).clocks);
    // On the day of most all three make as much, so that dike 3 may be told.
    expect(of([soon, later('s2', 950), later('s3', 950)]).dike3).toBe('met');
    // On the day of most one of them makes nearly all of it.
    const ends = {
      ...maker('s2', 950),
      ramp: days(0),
      materials: [{ name: 'm', stock: amount(9_500), perProduct: 1, inflow: amountPerDay(0) }],
    };
    expect(of([later('s1', 1_000), ends, { ...ends, holdingId: 's3' }]).dike3).toBe('not-told');
  });

  it('tells of a clock that breaks with production what was made until it breaks', () => {
    const steady = (holdingId: string, full: number, on = TODAY) => ({
      ...maker(holdingId, full),
      ramp: days(0),
      certification: { kind: 'expected', on } as const,
    });
    const peakOf = (producers: DikeGround['producers']) => told({ statements: FULL, producers }).clocks.at(-1)?.weeks;
    // Stock alone lasts 120 days; with 351 a day beside it, 184.
    expect(peakOf([])).toBe('13-26');
    expect(peakOf([steady('s1', 117), steady('s2', 117), steady('s3', 117)])).toBe('over-26');
    // The same 184 days of one producer: what others make later than that must not lay it open.
    expect(peakOf([steady('s1', 350), steady('s2', 320, addDays(TODAY, 200)), steady('s3', 320, addDays(TODAY, 200))])).toBe('13-26');
  });

  it('says of no single producer that it makes enough for as long as anybody looks ahead', () => {
    const early = (holdingId: string, days_: number) => ({
      ...maker(holdingId, 400),
      ramp: days(0),
      materials: [{ name: 'm', stock: amount(400 * days_), perProduct: 1, inflow: amountPerDay(0) }],
    });
    const late = { ...maker('s1', 1_000), ramp: days(0), certification: { kind: 'expected', on: addDays(TODAY, 200) } as const };
    // Until production takes over on day 200 three make it; from then on it is one.
    const clocks = (producers: DikeGround['producers']) => told({ statements: FULL, producers }).clocks.at(-1)?.weeks;
    expect(clocks([early('s1', 800), late, early('s2', 60), early('s3', 60)])).toBe('13-26');
    expect(clocks([early('s1', 800), late, early('s2', 800), early('s3', 800)])).toBe('holds');
  });

  it('keeps the dikes apart, and holds dike 1 to the rules of both sides of the trade', () => {
    const few = lines(2, 20_000);
    expect(told({ statements: [...lines(1, 20_000, 20_000, 20_000), ...few] })).toMatchObject({ dike1: 'met', dike2: 'not-told' });
    // The rest is 12 % of the largest: enough for care, too little for suppliers, some of whom keep dike 1 for others.
    expect(told({ statements: lines(1, 20_000, 20_000, 2_400) }).dike1).toBe('not-told');
    expect(told({ statements: lines(1, 20_000, 20_000, 3_000) }).dike1).toBe('met');
  });

  it('is unknown, not withheld, where nobody knows the peak', () => {
    const scenarios = [{ id: 'peak' as const, perWeek: null }];
    expect(told({ statements: FULL, producers: MAKERS, peakUse: null, scenarios })).toEqual({
      ...{ dike1: 'unknown', dike2: 'unknown', dike3: 'unknown' },
      clocks: [
        { id: 'expected', weeks: 'unknown' },
        { id: 'peak', weeks: 'unknown' },
      ],
    });
  });
});

describe('the classes', () => {
  it.each([
    [100, 'met'],
    [99.9, 'half'],
    [50, 'half'],
    [49.9, 'low'],
    [0, 'low'],
  ] as const)('of %d against 100 is %s', (there, says) => expect(toldShare(there, 100)).toBe(says));

  it.each([
    [0, 'under-4'],
    [27, 'under-4'],
    [28, '4-13'],
    [90, '4-13'],
    [91, '13-26'],
    [182, 'over-26'],
  ] as const)('of a clock that breaks on day %d is %s', (day, says) => {
    expect(toldWeeks(PEAK, { kind: 'never', onDay: days(day) })).toBe(says);
  });

  it('of something unused is that it holds', () => expect(toldWeeks(PEAK, { kind: 'unused' })).toBe('holds'));
});
