import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coverClass, quantityClass, type Range } from '../../../../src/domain/panel/pseudonyms/class-of.js';
import { entryOf, type Reported } from '../../../../src/domain/panel/pseudonyms/entry-of.js';
import { mostTelling } from '../../../../src/domain/panel/pseudonyms/most-telling.js';
import { letterAt, pseudonymsOf } from '../../../../src/domain/panel/pseudonyms/pseudonyms-of.js';

const CARE = { side: 'care', sector: 'hospital', province: 'PV28' } as const;
const within = ({ from, below }: Range, value: number) => value >= from && (below === null || value < below);

describe('letters of reporters', () => {
  it('go on after Z', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterAt)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('are one for each, and stay what they were', () => {
    const first = pseudonymsOf(['x', 'y'], new Map(), (id) => id);
    const later = pseudonymsOf(['a', 'y', 'x', 'a'], first, (id) => id);
    expect([...later]).toEqual([
      ['x', 'A'],
      ['y', 'B'],
      ['a', 'C'],
    ]);
  });

  it('of two dossiers have nothing to do with each other', () => {
    const ids = Array.from({ length: 26 }, (_, at) => `o${at}`);
    const lettersIn = (dossier: string) => pseudonymsOf(ids, new Map(), (id) => createHmac('sha256', dossier).update(id).digest('hex'));
    const dossiers = Array.from({ length: 400 }, (_, at) => lettersIn(`d${at}`));
    const same = dossiers.slice(1).flatMap((letters, at) => ids.filter((id) => letters.get(id) === dossiers[at]?.get(id)));
    // One in 26 is chance; 399 x 26 pairs, so 399 expected with a deviation of about 20.
    expect(Math.abs(same.length - 399)).toBeLessThan(120);
  });
});

describe('classes', () => {
  it('hold the amount and at least nine others besides', () => {
    fc.assert(
      fc.property(fc.nat({ max: 200_000_000 }), (amount) => {
        const { from, below } = quantityClass(amount);
        expect(within({ from, below }, amount)).toBe(true);
        expect((below ?? Number.POSITIVE_INFINITY) - from).toBeGreaterThanOrEqual(Math.max(10, from));
      }),
    );
  });

  it('hold the weeks of cover', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 500, noNaN: true }), (weeks) => within(coverClass(weeks), weeks)));
    expect([0, 0.99, 1, 3.9, 26, 400].map((weeks) => coverClass(weeks).from)).toEqual([0, 0, 1, 2, 26, 26]);
  });
});

describe('an entry of a dossier', () => {
  it('says nothing that tells two stocks of one class apart', () => {
    const amounts = fc.tuple(fc.integer({ min: 1_000, max: 4_999 }), fc.integer({ min: 1_000, max: 4_999 }));
    fc.assert(
      fc.property(amounts, ([one, other]) => {
        const entries = [one, other].map((usable) =>
          entryOf(CARE, { stock: { asOf: '2026-11-18', usable, perWeek: 10_000 }, signals: [] }),
        );
        expect(entries[0]).toEqual(entries[1]);
      }),
    );
  });

  it('shows weeks for days, and cover only where a use was stated', () => {
    const reported: Reported = {
      stock: { asOf: '2026-11-18', usable: 900, perWeek: null },
      signals: [
        {
          kind: 'shortage',
          asOf: '2026-11-20',
          reason: 'shipping-delay',
          severity: 4,
          state: 'actual',
          careImpact: 'postponed',
          startsOn: '2026-12-03',
        },
      ],
    };
    expect(entryOf(CARE, reported)).toEqual({
      ...CARE,
      stock: { week: '2026-11-16', quantity: { from: 500, below: 1_000 }, cover: null },
      signals: [
        {
          kind: 'shortage',
          week: '2026-11-16',
          reason: 'shipping-delay',
          severity: 4,
          state: 'actual',
          careImpact: 'postponed',
          startsInWeek: '2026-11-30',
        },
      ],
    });
  });
});

describe('the reporters that a dossier shows', () => {
  const signal = (severity: number) =>
    ({
      kind: 'shortage',
      asOf: '2026-11-18',
      reason: 'shipping-delay',
      severity,
      state: 'actual',
      careImpact: null,
      startsOn: null,
    }) as const;
  const holding = (usable: number) => ({ asOf: '2026-11-18', usable, perWeek: 100 });

  it('are thirty at most: the worst signals, then the shortest cover', () => {
    const many = Array.from({ length: 60 }, (_, at) => ({ at, stock: holding(100 + at * 100), signals: at === 59 ? [signal(2)] : [] }));
    const shown = mostTelling([...many, { at: 60, stock: null, signals: [signal(5)] }, { at: 61, stock: null, signals: [] }]);
    expect(shown).toHaveLength(30);
    expect(shown.slice(0, 3).map(({ at }) => at)).toEqual([60, 59, 0]);
  });
});
