import { describe, expect, it } from '@jest/globals';
import { canEnd, exemptionStanding, type ExemptionSteps } from '../../../src/domain/duties/exemption-standing.js';
import { exempted, type HeldExemption } from '../../../src/domain/duties/exemption.js';
import { touchesLaw } from '../../../src/domain/duties/touches-law.js';
import type { Duty } from '../../../src/domain/duties/due-statement.js';

const TODAY = '2026-11-22';
const HELD: HeldExemption = { productGroup: 'ffp2', from: '2026-11-20', until: '2026-11-30', statutory: false };
const FFP2 = { productGroup: 'ffp2', basis: 'voluntary' } as const;

describe('what an exemption frees from', () => {
  it.each([
    { held: {}, owed: {}, now: true, until: '2026-11-30', because: 'it holds' },
    { held: { productGroup: null }, owed: {}, now: true, until: '2026-11-30', because: 'everything is exempt' },
    { held: { productGroup: 'apron' }, owed: {}, now: false, until: null, because: 'it is about something else' },
    { held: { until: TODAY }, owed: {}, now: true, until: TODAY, because: 'the last day counts' },
    { held: { until: '2026-11-21' }, owed: {}, now: false, until: '2026-11-21', because: 'it is over, and its days do not make late' },
    { held: { from: '2026-11-23' }, owed: {}, now: false, until: null, because: 'it has not begun' },
    { held: { from: '2026-11-22', until: '2026-11-21' }, owed: {}, now: false, until: null, because: 'it was ended before it began' },
    { held: {}, owed: { basis: 'covenant' as const }, now: true, until: '2026-11-30', because: 'an agreement is no law' },
    { held: {}, owed: { basis: 'statutory' as const }, now: false, until: null, because: 'one person does not free from the law' },
    { held: { statutory: true }, owed: { basis: 'statutory' as const }, now: true, until: '2026-11-30', because: 'two persons do' },
  ])('$now, $until: $because', ({ held, owed, now, until }) =>
    expect(exempted([{ ...HELD, ...held }], { ...FFP2, ...owed }, TODAY)).toEqual({ now, until }),
  );

  it('is the last day of several', () => {
    const several = [HELD, { ...HELD, productGroup: null, until: '2026-12-24' }, { ...HELD, until: '2026-11-25' }];
    expect(exempted(several, FFP2, TODAY)).toEqual({ now: true, until: '2026-12-24' });
    expect(exempted([], FFP2, TODAY)).toEqual({ now: false, until: null });
  });
});

describe('where an exemption stands', () => {
  const steps: ExemptionSteps = { from: '2026-11-20', until: '2026-11-30', proposed: false, granted: null, endedOn: null };
  it.each([
    { change: {}, standing: 'asked', ends: true },
    { change: { proposed: true }, standing: 'proposed', ends: true },
    { change: { until: TODAY }, standing: 'asked', ends: true },
    { change: { until: '2026-11-21' }, standing: 'lapsed', ends: false },
    { change: { endedOn: TODAY }, standing: 'withdrawn', ends: false },
    { change: { proposed: true, granted: false }, standing: 'refused', ends: false },
    { change: { granted: true, from: '2026-11-23' }, standing: 'ahead', ends: true },
    { change: { granted: true, from: '2026-11-23', endedOn: TODAY }, standing: 'ended', ends: false },
    { change: { granted: true }, standing: 'in-force', ends: true },
    { change: { granted: true, endedOn: TODAY }, standing: 'in-force', ends: false },
    { change: { granted: true, endedOn: '2026-11-21' }, standing: 'ended', ends: false },
    { change: { granted: true, until: TODAY }, standing: 'in-force', ends: true },
    { change: { granted: true, until: '2026-11-21' }, standing: 'over', ends: false },
  ])('$standing of $change', ({ change, standing, ends }) => {
    expect(exemptionStanding({ ...steps, ...change }, TODAY)).toBe(standing);
    expect(canEnd({ ...steps, ...change }, TODAY)).toBe(ends);
  });
});

describe('whether a duty by law holds for what is exempted', () => {
  const law = (change: Partial<Duty> = {}, productGroup: string | null = 'ffp2', validFrom = '2026-01-01') => ({
    ...{ id: 1, kind: 'reporting-duty', side: 'care' as const, productGroup, validFrom },
    value: { basis: 'statutory' as const, days: 7, until: null, ...change } satisfies Duty,
  });
  const term = { productGroup: 'ffp2', from: '2026-11-22', until: '2026-12-22', side: 'care' as const };
  it.each([
    { duty: law(), change: {}, touched: true, because: 'of this product' },
    { duty: law(), change: { productGroup: null }, touched: true, because: 'all of them are exempted' },
    { duty: law({}, null), change: {}, touched: true, because: 'a general one' },
    { duty: law({}, 'apron'), change: {}, touched: false, because: 'of another product' },
    { duty: law(), change: { side: 'supplier' as const }, touched: false, because: 'of another side' },
    { duty: law({ basis: 'covenant' }), change: {}, touched: false, because: 'an agreement is no law' },
    { duty: law({ until: '2026-11-21' }), change: {}, touched: false, because: 'it ended before' },
    { duty: law({ until: '2026-11-22' }), change: {}, touched: true, because: 'it ends on the first day' },
    { duty: law({}, 'ffp2', '2026-12-22'), change: {}, touched: true, because: 'it begins on the last day' },
    { duty: law({}, 'ffp2', '2026-12-23'), change: {}, touched: false, because: 'it begins after' },
    { duty: law({ during: 'crisis' }), change: {}, touched: true, because: 'a crisis may come' },
  ])('$touched: $because', ({ duty, change, touched }) =>
    expect(touchesLaw({ ...term, ...change }, [duty], ['ffp2', 'apron'])).toBe(touched),
  );

  it('not by one that was replaced', () => {
    const replaced = { ...law({ basis: 'voluntary' }, 'ffp2', '2026-02-01'), id: 2 };
    expect(touchesLaw(term, [replaced, law()], ['ffp2'])).toBe(false);
  });
});
