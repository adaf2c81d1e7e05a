import { describe, expect, it } from '@jest/globals';
import type { Part } from '../../../src/domain/unusual/parts-of.js';
import { UNUSUAL_RULES } from '../../../src/domain/unusual/unusual-rules.js';
import { watchedPoints } from '../../../src/domain/unusual/watched-points.js';
import { addDays } from '../../../src/domain/calendar.js';
import { NEWEST } from './some-parties.js';

const part = (holdingId: string, of: number, outOf: number, above = outOf): Part => ({ holdingId, of, outOf, above });
const points = (parties: readonly (readonly (Part | null)[])[], over: Partial<typeof UNUSUAL_RULES> = {}) => {
  const weeks = Array.from({ length: parties[0]?.length ?? 0 }, (_, at) => addDays(NEWEST, 7 * at));
  return watchedPoints(weeks, parties, { ...UNUSUAL_RULES, ...over });
};

describe('a week of what is watched', () => {
  it('is what all put in of what they usually do, with and without whoever adds most, owner by owner', () => {
    const week = [part('a', 30, 10), part('a', 10, 10), part('b', 10, 20), part('c', 21, 20), part('d', 20, 20), null];
    expect(
      points(
        week.map((one) => [one]),
        { owners: 4 },
      ),
    ).toEqual([{ weekStart: NEWEST, value: (100 * 91) / 80, without: (100 * 51) / 60, parties: 5, owners: 4, concerned: 2 }]);
  });

  it('of one owner is nothing without that owner', () => {
    expect(points([[part('a', 30, 10)]], { owners: 1 })).toMatchObject([{ value: 300, without: null, owners: 1 }]);
    expect(points([[null]], { owners: 0 })).toMatchObject([{ value: null, without: null, parties: 0, owners: 0 }]);
  });

  it.each([
    { owners: 5, value: 100 },
    { owners: 6, value: null },
  ])('of five owners, where $owners are asked for, has the value $value', ({ owners, value }) => {
    const week = ['a', 'b', 'c', 'd', 'e'].map((owner) => [part(owner, 10, 10)]);
    expect(points(week, { owners })).toMatchObject([{ value, without: value, owners: 5, parties: 5 }]);
  });
});

describe('a week in which less is known than usually', () => {
  /** Two owners, of whom one is as large as the rest of the week. */
  const weighing = (...weights: readonly number[]) =>
    points([weights.map((weight) => part('a', weight - 1, weight - 1)), weights.map(() => part('b', 1, 1))], { owners: 2 }).map(
      ({ value }) => value,
    );

  it.each([
    { last: 60, value: 100 },
    { last: 59, value: null },
  ])('has with $last of 100 the value $value, where 60 are asked for', ({ last, value }) =>
    expect(weighing(100, 100, 100, 100, last)).toEqual([100, 100, 100, 100, value]),
  );

  it('is compared with the four before it alone, so that fewer reporters become usual', () => {
    const many = Array.from({ length: 8 }, () => 1_000);
    expect(weighing(...many, 100, 100, 100, 100).slice(8)).toEqual([null, null, null, 100]);
  });

  it('is compared with those there are in the first weeks', () => expect(weighing(100, 50, 100)).toEqual([100, null, 100]));
});
