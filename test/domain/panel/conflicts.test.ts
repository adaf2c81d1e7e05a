import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseDeclaration } from '../../../src/domain/panel/declaration.js';
import { partiesTo, type Stake } from '../../../src/domain/panel/parties-to.js';
import { Problem } from '../../../src/domain/problem.js';

const COUNTRY = { kind: 'national', code: 'NL' } as const;
const REGION = { kind: 'region', code: 'VR17' } as const;
const stake = (holdingId: string, stock: number, use = 0): Stake => ({ holdingId, stock, use });

describe('to whom a flag is a matter of their own', () => {
  const cases = [
    {
      scope: COUNTRY,
      stakes: [stake('a', 10), stake('b', 90)],
      named: [],
      share: 0.1,
      parties: ['a', 'b'],
      because: 'the boundary is included',
    },
    { scope: COUNTRY, stakes: [stake('a', 9), stake('b', 91)], named: [], share: 0.1, parties: ['b'], because: 'a smaller share is none' },
    {
      scope: COUNTRY,
      stakes: [stake('a', 0, 50), stake('b', 100, 50)],
      named: [],
      share: 0.5,
      parties: ['a', 'b'],
      because: 'use alone is enough',
    },
    {
      scope: COUNTRY,
      stakes: [stake('a', 5), stake('a', 5), stake('b', 90)],
      named: [],
      share: 0.1,
      parties: ['a', 'b'],
      because: 'what a holding has adds up',
    },
    {
      scope: COUNTRY,
      stakes: [stake('a', 0), stake('b', 0)],
      named: ['c'],
      share: 0.1,
      parties: [],
      because: 'nobody has anything of nothing',
    },
    {
      scope: REGION,
      stakes: [stake('a', 0), stake('b', 1_000)],
      named: ['c'],
      share: 0.1,
      parties: ['a', 'b', 'c'],
      because: 'in a region each report is somebody’s',
    },
  ];
  it.each(cases)('$scope.kind: $because', ({ parties, share, ...ground }) => {
    expect([...partiesTo(ground, share)].sort()).toEqual(parties);
  });

  it('are never more than ten at a share of a tenth each, and more when the share is smaller', () => {
    const stakes = fc.array(fc.record({ holdingId: fc.stringMatching(/^h\d{1,2}$/), stock: fc.nat(1_000), use: fc.constant(0) }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(stakes, (held) => {
        const ground = { scope: COUNTRY, stakes: held, named: [] };
        const [tenth, half] = [partiesTo(ground, 0.1), partiesTo(ground, 0.5)];
        expect(tenth.size).toBeLessThanOrEqual(10);
        for (const party of half) expect(tenth.has(party)).toBe(true);
      }),
    );
  });
});

const refusal = (work: () => unknown): string[] => {
  try {
    work();
    return [];
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return fault.faults.map(({ code, pointer }) => `${code} ${pointer}`);
  }
};

describe('what an expert declares', () => {
  it('is no, without a reason', () => expect(parseDeclaration({ party: 'no', reason: ' ' })).toEqual({ party: false, reason: null }));
  it('is no also when nothing was typed below it', () => {
    expect(parseDeclaration({ party: 'no' })).toEqual({ party: false, reason: null });
  });
  it('is yes, with one', () =>
    expect(parseDeclaration({ party: 'yes', reason: ' Werkgever. ' })).toEqual({ party: true, reason: 'Werkgever.' }));
  it.each([
    { draft: {}, faults: ['conflict.answer-missing /party'] },
    { draft: { party: 'maybe' }, faults: ['conflict.answer-missing /party'] },
    { draft: { party: 'yes' }, faults: ['flag.reason-missing /reason'] },
    { draft: { party: '', reason: 'x'.repeat(2_001) }, faults: ['conflict.answer-missing /party', 'flag.reason-long /reason'] },
  ])('is refused: $faults', ({ draft, faults }) => expect(refusal(() => parseDeclaration(draft))).toEqual(faults));
});
