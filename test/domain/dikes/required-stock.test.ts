import { describe, expect, it } from '@jest/globals';
import { centralFloor } from '../../../src/domain/dikes/central-floor.js';
import { peakMonth } from '../../../src/domain/dikes/peak-month.js';
import { requiredDike1 } from '../../../src/domain/dikes/required-dike-1.js';
import { requiredDike2 } from '../../../src/domain/dikes/required-dike-2.js';
import { amount, amountPerWeek } from '../../../src/domain/units.js';

describe('what the dikes have to hold', () => {
  it('asks one to three peak months of dike 1 and three of dike 2', () => {
    expect(requiredDike1(amount(31_000))).toEqual({ from: 31_000, to: 93_000 });
    expect(requiredDike2(amount(31_000))).toBe(93_000);
  });

  it.each([
    { product: 'FFP2 masks', peak: 4_500_000, from: 19_566_964, to: 58_700_893 },
    { product: 'IIR masks', peak: 8_000_000, from: 34_785_714, to: 104_357_143 },
  ])('$product at $peak a week: from $from to $to', ({ peak, from, to }) => {
    const required = requiredDike1(peakMonth(amountPerWeek(peak)));
    expect(Math.round(required.from)).toBe(from);
    expect(Math.round(required.to)).toBe(to);
  });

  it('asks half a year of expected use at the centre', () => {
    expect(centralFloor(amountPerWeek(44_100))).toBe(1_146_600);
  });
});
