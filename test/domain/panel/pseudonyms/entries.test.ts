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

  it.each([
    { amount: 0, range: { from: 0, below: 10 }, because: 'none and little are one class' },
    { amount: 9.9, range: { from: 0, below: 10 }, because: 'litres are cut finer than pieces' },
    { amount: 10, range: { from: 10, below: 50 }, because: 'a bound belongs to the class above it' },
    { amount: 49_999_999, range: { from: 1e7, below: 5e7 }, because: 'the last class that ends' },
    { amount: 5e7, range: { from: 5e7, below: null }, because: 'and more' },
  ])('of $amount are $range: $because', ({ amount, range }) => expect(quantityClass(amount)).toEqual(range));

  it.each([
    { usable: 0, perWeek: 100, range: { from: 0, below: 1 }, because: 'an empty shelf' },
    { usable: 99, perWeek: 100, range: { from: 0, below: 1 }, because: 'not a week' },
    { usable: 100, perWeek: 100, range: { from: 1, below: 2 }, because: 'a week exactly' },
    { usable: 390, perWeek: 100, range: { from: 2, below: 4 }, because: 'less than four' },
    { usable: 2_600, perWeek: 100, range: { from: 26, below: null }, because: 'half a year and more' },
    { usable: 1, perWeek: 0.5, range: { from: 2, below: 4 }, because: 'a use below one piece' },
    { usable: 100, perWeek: 0, range: null, because: 'what is not used lasts nobody knows how long' },
    { usable: 100, perWeek: null, range: null, because: 'no use was stated' },
  ])('of cover, $usable at $perWeek a week, are $range: $because', ({ usable, perWeek, range }) => {
    expect(coverClass(usable, perWeek)).toEqual(range);
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

describe('an entry of a reporter who said little', () => {
  it('has a cover where a use was stated, and no week of a beginning that was not', () => {
    const reported: Reported = {
      stock: { asOf: '2026-11-18', usable: 900, perWeek: 100 },
      signals: [
        {
          kind: 'discontinuation',
          asOf: '2026-11-20',
          reason: 'economic',
          severity: null,
          state: null,
          careImpact: null,
          startsOn: null,
        },
      ],
    };
    expect(entryOf(CARE, reported)).toMatchObject({ stock: { cover: { from: 8, below: 13 } }, signals: [{ startsInWeek: null }] });
    expect(entryOf(CARE, { stock: null, signals: [] })).toEqual({ ...CARE, stock: null, signals: [] });
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

  it('go by the worst signal: a discontinuation counts as the worst, a rise of demand as the least', () => {
    const said = (kind: 'shortage' | 'discontinuation' | 'demand-surge', severity: number | null) => ({ ...signal(0), kind, severity });
    const reporters = [
      { name: 'nothing but a stock', stock: holding(1), signals: [] },
      { name: 'demand rises', stock: null, signals: [said('demand-surge', null)] },
      { name: 'light and serious', stock: null, signals: [said('shortage', 1), said('shortage', 4)] },
      { name: 'discontinued', stock: null, signals: [said('discontinuation', null)] },
      { name: 'demand rises a lot', stock: null, signals: [said('demand-surge', 3)] },
    ];
    expect(mostTelling(reporters).map(({ name }) => name)).toEqual([
      'discontinued',
      'light and serious',
      'demand rises a lot',
      'demand rises',
      'nothing but a stock',
    ]);
  });

  it('go by the class of cover alone where signals are alike: within a class the given order stays', () => {
    const reporters = [
      { name: 'no use', stock: { ...holding(10), perWeek: 0 }, signals: [] },
      { name: 'use unknown', stock: { ...holding(10), perWeek: null }, signals: [] },
      { name: 'half a year', stock: holding(2_600), signals: [] },
      { name: 'three weeks', stock: holding(300), signals: [] },
      { name: 'two weeks', stock: holding(200), signals: [] },
      { name: 'said nothing', stock: null, signals: [] },
    ];
    expect(mostTelling(reporters).map(({ name }) => name)).toEqual(['three weeks', 'two weeks', 'half a year', 'no use', 'use unknown']);
  });
});
