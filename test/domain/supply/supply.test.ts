import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { concentration } from '../../../src/domain/supply/concentration.js';
import { materialLimitedOutput } from '../../../src/domain/supply/material-limited-output.js';
import { amount } from '../../../src/domain/units.js';

describe('concentration of a market (HHI)', () => {
  it.each([
    { volumes: [50, 30, 20], index: 3_800, because: 'the worked example' },
    { volumes: [500, 300, 200], index: 3_800, because: 'shares count, not sizes' },
    { volumes: [7], index: 10_000, because: 'one supplier' },
    { volumes: [7, 0], index: 10_000, because: 'one who supplies nothing does not count' },
    { volumes: [0, 0], index: null, because: 'nobody supplies' },
    { volumes: [], index: null, because: 'nobody is there' },
  ])('of $volumes is $index: $because', ({ volumes, index }) => {
    expect(concentration(volumes.map(amount))).toBe(index);
  });

  it('lies between equal shares and one supplier', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 20 }), (volumes) => {
        const index = concentration(volumes.map(amount)) ?? 0;
        expect(index).toBeGreaterThanOrEqual(10_000 / volumes.length - 1e-6);
        expect(index).toBeLessThanOrEqual(10_000 + 1e-6);
      }),
    );
  });
});

describe('what can be made of the materials at hand', () => {
  const material = (name: string, stock: number, perProduct: number) => ({ name, stock, perProduct });

  it('is what the scarcest allows', () => {
    const materials = [material('elastic', 1_200_000, 2), material('meltblown', 500_000, 1), material('wire', 90_000, 0.1)];
    expect(materialLimitedOutput(materials)).toEqual({ kind: 'limited', amount: 500_000, by: 'meltblown' });
  });

  it('is not limited by a material that is not needed', () => {
    expect(materialLimitedOutput([material('valve', 0, 0), material('felt', 8, 2)])).toEqual({
      kind: 'limited',
      amount: 4,
      by: 'felt',
    });
    expect(materialLimitedOutput([material('valve', 5, 0)])).toEqual({ kind: 'unlimited' });
    expect(materialLimitedOutput([])).toEqual({ kind: 'unlimited' });
  });

  it('names the first of equals, and refuses less than nothing', () => {
    expect(materialLimitedOutput([material('a', 4, 2), material('b', 2, 1)])).toMatchObject({ by: 'a' });
    expect(() => materialLimitedOutput([material('a', -4, 2)])).toThrow(RangeError);
  });
});
