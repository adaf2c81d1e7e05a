import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { divided, fromMicro, toMicro } from '../../../src/domain/trends/micro.js';

describe('millionths', () => {
  it.each([
    [0, 0n],
    [0.000001, 1n],
    [1.5, 1_500_000n],
    [40_583_465, 40_583_465_000_000n],
  ])('%d is %s millionths, and back', (value, micro) => {
    expect(toMicro(value)).toBe(micro);
    expect(fromMicro(micro)).toBe(value);
  });

  it.each([
    [1n, 2n, 1n],
    [1n, 3n, 0n],
    [2n, 3n, 1n],
    [5n, 2n, 3n],
    [6n, 2n, 3n],
  ])('%s divided by %s is %s: a half goes up', (numerator, denominator, quotient) => {
    expect(divided(numerator, denominator)).toBe(quotient);
  });

  it('loses nothing of six decimals below 2^33', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 33n * 1_000_000n - 1n }), (micro) => expect(toMicro(fromMicro(micro))).toBe(micro)),
    );
  });
});
