import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DikeStatement } from '../../../src/domain/dikes/dike-statement.js';
import { sectorCovers } from '../../../src/domain/dikes/sector-covers.js';
import { Problem } from '../../../src/domain/problem.js';
import { amount, amountPerWeek } from '../../../src/domain/units.js';
import { guidelineEffect } from '../../../src/domain/use/guideline-effect.js';
import { parseGuideline, parseTimes, type TypedGuideline } from '../../../src/domain/use/parse-guideline.js';

const TODAY = '2026-11-23';

describe('what a guideline does to cover', () => {
  it('multiplies use by the ratio of what it asks then and now, and shortens cover by the same', () => {
    expect(guidelineEffect(amount(6_000), amountPerWeek(1_000), 1.5, 3)).toEqual({
      before: 1_000,
      after: 2_000,
      coverBefore: { kind: 'lasts', weeks: 6 },
      coverAfter: { kind: 'lasts', weeks: 3 },
    });
  });

  it('of something unused stays unused', () => {
    expect(guidelineEffect(amount(6_000), amountPerWeek(0), 1, 3)).toMatchObject({ after: 0, coverAfter: { kind: 'unused' } });
  });

  it.each([
    [0, 1],
    [1, 0],
    [1, -1],
    [NaN, 1],
  ])('refuses %d and %d', (now, then) => {
    expect(() => guidelineEffect(amount(1), amountPerWeek(1), now, then)).toThrow(RangeError);
  });

  it('there and back again changes nothing', () => {
    const times = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), times, times, (stock, use, now, then) => {
        const there = guidelineEffect(amount(stock), amountPerWeek(use), now, then);
        expect(guidelineEffect(amount(stock), there.after, then, now).after).toBeCloseTo(use, 3);
      }),
    );
  });
});

describe('cover per sector', () => {
  const statement = (organisationId: string, given: Partial<DikeStatement>): DikeStatement => ({
    ...{ organisationId, holdingId: organisationId, side: 'care', sector: 'hospital', dike: null, contractRef: null, asOf: TODAY },
    ...{
      receivedAt: new Date(0),
      reportId: organisationId,
      usable: amount(100),
      blocked: amount(0),
      lots: [],
      turnover: amountPerWeek(10),
    },
    ...given,
  });

  it('adds up who knows its use, all its lines together, and leaves out suppliers and who does not', () => {
    const statements = [
      statement('a', {}),
      statement('a', { dike: 1, usable: amount(50), asOf: '2026-11-16', turnover: amountPerWeek(99) }),
      statement('b', { sector: 'ambulance' }),
      statement('c', { turnover: null }),
      statement('s', { side: 'supplier' }),
    ];
    expect(sectorCovers(statements)).toEqual([
      { sector: 'ambulance', stock: 100, use: 10, organisations: 1 },
      { sector: 'hospital', stock: 150, use: 10, organisations: 1 },
    ]);
  });
});

describe('a guideline as it was typed', () => {
  const typed = (given: Partial<TypedGuideline> = {}): TypedGuideline => ({
    ...{ product: 'ffp2', times: '1,5', from: '2026-12-01', author: 'RIVM', reason: 'Meer bescherming', source: 'richtlijn 12' },
    ...given,
  });
  const faults = (work: () => unknown) => {
    try {
      work();
      return [];
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      return fault.faults.map(({ code, pointer }) => `${code} ${pointer}`);
    }
  };
  const parse = (given: Partial<TypedGuideline>) => parseGuideline(typed(given), new Set(['ffp2']), TODAY, 'nl');

  it('is understood', () => {
    const said = { author: 'RIVM', reason: 'Meer bescherming', source: 'richtlijn 12' };
    expect(parse({})).toEqual({ productGroup: 'ffp2', times: 1.5, from: '2026-12-01', ...said });
    expect([parseTimes(' ', 'nl'), parseTimes('2', 'nl')]).toEqual([null, 2]);
  });

  it.each<[Partial<TypedGuideline>, string]>([
    [{ product: 'kanarie' }, 'guideline.product-group /product'],
    [{ times: '0' }, 'guideline.times /times'],
    [{ times: '101' }, 'guideline.times /times'],
    [{ times: '' }, 'guideline.times /times'],
    [{ from: '2026-11-22' }, 'guideline.day /from'],
    [{ from: '' }, 'guideline.day /from'],
    [{ author: '' }, 'guideline.text /author'],
    [{ reason: 'x'.repeat(1_001) }, 'guideline.text /reason'],
    [{ source: ' ' }, 'guideline.text /source'],
  ])('is refused: %j', (given, fault) => expect(faults(() => parse(given))).toEqual([fault]));

  it('may begin today', () => expect(parse({ from: TODAY }).from).toBe(TODAY));
});
