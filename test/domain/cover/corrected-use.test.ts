import { describe, expect, it } from '@jest/globals';
import { correctedUse } from '../../../src/domain/cover/corrected-use.js';
import { amount, days } from '../../../src/domain/units.js';

describe('use corrected for days out of stock', () => {
  it.each([
    { used: 6, period: 30, out: 15, corrected: 12, confidence: 'normal', because: 'the example of open mSupply' },
    { used: 6, period: 30, out: 0, corrected: 6, confidence: 'normal', because: 'nothing to correct' },
    { used: 6, period: 30, out: 29, corrected: 180, confidence: 'normal', because: 'one day says what thirty would' },
    {
      used: 6,
      period: 30,
      out: 30,
      corrected: 6,
      confidence: 'low',
      because: 'never in stock: the measured figure stays',
    },
    { used: 0, period: 0, out: 0, corrected: 0, confidence: 'low', because: 'no time at all' },
  ])('$used in $period days with $out at zero is $corrected, $confidence: $because', (given) => {
    const result = correctedUse({ used: amount(given.used), period: days(given.period), outOfStock: days(given.out) });
    expect(result).toEqual({ used: given.corrected, confidence: given.confidence });
  });

  it('refuses more days out of stock than the period has', () => {
    expect(() => correctedUse({ used: amount(6), period: days(30), outOfStock: days(31) })).toThrow(
      new RangeError('out of stock 31 days of a period of 30'),
    );
  });
});
