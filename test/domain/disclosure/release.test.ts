import { describe, expect, it } from '@jest/globals';
import { protectedWeek } from '../../../src/domain/disclosure/protected-week.js';
import { releasable } from '../../../src/domain/disclosure/releasable.js';
import { release } from '../../../src/domain/disclosure/release.js';
import { weeks } from '../../../src/domain/units.js';

describe('the gate', () => {
  it.each([
    { holdings: 0, state: 'no-data', because: 'that nobody reported says nothing about anybody' },
    { holdings: 1, state: 'withheld', because: 'it is the figure of one' },
    { holdings: 2, state: 'withheld', because: 'each knows the other by subtraction' },
    { holdings: 3, state: 'shown', because: 'three is enough' },
  ])('$holdings holdings: $state, for $because', ({ holdings, state }) => {
    expect(releasable({ holdings }, 3)).toBe(state);
  });

  it.each([
    { value: 7, holdings: 3, gives: { state: 'shown', value: 7 } },
    { value: 0, holdings: 3, gives: { state: 'shown', value: 0 } },
    { value: 7, holdings: 2, gives: { state: 'withheld', value: null } },
    { value: null, holdings: 2, gives: { state: 'withheld', value: null } },
    { value: null, holdings: 3, gives: { state: 'no-data', value: null } },
    { value: 0, holdings: 0, gives: { state: 'no-data', value: null } },
  ])('$value of $holdings holdings gives $gives', ({ value, holdings, gives }) => {
    expect(release(value, { holdings }, 3)).toEqual(gives);
  });

  it('lets each figure rest on those who stated it', () => {
    const week = protectedWeek(
      {
        weekStart: '2026-11-16',
        reporters: 5,
        holdings: 5,
        usable: 600,
        blocked: 1,
        used: 200,
        users: 2,
        userHoldings: 2,
        expected: 150,
        expecters: 4,
        expecterHoldings: 3,
        stockOfExpecters: 300,
        incoming: 9,
        signals: [1, 0, 2, 0, 0],
        notices: 0,
        coverAtExpected: { kind: 'lasts', weeks: weeks(2) },
        coverAtPeak: { kind: 'lasts', weeks: weeks(1) },
        peakHoldings: 2,
      },
      3,
    );
    expect(week).toMatchObject({
      usable: { value: 600 },
      used: { state: 'withheld', value: null },
      expected: { value: 150 },
      blocked: { state: 'withheld', value: null },
      incoming: { state: 'withheld', value: null },
      coverAtExpected: { value: 2 },
      coverAtPeak: { state: 'withheld', value: null },
      signals: { value: 3 },
    });
  });
});
