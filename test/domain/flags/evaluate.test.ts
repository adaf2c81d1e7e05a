import { describe, expect, it } from '@jest/globals';
import type { CoverAtBoth } from '../../../src/domain/cover/cover-at.js';
import { answerToLevel } from '../../../src/domain/flags/answer-to-level.js';
import { evaluate } from '../../../src/domain/flags/evaluate.js';
import type { EvaluationInputs, EvaluationRules, SignalInputs } from '../../../src/domain/flags/evaluation-inputs.js';
import { FIRST_STANDING } from '../../../src/domain/flags/first-standing.js';
import type { Level } from '../../../src/domain/thresholds/level.js';
import { weeks } from '../../../src/domain/units.js';

const RULES: EvaluationRules = {
  thresholds: {
    care: { atExpected: { watch: weeks(4), warning: weeks(3), critical: weeks(2) }, atPeak: {} },
    supplier: { atExpected: {}, atPeak: { warning: weeks(10) } },
  },
  settling: { margin: 0.1, evaluations: 4 },
  signals: { burst: { holdings: 3, regions: 2, fromSeverity: 2 }, watchFromSeverity: 4, watchFromNotices: 1 },
  projection: { level: 'warning', freshDays: 7 },
  unusual: { together: 'warning', owners: 3, freshDays: 21 },
};
const QUIET: SignalInputs = { bySeverity: [0, 0, 0, 0, 0], holdings: 0, regions: 0, notices: 0, noticeHoldings: 0 };
const lasting = (expected: number, peak?: number): CoverAtBoth => ({
  atExpected: { kind: 'lasts', weeks: weeks(expected) },
  atPeak: peak === undefined ? { kind: 'unknown' } : { kind: 'lasts', weeks: weeks(peak) },
});
const inputs = (said: Partial<EvaluationInputs> = {}): EvaluationInputs => ({
  scope: { kind: 'national', code: 'NL' },
  sides: [],
  signals: QUIET,
  projection: null,
  unusual: [],
  standing: FIRST_STANDING,
  today: '2026-11-22',
  ...said,
});
const care = (cover: CoverAtBoth, week = '2026-11-16') => [{ side: 'care' as const, week, cover }];

