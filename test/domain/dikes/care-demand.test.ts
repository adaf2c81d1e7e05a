import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DikeStatement } from '../../../src/domain/dikes/dike-statement.js';
import { isNewer } from '../../../src/domain/dikes/newest-per-dike.js';
import { sectorCovers } from '../../../src/domain/dikes/sector-covers.js';
import { shareOfNorm, shareOfPeak } from '../../../src/domain/dikes/share-of-norm.js';
import { statedDemand } from '../../../src/domain/dikes/stated-demand.js';
import { amount, amountPerDay, amountPerWeek } from '../../../src/domain/units.js';

const statement = (organisationId: string, given: Partial<DikeStatement> = {}): DikeStatement => ({
  ...{ organisationId, holdingId: organisationId, side: 'care', sector: 'hospital', dike: null, contractRef: null },
  ...{ asOf: '2026-11-16', receivedAt: new Date('2026-11-16T08:00:00Z'), reportId: organisationId },
  ...{ usable: amount(100), blocked: amount(0), lots: [], turnover: amountPerWeek(10) },
  ...given,
});
const uses = (perWeek: number) => ({ turnover: amountPerWeek(perWeek) });

describe('what care itself expects to use', () => {
  it('is nothing that anybody knows when nobody says it', () => {
    expect(statedDemand([])).toBeNull();
    expect(statedDemand([statement('a', { turnover: null }), statement('s', { side: 'supplier' })])).toBeNull();
  });

  it('adds up who says it, each once, and leaves out what suppliers sell', () => {
    const lines = [statement('a'), statement('a', { dike: 1 }), statement('b', uses(32)), statement('c', { turnover: null })];
    expect(statedDemand([...lines, statement('s', { side: 'supplier', ...uses(900) })])).toBe(42);
    expect(statedDemand([statement('a', uses(0))])).toBe(0);
  });

  it('is of each what its newest statement says that says it, whichever came first', () => {
    const older = statement('a', { dike: 1, ...uses(99) });
    const newer = statement('a', { asOf: '2026-11-17', ...uses(7) });
    const silent = statement('a', { asOf: '2026-11-18', dike: 2, turnover: null });
    for (const lines of [
      [older, newer, silent],
      [silent, newer, older],
    ])
      expect(statedDemand(lines)).toBe(7);
  });
});

describe('cover per sector', () => {
  it('adds up organisations of a sector, in the order of their names', () => {
    const lines = [statement('v', { sector: 'vvt' }), statement('a'), statement('b', { usable: amount(40), ...uses(5) })];
    const there = [
      { sector: 'hospital', stock: 140, use: 15, organisations: 2 },
      { sector: 'vvt', stock: 100, use: 10, organisations: 1 },
    ];
    expect(sectorCovers(lines)).toEqual(there);
    expect(sectorCovers([...lines].reverse())).toEqual(there);
  });

  it('takes the use of an organisation from its newest line that says it, and the stock of all', () => {
    const lines = [
      statement('a', { dike: 1, usable: amount(50), ...uses(99) }),
      statement('a', { asOf: '2026-11-20', dike: 2, usable: amount(25), turnover: null }),
      statement('a', { asOf: '2026-11-18' }),
    ];
    for (const some of [lines, [...lines].reverse()])
      expect(sectorCovers(some)).toEqual([{ sector: 'hospital', stock: 175, use: 10, organisations: 1 }]);
  });
});

describe('the newer of two statements', () => {
  const anyStatement = fc
    .tuple(fc.constantFrom('2026-11-16', '2026-11-17'), fc.nat(2), fc.constantFrom('a', 'b', 'c'))
    .map(([asOf, minute, reportId]) => statement('h', { asOf, receivedAt: new Date(60_000 * minute), reportId }));

  it('is of the later day, of one day received last, of one moment the one with the later name', () => {
    const first = statement('h', { asOf: '2026-11-16', receivedAt: new Date(5), reportId: 'c' });
    const second = statement('h', { asOf: '2026-11-17', receivedAt: new Date(1), reportId: 'b' });
    const third = statement('h', { asOf: '2026-11-17', receivedAt: new Date(2), reportId: 'a' });
    const fourth = statement('h', { asOf: '2026-11-17', receivedAt: new Date(2), reportId: 'b' });
    const shuffled = [third, first, fourth, second].sort((one, other) => (isNewer(one, other) ? 1 : -1));
    expect(shuffled).toEqual([first, second, third, fourth]);
  });

  it('is one of the two, and none of two that are the same', () => {
    fc.assert(
      fc.property(anyStatement, anyStatement, (one, other) => {
        const same = one.asOf === other.asOf && Number(one.receivedAt) === Number(other.receivedAt) && one.reportId === other.reportId;
        expect([isNewer(one, other), isNewer(other, one)].filter(Boolean)).toHaveLength(same ? 0 : 1);
      }),
    );
  });
});

describe('how far a dike comes', () => {
  const required = (from: number) => ({ from: amount(from), to: amount(3 * from) });
  const peak = (perWeek: number | null) => [
    { id: 'stated' as const, perWeek: amountPerWeek(1), clock: null, stockAlone: null },
    { id: 'peak' as const, perWeek: perWeek === null ? null : amountPerWeek(perWeek), clock: null, stockAlone: null },
  ];
  const making = (most: number) => ({ producers: 1, uncertified: 0, now: amountPerDay(0), most: amountPerDay(most) });

  it('is what counts against the least that must be there', () => {
    expect(shareOfNorm({ counts: amount(150), required: required(200) })).toBe(0.75);
    expect(shareOfNorm({ counts: amount(0), required: required(0) })).toBe(1);
    expect(shareOfNorm({ counts: null, required: required(200) })).toBeNull();
    expect(shareOfNorm({ counts: amount(150), required: null })).toBeNull();
  });

  it('is for production what is made in a week at its most against the peak', () => {
    expect(shareOfPeak({ dike3: making(300), clocks: peak(2_800) })).toBe(0.75);
    expect(shareOfPeak({ dike3: making(0), clocks: peak(0) })).toBe(1);
    expect(shareOfPeak({ dike3: null, clocks: peak(2_800) })).toBeNull();
    expect(shareOfPeak({ dike3: making(300), clocks: peak(null) })).toBeNull();
    expect(shareOfPeak({ dike3: making(300), clocks: [] })).toBeNull();
  });
});
