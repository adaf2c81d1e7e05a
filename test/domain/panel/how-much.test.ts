import { describe, expect, it } from '@jest/globals';
import { howMuch } from '../../../src/domain/panel/how-much.js';

const AT = '/advice/0';
const read = (amountPerWeek?: string | number, weeks?: string | number, needed = true) =>
  howMuch({ amountPerWeek, weeks }, AT, needed, 'nl');
const AMOUNT_INVALID = { code: 'advice.amount-invalid', pointer: `${AT}/amountPerWeek`, values: { most: 1e9 } };
const WEEKS_INVALID = { code: 'advice.weeks-invalid', pointer: `${AT}/weeks`, values: { most: 1_040 } };

describe('how much an advice asks', () => {
  it.each([
    { amount: 1e9, weeks: undefined, because: 'the largest amount' },
    { amount: Number.MIN_VALUE, weeks: '', because: 'the smallest' },
    { amount: undefined, weeks: 1_040, because: 'twenty years' },
    { amount: ' ', weeks: 0.5, because: 'half a week, and spaces are nothing' },
  ])('is taken: $because', ({ amount, weeks }) => {
    const known = (typed: string | number | undefined) => (typeof typed === 'number' ? typed : null);
    expect(read(amount, weeks)).toEqual({ amountPerWeek: known(amount), weeks: known(weeks), faults: [] });
  });

  it.each([
    { amount: 1e9 + 1, because: 'more than anybody uses' },
    { amount: 0, because: 'to ask for nothing is no advice' },
    { amount: -1, because: 'below zero' },
    { amount: NaN, because: 'no number' },
    { amount: 'veel', because: 'a word' },
  ])('is refused as an amount: $because', ({ amount }) => {
    expect(read(amount)).toEqual({ amountPerWeek: null, weeks: null, faults: [AMOUNT_INVALID] });
  });

  it.each([1_040.5, 0, -1, 'lang'])('is refused as a number of weeks: %s', (weeks) => {
    expect(read(undefined, weeks)).toEqual({ amountPerWeek: null, weeks: null, faults: [WEEKS_INVALID] });
  });

  it('is an amount or a number of weeks, not both, and says what is wrong with each', () => {
    expect(read(5, 4).faults).toEqual([{ code: 'advice.amount-or-weeks', pointer: `${AT}/weeks` }]);
    expect(read(0, 0).faults).toEqual([AMOUNT_INVALID, WEEKS_INVALID, { code: 'advice.amount-or-weeks', pointer: `${AT}/weeks` }]);
  });

  it('may be left out only when it is not needed', () => {
    expect(read().faults).toEqual([{ code: 'advice.how-much-missing', pointer: `${AT}/amountPerWeek` }]);
    expect(read(undefined, undefined, false)).toEqual({ amountPerWeek: null, weeks: null, faults: [] });
  });

  it('is read in the language of who typed', () => {
    expect(howMuch({ weeks: '1.5' }, AT, true, 'en').weeks).toBe(1.5);
    expect(howMuch({ weeks: '1,5' }, AT, true, 'nl').weeks).toBe(1.5);
  });
});