describe('from evidence to level', () => {
  it.each<{ said: Partial<EvaluationInputs>; level: Level; because: string }>([
    { said: {}, level: 'normal', because: 'nothing is known' },
    { said: { sides: care(lasting(3)) }, level: 'warning', because: 'a boundary counts as the worse level' },
    { said: { sides: care(lasting(3.0001)) }, level: 'watch', because: 'just above it does not' },
    {
      said: { sides: [...care(lasting(9)), { side: 'supplier', week: '2026-11-16', cover: lasting(9, 10) }] },
      level: 'warning',
      because: 'the worse side decides',
    },
    {
      said: { signals: { ...QUIET, holdings: 3, regions: 2 } },
      level: 'warning',
      because: 'several parties in several regions are a burst',
    },
    { said: { signals: { ...QUIET, holdings: 3, regions: 1 } }, level: 'normal', because: 'one region is not the country' },
    {
      said: { signals: { ...QUIET, holdings: 3, regions: 1 }, scope: { kind: 'region', code: 'VR17' } },
      level: 'warning',
      because: 'but it is that region',
    },
    { said: { signals: { ...QUIET, holdings: 2, regions: 2 } }, level: 'normal', because: 'two parties are not several' },
    { said: { signals: { ...QUIET, bySeverity: [9, 9, 9, 0, 0] } }, level: 'normal', because: 'mild signals do not speak by themselves' },
    { said: { signals: { ...QUIET, bySeverity: [0, 0, 0, 1, 0] } }, level: 'watch', because: 'postponed care is watched' },
    { said: { signals: { ...QUIET, notices: 1 } }, level: 'watch', because: 'an announced interruption is watched' },
  ])('is $level: $because', ({ said, level }) => {
    expect(evaluate(inputs(said), RULES).level).toBe(level);
  });

  it('gives every reason: the cover of each side at both bases, then what was reported', () => {
    const sides = [...care(lasting(2.5)), { side: 'supplier' as const, week: '2026-11-16', cover: lasting(9, 12) }];
    const signals: SignalInputs = { bySeverity: [1, 0, 2, 1, 1], holdings: 4, regions: 3, notices: 2, noticeHoldings: 2 };
    expect(evaluate(inputs({ sides, signals }), RULES).because).toEqual([
      {
        kind: 'cover',
        side: 'care',
        basis: 'expected',
        observed: { kind: 'at-or-below', level: 'warning', boundary: 3, weeks: 2.5 },
        level: 'warning',
      },
      { kind: 'cover', side: 'care', basis: 'peak', observed: { kind: 'unknown', level: 'normal' }, level: 'normal' },
      { kind: 'cover', side: 'supplier', basis: 'expected', observed: { kind: 'clear', level: 'normal', weeks: 9 }, level: 'normal' },
      { kind: 'cover', side: 'supplier', basis: 'peak', observed: { kind: 'clear', level: 'normal', weeks: 12 }, level: 'normal' },
      { kind: 'burst', level: 'warning', holdings: 4, regions: 3 },
      { kind: 'severe-signals', level: 'watch', count: 2, fromSeverity: 4 },
      { kind: 'notices', level: 'watch', count: 2 },
    ]);
  });

  it('gives no reason when nothing is known, nor for what holds from before', () => {
    expect(evaluate(inputs(), RULES).because).toEqual([]);
    const { standing } = evaluate(inputs({ sides: care(lasting(1)) }), RULES);
    expect(evaluate(inputs({ standing }), RULES)).toEqual({ level: 'critical', because: [], standing });
  });

  it('tells what is seen now from the level that still holds', () => {
    const { standing } = evaluate(inputs({ sides: care(lasting(2.9)) }), RULES);
    const [reason] = evaluate(inputs({ sides: care(lasting(3.1)), standing }), RULES).because;
    expect(reason).toMatchObject({ observed: { level: 'watch', boundary: 4, weeks: 3.1 }, level: 'warning' });
  });

  it('holds a level through a wobble, and within one week does not count better news twice', () => {
    let standing = evaluate(inputs({ sides: care(lasting(2.9)) }), RULES).standing;
    for (const weeksLeft of [3.1, 3.2, 3.1, 3.2, 3.1, 3.2])
      standing = evaluate(inputs({ sides: care(lasting(weeksLeft)), standing }), RULES).standing;
    expect(standing.care.settled.level).toBe('warning');
    expect(evaluate(inputs({ sides: care(lasting(3.4)), standing }), RULES).level).toBe('watch');
    for (const week of ['2026-11-23', '2026-11-30', '2026-12-07']) {
      standing = evaluate(inputs({ sides: care(lasting(3.1), week), standing }), RULES).standing;
      expect(standing.care.settled.level).toBe('warning');
    }
    expect(evaluate(inputs({ sides: care(lasting(3.1), '2026-12-14'), standing }), RULES).level).toBe('watch');
  });

  it('keeps what held when a side falls silent', () => {
    const { standing } = evaluate(inputs({ sides: care(lasting(1)) }), RULES);
    const silent = { side: 'care' as const, week: null, cover: { atExpected: { kind: 'unknown' }, atPeak: { kind: 'unknown' } } as const };
    expect(evaluate(inputs({ sides: [silent], standing }), RULES).level).toBe('critical');
  });
});

describe('the answer to a level', () => {
  const seen = {
    scope: { kind: 'region', code: 'VR17' },
    level: 'warning',
    today: '2026-11-22',
    since: '2026-11-20',
    holdings: 3,
  } as const;
  const rules = { minimumHoldings: 3, rest: 4 };
  const ended = { open: false, level: 'warning', raisedOn: '2026-11-20', changedOn: '2026-11-21' } as const;

  it.each([
    { said: {}, newest: null, answer: 'raise', because: 'there is none' },
    { said: { since: null }, newest: null, answer: 'nothing', because: 'the level asks for none' },
    { said: { holdings: 2 }, newest: null, answer: 'nothing', because: 'it would point at one of two' },
    {
      said: { holdings: 1, scope: { kind: 'national', code: 'NL' } as const },
      newest: null,
      answer: 'raise',
      because: 'the country points at nobody',
    },
    { said: {}, newest: { ...ended, open: true }, answer: 'nothing', because: 'one is open' },
    { said: { level: 'critical' as const }, newest: { ...ended, open: true }, answer: 'worsen', because: 'the open one is milder' },
    {
      said: { level: 'critical' as const, holdings: 2 },
      newest: { ...ended, open: true },
      answer: 'nothing',
      because: 'that it got worse would point at one of the two who are left',
    },
    { said: {}, newest: ended, answer: 'nothing', because: 'it was ended in spite of the level' },
    { said: { level: 'critical' as const }, newest: ended, answer: 'raise', because: 'it got worse than what was ended' },
    { said: { since: '2026-11-21' }, newest: ended, answer: 'raise', because: 'it had been better meanwhile' },
    { said: { today: '2026-12-18' }, newest: ended, answer: 'nothing', because: 'the rest is not over' },
    { said: { today: '2026-12-19' }, newest: ended, answer: 'raise', because: 'after four weeks it is asked again' },
  ])('is $answer: $because', ({ said, newest, answer }) => {
    expect(answerToLevel({ ...seen, ...said }, newest, rules)).toBe(answer);
  });
});
