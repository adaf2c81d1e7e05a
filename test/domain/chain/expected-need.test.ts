import { describe, expect, it } from '@jest/globals';
import { CHAIN_RULES, coursesFor } from '../../../src/domain/chain/chain-rules.js';
import { needOn, realised } from '../../../src/domain/chain/expected-need.js';
import type { NeedFactors } from '../../../src/domain/chain/expected-need.js';
import { bedsAhead } from '../../../src/domain/chain/occupancy.js';
import type { Beds } from '../../../src/domain/chain/occupancy.js';

const FACTORS: NeedFactors = { usual: 10_000, perWardBed: 5, perIcuBed: 8, usualBeds: { icu: 0, ward: 0 }, guidelines: [] };
const beds = (day: number, icu: number, ward: number): Beds => ({ day, icu, ward });

describe('expected need', () => {
  it('is the usual need without an epidemic', () => expect(needOn(beds(0, 0, 0), FACTORS, CHAIN_RULES)).toBe(10_000));

  it('puts off care as beds fill, and adds what the beds ask', () => {
    // Load (600 + 0.35 x 1,000) / 2,500 = 0.38; ordinary 10,000 x (1 - 0.4 x 0.38) = 8,480; beds 8 x 600 + 5 x 1,000.
    expect(needOn(beds(0, 600, 1_000), FACTORS, CHAIN_RULES)).toBeCloseTo(8_480 + 9_800, 9);
    // No more than all of it can be put off.
    expect(needOn(beds(0, 5_000, 0), FACTORS, CHAIN_RULES)).toBeCloseTo(6_000 + 40_000, 9);
  });

  it('counts only the beds beyond those of quiet times', () => {
    const usualBeds = { icu: 600, ward: 1_000 };
    expect(needOn(beds(0, 600, 1_000), { ...FACTORS, usualBeds }, CHAIN_RULES)).toBe(10_000);
    expect(needOn(beds(0, 100, 0), { ...FACTORS, usualBeds }, CHAIN_RULES)).toBe(10_000);
  });

  it('lets a guideline become habit in a week', () => {
    const guided = { ...FACTORS, guidelines: [{ from: 10, times: 1.7 }] };
    expect([9, 10, 16, 40].map((day) => needOn(beds(day, 0, 0), guided, CHAIN_RULES))).toEqual([10_000, 11_000, 17_000, 17_000]);
    // The next one takes its place: it multiplies the use before any.
    const milder = { ...FACTORS, guidelines: [...guided.guidelines, { from: 30, times: 1 }] };
    expect([29, 30, 36].map((day) => needOn(beds(day, 0, 0), milder, CHAIN_RULES))).toEqual([17_000, expect.closeTo(16_000, 6), 10_000]);
  });
});

describe('what was really used against what was expected', () => {
  const day = (at: number, used: number) => ({ day: at, used, usual: 100 });

  it('is one without a day, and the ratio with a day of usual use added to both', () => {
    expect(realised([], 1_000, () => 1_000)).toBe(1);
    // (150 + 150 + 100) / (100 + 100 + 100)
    expect(realised([day(0, 150), day(1, 150)], 1_000, () => 1_000)).toBeCloseTo(4 / 3, 12);
  });

  it('stays between a half and three', () => {
    const many = Array.from({ length: 15 }, (_, at) => at);
    expect(
      realised(
        many.map((at) => day(at, 0)),
        1_000,
        () => 1_000,
      ),
    ).toBe(0.5);
    expect(
      realised(
        many.map((at) => day(at, 900)),
        1_000,
        () => 1_000,
      ),
    ).toBe(3);
  });
});

describe('beds ahead', () => {
  const steady = Array.from({ length: 22 }, (_, day) => beds(day, 50, 150));
  const doubling = Array.from({ length: 22 }, (_, day) => beds(day, 2 ** (day / 3), 2 ** (day / 3) * 3));

  it.each([
    { known: steady.slice(0, 8), icu: 50, of: 'fewer than nine days' },
    { known: [], icu: 0, of: 'no day at all' },
  ])('leaves beds as they are where $of are known', ({ known, icu }) => {
    const ahead = bedsAhead(known, 22, 8, CHAIN_RULES);
    expect(ahead).toHaveLength(84);
    expect(new Set(ahead.map((day) => day.icu))).toEqual(new Set([icu]));
  });

  it('starts today and covers the horizon', () => {
    const ahead = bedsAhead(steady, 22, 8, CHAIN_RULES);
    expect(ahead).toHaveLength(84);
    expect(ahead[0]).toEqual({ day: 22, icu: 50, ward: 150 });
  });

  it('bends growth into a slow decline, later where it bends later', () => {
    const unlimited = { ...CHAIN_RULES, icuBedsAtMost: 1e6 };
    const pathOf = (bend: number) => bedsAhead(doubling, 22, bend, unlimited).map(({ icu }) => icu);
    const [early, late] = [pathOf(8), pathOf(14)];
    expect(Math.max(...early)).toBeGreaterThan(2 * 2 ** 7);
    expect(Math.max(...late)).toBeGreaterThan(1.5 * Math.max(...early));
    for (const path of [early, late]) expect(path.at(-1)).toBeLessThan(path.at(-2) ?? NaN);
  });

  it('never asks for more intensive care than can be staffed', () => {
    const ahead = bedsAhead(doubling, 22, 30, CHAIN_RULES);
    expect(Math.max(...ahead.map(({ icu }) => icu))).toBeCloseTo(1_900, 6);
    expect(Math.max(...ahead.map(({ ward }) => ward))).toBeCloseTo(5_700, 6);
  });
});

describe('courses', () => {
  it.each([
    { doubts: { epidemic: false, supply: false, guideline: false }, count: 2 },
    { doubts: { epidemic: true, supply: false, guideline: false }, count: 4 },
    { doubts: { epidemic: false, supply: true, guideline: true }, count: 8 },
    { doubts: { epidemic: true, supply: true, guideline: true }, count: 16 },
  ])('differ only in what is in doubt: $count', ({ doubts, count }) => {
    const courses = coursesFor(doubts, CHAIN_RULES.courses);
    expect(courses).toHaveLength(count);
    expect(new Set(courses.map((course) => JSON.stringify(course))).size).toBe(count);
    expect(courses.every(({ guideline }) => doubts.guideline || guideline === 1)).toBe(true);
  });
});
