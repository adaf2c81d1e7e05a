import { describe, expect, it } from '@jest/globals';
import { evaluate } from '../../../src/domain/flags/evaluate.js';
import type { EvaluationRules, SignalInputs } from '../../../src/domain/flags/evaluation-inputs.js';
import { FIRST_STANDING } from '../../../src/domain/flags/first-standing.js';
import { holdingsBehind } from '../../../src/domain/flags/holdings-behind.js';
import { protectEvidence } from '../../../src/domain/flags/protect-evidence.js';
import type { UnusualReason } from '../../../src/domain/flags/evaluate-unusual.js';
import type { Unusual } from '../../../src/domain/unusual/unusual-in.js';
import type { Watched } from '../../../src/domain/unusual/unusual-rules.js';
import { anEvidence } from '../../medium/flags/an-evidence.js';

const WEEK = '2026-11-16';
const alarm = (what: Watched, over: Partial<Unusual> = {}): Unusual => {
  const week = { weekStart: WEEK, value: 160, bound: 120, by: 'ears-c2', alarm: true } as const;
  const point = { weekStart: WEEK, value: 160, without: 150, parties: 9, owners: 8, concerned: 6 };
  return {
    ...{ what, standing: { since: '2026-11-09', week }, points: [point], judged: [week], owners: 8, concerned: 6, dominated: false },
    ...over,
  };
};
const RULES: EvaluationRules = {
  thresholds: { care: { atExpected: {}, atPeak: {} }, supplier: { atExpected: {}, atPeak: {} } },
  settling: { margin: 0.1, evaluations: 4 },
  signals: { burst: { holdings: 3, regions: 2, fromSeverity: 2 }, watchFromSeverity: 4, watchFromNotices: 1 },
  projection: { level: 'warning', freshDays: 7 },
  unusual: { together: 'warning', owners: 3, freshDays: 21 },
};
const QUIET: SignalInputs = { bySeverity: [0, 0, 0, 0, 0], holdings: 0, regions: 0, notices: 0, noticeHoldings: 0 };
const evaluated = (unusual: readonly Unusual[], signals: SignalInputs = QUIET, today = '2026-11-24') =>
  evaluate(
    { scope: { kind: 'national', code: 'NL' }, sides: [], signals, projection: null, unusual, standing: FIRST_STANDING, today },
    RULES,
  );

describe('an alarm of what is unusual', () => {
  it('asks to watch, and says what, when, how much and by what', () =>
    expect(evaluated([alarm('use')])).toMatchObject({
      level: 'watch',
      because: [
        {
          ...{ kind: 'unusual', what: 'use', level: 'watch', since: '2026-11-09', week: WEEK, value: 160, bound: 120, by: 'ears-c2' },
          ...{ owners: 6, beside: [] },
        },
      ],
    }));

  it.each<{ alarms: readonly Watched[]; signals?: SignalInputs; level: string; why: string }>([
    { alarms: ['use', 'late'], level: 'watch', why: 'both rest on what was counted' },
    { alarms: ['shortages', 'unobtainable'], level: 'watch', why: 'both rest on what was said' },
    { alarms: ['use', 'shortages'], level: 'warning', why: 'one is counted, one is said' },
    { alarms: ['late', 'unobtainable'], level: 'warning', why: 'the balance bears out what is said' },
    { alarms: ['use'], signals: { ...QUIET, notices: 3, noticeHoldings: 3 }, level: 'warning', why: 'suppliers announced something' },
    { alarms: ['use'], signals: { ...QUIET, notices: 9, noticeHoldings: 2 }, level: 'watch', why: 'two owners are too few' },
    { alarms: ['use'], signals: { ...QUIET, bySeverity: [0, 0, 0, 1, 0], holdings: 1 }, level: 'watch', why: 'one report is one owner' },
    { alarms: [], signals: { ...QUIET, notices: 3, noticeHoldings: 3 }, level: 'watch', why: 'there is no alarm' },
  ])('$alarms: $level, since $why', ({ alarms, signals, level }) =>
    expect(
      evaluated(
        alarms.map((what) => alarm(what)),
        signals,
      ).level,
    ).toBe(level),
  );

  it('never makes a warning critical, however many stand', () => {
    const burst = { ...QUIET, holdings: 5, regions: 3, notices: 9, noticeHoldings: 5 };
    const all = (['use', 'shortages', 'unobtainable', 'late'] as const).map((what) => alarm(what));
    expect(evaluated(all, burst).level).toBe('warning');
  });

  it('is believed for three weeks', () => {
    expect(evaluated([alarm('use')], QUIET, '2026-12-07').level).toBe('watch');
    expect(evaluated([alarm('use')], QUIET, '2026-12-08').level).toBe('normal');
  });

  it('is not believed for longer because nothing can be said of the weeks since', () => {
    const silent = { weekStart: '2026-12-07', value: null, without: null, parties: 2, owners: 2, concerned: 0 };
    expect(evaluated([alarm('use', { points: [silent] })], QUIET, '2026-12-15').level).toBe('normal');
  });

  it('lifts another only with as many owners as the policy asks of a sign', () => {
    expect(evaluated([alarm('use'), alarm('shortages', { concerned: 2 })]).level).toBe('warning');
    expect(evaluated([alarm('use', { concerned: 2 }), alarm('shortages', { concerned: 2 })]).level).toBe('watch');
    const few = { ...QUIET, holdings: 3, regions: 1 };
    expect(evaluated([alarm('use')], few).because.map(({ level }) => level)).not.toContain('warning');
  });

  it('that one owner dominates has one behind it', () => {
    const { level, because } = evaluated([alarm('use', { dominated: true })]);
    expect(holdingsBehind({ level, because, sides: [] }, [])).toBe(1);
  });

  it('rests on the owners it concerns', () => {
    const { level, because } = evaluated([alarm('use', { concerned: 4 })]);
    expect(holdingsBehind({ level, because, sides: [] }, [])).toBe(4);
  });
});

describe('the same for everybody but the triage desk', () => {
  const shown = (unusual: Unusual) => {
    const because = evaluated([unusual, alarm('shortages')]).because.filter((one): one is UnusualReason => one.kind === 'unusual');
    const evidence = anEvidence([], { because: because.slice(0, 1), unusual: { alarms: [unusual], policy: [] } });
    return protectEvidence(evidence, { care: [], supplier: [] });
  };

  it('is what it is, and no week, figure, owner or other sign', () => {
    const protectedEvidence = shown(alarm('use'));
    expect(protectedEvidence.because).toEqual([{ kind: 'unusual-protected', level: 'warning', what: 'use' }]);
    expect('unusual' in protectedEvidence).toBe(false);
  });

  it.each([
    { over: { owners: 2 }, why: 'too few owners reported' },
    { over: { concerned: 2 }, why: 'it concerns too few' },
    { over: { dominated: true }, why: 'one owner could tell another' },
  ])('is nothing when $why', ({ over }) => expect(shown(alarm('use', over)).because).toEqual([]));

  it('is told of exactly as many owners as the minimum', () =>
    expect(shown(alarm('use', { owners: 3, concerned: 3 })).because).toHaveLength(1));
});
