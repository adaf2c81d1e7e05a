import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount, amountPerDay, amountPerWeek } from '../../../src/domain/units.js';
import { careWorkersFor } from '../../../src/domain/use/care-workers-for.js';
import { demandFromPatients } from '../../../src/domain/use/demand-from-patients.js';
import { ordinaryUse } from '../../../src/domain/use/ordinary-use.js';
import { peakUse } from '../../../src/domain/use/peak-use.js';
import { rationedDelivery } from '../../../src/domain/use/rationed-delivery.js';

const week = (use: number | null) => (use === null ? null : amountPerWeek(use));
const role = (persons: number, perPerson: number) => ({ persons, perPerson: amountPerDay(perPerson) });

describe('demand from patients (WHO ESFT)', () => {
  it('asks 2.27802 care workers for a severe bed and 4.08617 for a critical one', () => {
    expect(careWorkersFor({ severe: 1, critical: 0 })).toBe(2.27802);
    expect(careWorkersFor({ severe: 0, critical: 1 })).toBe(4.08617);
    expect(careWorkersFor({ severe: 80, critical: 20 })).toBeCloseTo(263.965, 3);
  });

  it.each([
    { product: 'respirators', roles: [role(263.965, 1)], weekly: 1_847.755 },
    { product: 'pairs of gloves', roles: [role(263.965, 24), role(6, 4), role(2, 2)], weekly: 44_542.12 },
    { product: 'nothing', roles: [], weekly: 0 },
  ])('$product: $weekly a week', ({ roles, weekly }) => {
    expect(demandFromPatients(roles)).toBeCloseTo(weekly, 2);
  });

  it.each([-1, NaN, Infinity])('refuses %s persons or beds', (count) => {
    const refusal = new RangeError(`persons and beds are zero or more, not ${count}`);
    expect(() => demandFromPatients([role(count, 1)])).toThrow(refusal);
    expect(() => careWorkersFor({ severe: count, critical: 0 })).toThrow(refusal);
    expect(() => careWorkersFor({ severe: 0, critical: count })).toThrow(refusal);
  });
});

describe('ordinary use', () => {
  it.each([
    { history: [3, 1, 2], ordinary: 2, because: 'the middle one' },
    { history: [10, 9, 100, 11], ordinary: 10.5, because: 'between the middle two; hoarding does not move it' },
    { history: [7], ordinary: 7, because: 'one week' },
    { history: [null, 4, null, 6], ordinary: 5, because: 'an unknown week is not zero' },
    { history: [0, 0, 5], ordinary: 0, because: 'a known zero is' },
    { history: [null], ordinary: null, because: 'nothing known' },
    { history: [], ordinary: null, because: 'no history' },
  ])('of $history is $ordinary: $because', ({ history, ordinary }) => {
    expect(ordinaryUse(history.map(week))).toBe(ordinary);
  });
});

describe('peak use (piekverbruik)', () => {
  it.each([
    { history: [44_100], expected: 44_100, factor: 102, peak: 4_498_200, because: 'FFP2 in April 2020' },
    { history: [100, 100], expected: 350, factor: 3, peak: 350, because: 'never below what is expected' },
    { history: [100, 100], expected: 250, factor: 3, peak: 300, because: 'the factor is larger' },
    { history: [100], expected: null, factor: 3, peak: 300, because: 'the expected use is not needed' },
    { history: [100], expected: 100, factor: null, peak: null, because: 'no factor known' },
    { history: [null], expected: 100, factor: 3, peak: null, because: 'no week known' },
  ])('is $peak: $because', ({ history, expected, factor, peak }) => {
    expect(peakUse({ history: history.map(week), expected: week(expected), factor })).toBe(peak);
  });
});

describe('a rationed delivery', () => {
  it.each([
    { asked: 5_000, norm: 700, given: 1_000, because: 'ten days of 100' },
    { asked: 1_000, norm: 700, given: 1_000, because: 'the cap itself' },
    { asked: 999, norm: 700, given: 999, because: 'not more than was asked' },
  ])('of $asked at a norm of $norm a week is $given: $because', ({ asked, norm, given }) => {
    expect(rationedDelivery(amount(asked), amountPerWeek(norm))).toBe(given);
  });

  it('never exceeds what was asked', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (asked, norm) => {
        expect(rationedDelivery(amount(asked), amountPerWeek(norm))).toBeLessThanOrEqual(asked);
      }),
    );
  });
});
