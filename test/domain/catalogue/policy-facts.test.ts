import { describe, expect, it } from '@jest/globals';
import { parseDay } from '../../../src/domain/calendar.js';
import type { PolicyFact, PolicyKind } from '../../../src/modules/catalogue/facts/policy/policy-fact.js';
import { allPolicyFacts } from '../../../src/modules/catalogue/policy-facts.js';
import { allProductGroups } from '../../../src/modules/catalogue/product-groups.js';

const facts = allPolicyFacts();
const ofKind = <K extends PolicyKind>(kind: K) => facts.filter((fact): fact is PolicyFact & { kind: K } => fact.kind === kind);
const nationalUse = (kind: 'expected-use' | 'peak-use', group: string) =>
  ofKind(kind).find(({ productGroup }) => productGroup === group)?.value;

describe('policy to start with', () => {
  it('is dated, and has an author, a reason and a source', () => {
    expect(facts.filter(({ validFrom }) => parseDay(validFrom) === null)).toEqual([]);
    expect(facts.filter(({ author, reason, source }) => author === '' || reason === '' || source === '')).toEqual([]);
  });

  it('verifies nothing that we propose ourselves', () => {
    expect(facts.filter(({ author, verified }) => author === 'meldpunt' && verified)).toEqual([]);
  });

  it('sizes the dikes in peak months', () => {
    expect(ofKind('dike-norm').map(({ side, value }) => ({ side, ...value }))).toEqual([
      { side: 'care', dike: 1, fromMonths: 1, toMonths: 3, basis: 'peak' },
      { side: 'supplier', dike: 2, fromMonths: 3, toMonths: 3, basis: 'peak' },
    ]);
    expect(ofKind('stock-floor').map(({ value }) => value)).toEqual([
      { weeks: 26, basis: 'expected' },
      { weeks: 10, basis: 'peak' },
    ]);
  });

  it.each(allProductGroups().map(({ id }) => id))('says once what the country is expected to use of %s, and at the peak', (id) => {
    for (const kind of ['expected-use', 'peak-use'] as const) {
      expect(ofKind(kind).filter(({ productGroup }) => productGroup === id)).toHaveLength(1);
    }
  });

  it('knows six expected uses and two peaks, and calls the rest unknown', () => {
    expect(ofKind('expected-use').filter(({ value }) => value.perWeek !== null)).toHaveLength(6);
    expect(ofKind('peak-use').filter(({ value }) => value.perWeek !== null)).toHaveLength(2);
    expect(nationalUse('expected-use', 'kn95')).toEqual({ perWeek: null });
    expect(nationalUse('peak-use', 'examination-glove')).toEqual({ perWeek: null });
  });

  it('covers 9.02 weeks of FFP2 at the peak: 40,583,465 / 4,500,000', () => {
    expect(nationalUse('peak-use', 'ffp2')).toEqual({ perWeek: 4_500_000 });
    expect(40_583_465 / 4_500_000).toBeCloseTo(9.02, 2);
  });

  it.each([
    { group: 'ffp2', peak: 4_500_000, expected: 44_100, factor: 102, decimals: 0 },
    { group: 'surgical-mask-iir', peak: 8_000_000, expected: 406_000, factor: 19.7, decimals: 1 },
  ])('has a peak factor for $group of $peak / $expected', ({ group, peak, expected, factor, decimals }) => {
    expect(ofKind('peak-factor').find(({ productGroup }) => productGroup === group)?.value).toEqual({ factor });
    expect(Number((peak / expected).toFixed(decimals))).toBe(factor);
  });

  it('has thresholds that tighten from watch to critical, one set for the country and one for care', () => {
    expect(ofKind('cover-thresholds').map(({ side, value }) => ({ side, ...value.atExpected }))).toEqual([
      { side: null, watch: 26, warning: 12, critical: 8 },
      { side: 'care', watch: 4, warning: 3, critical: 2 },
      { side: 'supplier', watch: 3, warning: 2, critical: 1 },
    ]);
  });

  it('waits 4 hours, then 8, and re-opens after 7 days', () => {
    expect(ofKind('acknowledgement-reminder').map(({ value }) => value.hours)).toEqual([4]);
    expect(ofKind('next-contact').map(({ value }) => value.hours)).toEqual([8]);
    expect(ofKind('idle-reopen').map(({ value }) => value.days)).toEqual([7]);
  });
});
