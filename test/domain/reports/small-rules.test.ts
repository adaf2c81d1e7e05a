import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseNumber } from '../../../src/domain/reports/parse-number.js';
import { CARE_IMPACTS, type StockBody } from '../../../src/domain/reports/report-body.js';
import { baseUnitsPer, unitsOf } from '../../../src/domain/reports/reportable.js';
import { repeatedStatement } from '../../../src/domain/reports/repeated-statement.js';
import { severityOf } from '../../../src/domain/reports/severity-of.js';
import { weeklyUse } from '../../../src/domain/reports/weekly-use.js';
import { FFP2, GLOVES, HAND_RUB, stock } from './bodies.js';

describe('the severity of a shortage', () => {
  it.each([
    ['anticipated', [1, 3, 4, 5]],
    ['actual', [2, 3, 4, 5]],
    ['avoided', [null, null, null, null]],
    ['resolved', [null, null, null, null]],
  ] as const)('%s: %p', (state, severities) => {
    expect(CARE_IMPACTS.map((impact) => severityOf(state, impact))).toEqual(severities);
  });
});

describe('a number as typed', () => {
  it.each([
    ['1234', 1234, 1234],
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['1,5', 1.5, 1.5],
    ['1.5', 1.5, 1.5],
    ['1.234,5', 1234.5, null],
    ['1,234.5', null, 1234.5],
    ['1.234.567', 1234567, null],
    ['1,234,567', null, 1234567],
    ['12 345', 12345, 12345],
    ['12.3456', 12.3456, 12.3456],
    ['1234.567', 1234.567, 1234.567],
    ['0,25', 0.25, 0.25],
    ['', null, null],
    ['-1', null, null],
    ['1e3', null, null],
    ['twee', null, null],
    ['3 stuks', null, null],
    ['x3', null, null],
    ['1,', null, null],
    [',5', null, null],
  ])('%p is %p in Dutch and %p in English', (text, nl, en) => {
    expect([parseNumber(text, 'nl'), parseNumber(text, 'en')]).toEqual([nl, en]);
  });

  it.each([
    ['nl', 'nl-NL'],
    ['en', 'en-GB'],
  ] as const)('reads what we write in %s', (language, locale) => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), (value) => parseNumber(value.toLocaleString(locale), language) === value));
  });
});

describe('units', () => {
  it('fit the product group', () => {
    expect([unitsOf(FFP2), unitsOf(GLOVES), unitsOf(HAND_RUB)]).toEqual([
      ['piece', 'box'],
      ['piece', 'pair', 'box'],
      ['litre', 'box'],
    ]);
  });

  it('hold so many base units', () => {
    expect([
      baseUnitsPer('piece', 20),
      baseUnitsPer('pair', 20),
      baseUnitsPer('box', 20),
      baseUnitsPer('litre', 20),
      baseUnitsPer('box', undefined),
    ]).toEqual([1, 2, 20, 1, undefined]);
  });
});

describe('use per week', () => {
  const period = { used: 30, periodStart: '2026-11-01', periodEnd: '2026-11-14' };

  it.each<{ of: Partial<StockBody>; perWeek: number | undefined; because: string }>([
    { of: period, perWeek: 15, because: 'two weeks, first and last day included' },
    { of: { ...period, periodEnd: '2026-11-01' }, perWeek: 210, because: 'one day, times seven' },
    { of: { usedPerWeek: 4 }, perWeek: 4, because: 'it was stated so' },
    { of: { ...period, usedPerWeek: 4, used: undefined }, perWeek: 4, because: 'a period in which nothing was counted says nothing' },
    { of: { ...period, usedPerWeek: 4, periodStart: undefined }, perWeek: 4, because: 'nor does one without a beginning' },
    { of: { ...period, usedPerWeek: 4, periodEnd: undefined }, perWeek: 4, because: 'nor one without an end' },
    { of: {}, perWeek: undefined, because: 'nothing was said' },
    { of: { usedPerWeek: 4, daysOutOfStock: 3 }, perWeek: 7, because: 'four in the four days with stock' },
    { of: { usedPerWeek: 4, daysOutOfStock: 7 }, perWeek: 4, because: 'nothing to correct by' },
    {
      of: { used: 6, periodStart: '2026-10-24', periodEnd: '2026-11-22', daysOutOfStock: 15 },
      perWeek: (12 / 30) * 7,
      because: 'half of thirty days without stock: it would have been twelve',
    },
  ])('of $of is $perWeek: $because', ({ of, perWeek }) => expect(weeklyUse(stock(of))).toBe(perWeek));
});

describe('a statement repeated', () => {
  it('is the same, of another day', () => {
    expect(repeatedStatement(stock({ usedPerWeek: 3, note: 'x' }), '2026-11-29')).toEqual(
      stock({ usedPerWeek: 3, note: 'x', asOf: '2026-11-29' }),
    );
  });

  it('keeps the deliveries still to come, that of the day itself among them', () => {
    const incoming = [
      { expectedOn: '2026-11-28', quantity: 1 },
      { expectedOn: '2026-11-29', quantity: 2 },
    ];
    expect(repeatedStatement(stock({ incoming }), '2026-11-29').incoming).toEqual([incoming[1]]);
    expect(repeatedStatement(stock({ incoming }), '2026-11-30')).toEqual(stock({ asOf: '2026-11-30' }));
  });

  it('keeps a stated rate to the last decimal', () => {
    expect(repeatedStatement(stock({ usedPerWeek: 0.12345678 }), '2026-11-29').usedPerWeek).toBe(0.12345678);
  });

  it('states use as it was corrected for days without stock, which are not those of another week', () => {
    expect(repeatedStatement(stock({ usedPerWeek: 4, daysOutOfStock: 3 }), '2026-11-29')).toEqual(
      stock({ asOf: '2026-11-29', usedPerWeek: 7 }),
    );
    const before = stock({ used: 1, periodStart: '2026-11-21', periodEnd: '2026-11-22', daysOutOfStock: 1 });
    expect(repeatedStatement(before, '2026-11-29')).toEqual(stock({ asOf: '2026-11-29', usedPerWeek: 7 }));
  });

  it('states use over a period as use per week, and forgets answers', () => {
    const before = stock({ used: 10, periodStart: '2026-11-20', periodEnd: '2026-11-22', confirmedJump: true });
    expect(repeatedStatement(before, '2026-11-29')).toEqual(stock({ asOf: '2026-11-29', usedPerWeek: 23.333333 }));
  });
});
