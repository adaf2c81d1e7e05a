import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../../src/domain/flags/evaluate.js';
import { evaluateProjection } from '../../../src/domain/flags/evaluate-projection.js';
import type { ProjectionInputs } from '../../../src/domain/flags/evaluate-projection.js';
import { FIRST_STANDING } from '../../../src/domain/flags/first-standing.js';
import { protectProjection } from '../../../src/domain/flags/protect-projection.js';
import type { ToldAhead } from '../../../src/domain/flags/protect-projection.js';
import type { WarningReason } from '../../../src/domain/watch/verdict.js';

const RULE = { level: 'warning', freshDays: 7 } as const;
const FALLS: WarningReason = { kind: 'supply-falls', announced: 0.7, lowest: 0.35 };
const within = [2, 4, 8, 12].map((weeks, place) => ({ weeks, share: [0, 0.25, 0.75, 0.95][place] ?? 0 }));
const warned: ProjectionInputs = {
  night: '2026-03-02',
  outcomes: [],
  usualCover: 60,
  announced: 0.7,
  before: { warning: null, against: 2 },
  standing: { warning: { raisedAt: '2026-03-02', because: [FALLS] }, against: 0 },
  verdict: { says: 'hold', because: [] },
  unmet: { share: 0.95, inDays: 21.4, between: [9, 30], within },
};
const [ahead] = evaluateProjection(warned, '2026-03-02', RULE);

describe('a warning of what lies ahead', () => {
  it('is a reason with the level of the policy, the days of the last night, and what it rose for', () =>
    expect(ahead).toEqual({
      kind: 'projection',
      level: 'warning',
      raisedOn: '2026-03-02',
      unmet: { share: 0.95, around: '2026-03-23', from: '2026-03-11', until: '2026-04-01', within },
      supply: { announced: 0.7, lowest: 0.35 },
    }));

  it('says why as the last night has it, where that says anything', () => {
    const verdict = { says: 'raise' as const, because: [{ kind: 'need-unmet' as const, ...warned.unmet }] };
    expect(evaluateProjection({ ...warned, verdict }, '2026-03-02', RULE)).toMatchObject([{ supply: null }]);
  });

  it('names no day when no course ends in a shortage', () => {
    const unmet = { ...warned.unmet, share: 0, inDays: 0 };
    expect(evaluateProjection({ ...warned, unmet }, '2026-03-02', RULE)).toMatchObject([{ unmet: null }]);
  });

  it.each([
    { projection: null, because: 'nobody could look ahead' },
    { projection: { ...warned, standing: warned.before }, because: 'no warning stands' },
    { projection: { ...warned, night: '2026-02-22' }, because: 'it was eight days ago' },
  ])('is none when $because', ({ projection }) => expect(evaluateProjection(projection, '2026-03-02', RULE)).toEqual([]));

  it('is believed up to the last fresh day', () =>
    expect(evaluateProjection({ ...warned, night: '2026-02-23' }, '2026-03-02', RULE)).toHaveLength(1));

  it('makes the level of a scope where nothing else does', () => {
    const rules = {
      thresholds: { care: { atExpected: {}, atPeak: {} }, supplier: { atExpected: {}, atPeak: {} } },
      settling: { margin: 0.1, evaluations: 4 },
      signals: { burst: { holdings: 3, regions: 2, fromSeverity: 2 }, watchFromSeverity: 4, watchFromNotices: 1 },
      projection: RULE,
      unusual: { together: 'warning' as const, owners: 3, freshDays: 21 },
    };
    const signals = { bySeverity: [0, 0, 0, 0, 0] as const, holdings: 0, regions: 0, notices: 0, noticeHoldings: 0 };
    const scope = { kind: 'national' as const, code: 'NL' };
    const given = { scope, sides: [], signals, projection: warned, unusual: [], standing: FIRST_STANDING, today: '2026-03-02' };
    expect(evaluate(given, rules)).toMatchObject({ level: 'warning', because: [{ kind: 'projection' }] });
    expect(evaluate({ ...given, projection: null }, rules)).toMatchObject({ level: 'normal', because: [] });
  });
});

describe('the same for everybody but the triage desk', () => {
  const told = (more: Partial<ToldAhead>): ToldAhead => ({
    ...{ holdings: 3, supplierHoldings: 3, minimum: 3, undominated: ['care', 'supplier'] },
    ...more,
  });

  if (ahead === undefined) throw new Error('it warns');

  it('has weeks for days and classes for shares', () => {
    const shown = { kind: 'projection-protected', level: 'warning', supplyFalls: true };
    const unmet = { courses: 'nearly-all', around: '2026-03-23', from: '2026-03-09', until: '2026-03-30' };
    expect(protectProjection(ahead, told({ holdings: 3, supplierHoldings: 3 }))).toEqual([{ ...shown, unmet }]);
  });

  it.each([
    [0.5, 'some'],
    [0.51, 'most'],
    [0.9, 'nearly-all'],
  ])('calls %p of the courses %p', (share, courses) => {
    const reason = { ...ahead, unmet: ahead.unmet && { ...ahead.unmet, share } };
    expect(protectProjection(reason, told({ holdings: 3, supplierHoldings: 3 }))).toMatchObject([{ unmet: { courses } }]);
  });

  it('does not say that suppliers deliver less when too few of them announce', () =>
    expect(protectProjection(ahead, told({ holdings: 3, supplierHoldings: 2 }))).toMatchObject([{ supplyFalls: false }]));

  it('names no week where one owner dominates care, and no deliveries where one dominates suppliers', () => {
    expect(protectProjection(ahead, told({ undominated: ['supplier'] }))).toMatchObject([{ unmet: null, supplyFalls: true }]);
    expect(protectProjection(ahead, told({ undominated: ['care'] }))).toMatchObject([
      { unmet: { courses: 'nearly-all' }, supplyFalls: false },
    ]);
  });

  it('is nothing when too few stand behind it', () =>
    expect(protectProjection(ahead, told({ holdings: 2, supplierHoldings: 9 }))).toEqual([]));
});
