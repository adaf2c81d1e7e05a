import { describe, expect, it } from '@jest/globals';
import { daysOfSupply } from '../../../src/domain/cover/days-of-supply.js';
import { amount, amountPerDay } from '../../../src/domain/units.js';

const plan = (demand: readonly number[], inbound: readonly number[]) =>
  demand.map((use, day) => ({ demand: amountPerDay(use), inbound: amount(inbound[day] ?? 0) }));

describe('days of supply', () => {
  it('walk the demand as in the PURIS example, and say "at least" at its end', () => {
    const supply = daysOfSupply(amount(100), plan([40, 60, 50, 50, 60, 50], [0, 60, 100, 0, 0, 40]));
    expect(supply).toEqual([
      { kind: 'lasts', days: 1 },
      { kind: 'lasts', days: 1.2 },
      { kind: 'lasts', days: 2 },
      { kind: 'lasts', days: 1 },
      { kind: 'lasts', days: 0 },
      { kind: 'at-least', days: 0 },
    ]);
  });

  it('say "at least" when the stock meets the last day exactly', () => {
    expect(daysOfSupply(amount(30), plan([10, 10, 10], []))[0]).toEqual({ kind: 'at-least', days: 2 });
    expect(daysOfSupply(amount(29), plan([10, 10, 10], []))[0]).toEqual({ kind: 'lasts', days: 1.9 });
  });

  it('pass over a day without demand, even with an empty shelf', () => {
    expect(daysOfSupply(amount(10), plan([10, 0, 10], []))[0]).toEqual({ kind: 'lasts', days: 1 });
  });

  it('do not make up for what could not be used', () => {
    expect(daysOfSupply(amount(0), plan([50, 10, 10], [0, 15, 0]))[1]).toEqual({ kind: 'lasts', days: 0.5 });
  });
});
