import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Chance } from '../../../src/domain/demo/chance.js';

const MANY = 5_000;

/** The same stirring in whole numbers without end: what any machine must come to. */
function reckoned(seed: number, draws: number): number {
  const low = (value: bigint): bigint => BigInt.asUintN(32, value);
  let bits = low(BigInt(seed) + BigInt(draws) * 0x9e3779b9n);
  bits = low((bits ^ (bits >> 15n)) * 0x2c1b3c6dn);
  bits = low((bits ^ (bits >> 13n)) * 0x297a2d39n);
  return Number(bits ^ (bits >> 16n)) / 2 ** 32;
}

describe('chance from a seed', () => {
  it('says the same for the same seed', () => {
    const [one, other] = [new Chance(42), new Chance(42)];
    expect(Array.from({ length: 20 }, () => one.next())).toEqual(Array.from({ length: 20 }, () => other.next()));
  });

  it('says what can be reckoned from the seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const chance = new Chance(seed);
        expect([chance.next(), chance.next(), chance.next()]).toEqual([1, 2, 3].map((draws) => reckoned(seed, draws)));
      }),
    );
  });

  it('is spread evenly from 0 up to 1', () => {
    const chance = new Chance(1);
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let at = 0; at < MANY; at += 1) {
      const tenth = Math.floor(chance.next() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    for (const count of tenths) expect(Math.abs(count - MANY / 10)).toBeLessThan(90);
  });

  it('gives whole numbers with both ends as said', () => {
    const chance = new Chance(2);
    expect(new Set(Array.from({ length: 200 }, () => chance.whole(3, 6)))).toEqual(new Set([3, 4, 5]));
  });

  it('gives factors around 1, no further away than the spread', () => {
    const chance = new Chance(3);
    const factors = Array.from({ length: MANY }, () => chance.factor(0.2));
    expect(Math.min(...factors)).toBeGreaterThan(0.8);
    expect(Math.max(...factors)).toBeLessThan(1.2);
    expect(factors.reduce((sum, one) => sum + one, 0) / MANY).toBeCloseTo(1, 2);
  });
});
