import { describe, expect, it } from '@jest/globals';
import { grossUp } from '../../../src/domain/cover/gross-up.js';
import { amount } from '../../../src/domain/units.js';

describe('what a reported total stands for', () => {
  it.each([
    { reported: 42_000, coverage: 0.7, national: 60_000, because: 'holders of 70 % reported' },
    { reported: 42_000, coverage: 1, national: 42_000, because: 'everybody did' },
    { reported: 0, coverage: 0.5, national: 0, because: 'half of them have nothing' },
  ])('$reported at a coverage of $coverage is $national: $because', ({ reported, coverage, national }) => {
    expect(grossUp(amount(reported), coverage)).toEqual({ kind: 'estimate', amount: expect.closeTo(national, 6) });
  });

  it('is unknown when nobody reported', () => {
    expect(grossUp(amount(0), 0)).toEqual({ kind: 'unknown' });
  });

  it.each([-0.01, 1.01, NaN])('refuses a coverage of %s', (coverage) => {
    expect(() => grossUp(amount(1), coverage)).toThrow(new RangeError(`a coverage is from 0 to 1, not ${coverage}`));
  });
});
