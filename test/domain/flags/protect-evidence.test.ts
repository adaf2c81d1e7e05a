import { describe, expect, it } from '@jest/globals';
import type { ProtectedWeek } from '../../../src/domain/disclosure/protected-week.js';
import type { CoverReason } from '../../../src/domain/flags/evaluate.js';
import { expectedShortage } from '../../../src/domain/flags/expected-shortage.js';
import type { FlagEvidence } from '../../../src/domain/flags/flag-evidence.js';
import { evaluateProjection } from '../../../src/domain/flags/evaluate-projection.js';
import { protectEvidence } from '../../../src/domain/flags/protect-evidence.js';
import { days, weeks } from '../../../src/domain/units.js';
import { NO_WARNING } from '../../../src/domain/watch/standing-warning.js';
import { aSide, anEvidence, NOTHING_PUBLISHED } from '../../medium/flags/an-evidence.js';

const FEW = { reporters: 2, holdings: 2, expecters: 2, expecterHoldings: 2, peakHoldings: 2 };
const shown = (value: number) => ({ state: 'shown', value }) as const;
const WITHHELD = { state: 'withheld', value: null } as const;
const NO_DATA = { state: 'no-data', value: null } as const;
const week = (weekStart: string, over: Partial<ProtectedWeek> = {}): ProtectedWeek => ({
  ...{ weekStart, usable: shown(88_000), blocked: shown(1_000), used: shown(39_000), expected: shown(39_500), incoming: shown(0) },
  ...{ coverAtExpected: shown(2.2), coverAtPeak: WITHHELD, signals: shown(0) },
  ...over,
});
const PUBLISHED = { care: [week('2026-11-02', { coverAtPeak: NO_DATA }), week('2026-11-09')], supplier: [] };
const protect = (evidence: FlagEvidence) => protectEvidence(evidence, PUBLISHED);
const sideOf = (...side: Parameters<typeof aSide>) => protect(anEvidence([aSide(...side)])).sides[0];

describe('protecting the evidence of a flag (onthullingsrisico)', () => {
  it('says in weeks and classes what lies ahead, of enough owners of whom none dominates, and nothing of what that rests on', () => {
    const projection = {
      night: '2026-11-22',
      outcomes: [{ shortIn: 20, lowest: 3.21 }],
      usualCover: 61.7,
      announced: 0.654,
      before: NO_WARNING,
      standing: { warning: { raisedAt: '2026-11-22', because: [] }, against: 0 },
      verdict: { says: 'raise' as const, because: [{ kind: 'supply-falls' as const, announced: 0.654, lowest: 0.321 }] },
      unmet: { share: 0.9375, inDays: 20, between: [9, 29] as const, within: [] },
      holdings: 3,
      supplierHoldings: 3,
      policy: [],
    };
    const because = evaluateProjection(projection, '2026-11-22', { level: 'warning', freshDays: 7 });
    const told = protect(anEvidence([aSide()], { projection, because }));
    expect(told.because).toMatchObject([{ unmet: { courses: 'nearly-all', around: '2026-12-07' }, supplyFalls: false }]);
    expect(told.projection).toBeNull();
    expect(JSON.stringify(told)).not.toMatch(/0\.9375|0\.654|0\.321|3\.21|61\.7|2026-12-12/);
    expect(protect(anEvidence([aSide({ disclosure: 'withheld' })], { projection, because })).because).toMatchObject([{ unmet: null }]);
    expect(protect(anEvidence([aSide()], { projection: { ...projection, holdings: 2 }, because })).because).toEqual([]);
    expect(protect(anEvidence([aSide()], { because })).because).toEqual([]);
  });

  it('takes amounts and weeks from what was published, none from the evaluation', () => {
    const side = sideOf();
    expect(side).toMatchObject({
      published: '2026-11-09',
      inputs: { usable: 88_000, blocked: 1_000, expectedPerWeek: 39_500, asOf: null, deliveries: null },
      peakPerWeek: null,
      weeks: [
        { weekStart: '2026-11-02', coverAtExpected: { kind: 'lasts', weeks: 2.2 }, coverAtPeak: { kind: 'unknown' } },
        { weekStart: '2026-11-09', coverAtPeak: { kind: 'withheld' } },
      ],
    });
    const text = JSON.stringify(protect(anEvidence()));
    for (const figure of [
      '90000',
      '40000',
      '96000',
      '32000',
      '20000',
      '1200',
      '2.25',
      '0.9375',
      '2026-12-09',
      '2026-11-26',
      '2026-12-01',
    ]) {
      expect(text).not.toContain(figure);
    }
  });

  it('has no amounts when nothing was published', () => {
    const [side] = protectEvidence(anEvidence(), NOTHING_PUBLISHED).sides;
    expect(side).toMatchObject({ published: null, weeks: [], inputs: { usable: null, expectedPerWeek: null } });
  });

  it('never says how many stand behind it, nor by which rules it was protected', () => {
    const policy = [
      { id: 1, kind: 'minimum-holdings', value: {} },
      { id: 2, kind: 'flag-level', value: {} },
      { id: 3, kind: 'disclosure-percent', value: {} },
    ];
    const protectedOne = protect(anEvidence([aSide()], { policy }));
    expect(protectedOne.policy).toEqual([policy[1]]);
    expect(JSON.stringify(protectedOne)).not.toMatch(/minimumHoldings|"(reporters|holdings|expecters|expecterHoldings|peakHoldings)":\d/);
  });

  it.each([
    { cover: 0, told: { from: 0, below: 1 } },
    { cover: 0.99, told: { from: 0, below: 1 } },
    { cover: 1, told: { from: 1, below: 2 } },
    { cover: 3.9, told: { from: 2, below: 4 } },
    { cover: 8, told: { from: 8, below: 13 } },
    { cover: 51.9, told: { from: 26, below: 52 } },
    { cover: 900, told: { from: 52, below: null } },
  ])('tells a cover of $cover weeks as from $told.from to $told.below', ({ cover, told }) => {
    const lasts = { kind: 'lasts', weeks: weeks(cover) } as const;
    expect(sideOf({ cover: { atExpected: lasts, atPeak: { kind: 'unused' } } })?.cover).toEqual({
      atExpected: { kind: 'between', ...told },
      atPeak: { kind: 'unused' },
    });
  });

  it.each([
    { inputs: FEW, told: { atExpected: 'withheld', atPeak: 'withheld' } },
    { inputs: { holdings: 2 }, told: { atExpected: 'withheld', atPeak: 'withheld' } },
    { inputs: { expecterHoldings: 2 }, told: { atExpected: 'withheld', atPeak: 'between' } },
    { inputs: { peakHoldings: 2 }, told: { atExpected: 'between', atPeak: 'withheld' } },
    { inputs: {}, told: { atExpected: 'between', atPeak: 'between' } },
  ])('tells no class that rests on two: $inputs', ({ inputs, told }) => {
    const cover = sideOf({}, inputs)?.cover;
    expect({ atExpected: cover?.atExpected.kind, atPeak: cover?.atPeak.kind }).toEqual(told);
  });

  it('tells the end of the stock by its week, unless one dominates or two stand behind it', () => {
    expect(sideOf()).toMatchObject({
      stockOut: { kind: 'runs-out-in-week', weekStart: '2026-12-07' },
      stockOutAtPeak: { kind: 'runs-out-in-week', weekStart: '2026-11-23' },
    });
    const hidden = { stockOut: { kind: 'withheld' }, stockOutAtPeak: { kind: 'withheld' } };
    expect(sideOf({ disclosure: 'withheld' })).toMatchObject({
      disclosure: 'withheld',
      cover: { atExpected: { kind: 'between' } },
      ...hidden,
    });
    expect(sideOf({}, { expecterHoldings: 2 })).toMatchObject(hidden);
    expect(sideOf({}, { peakHoldings: 2 })).toMatchObject({ stockOut: { kind: 'runs-out-in-week' }, stockOutAtPeak: { kind: 'withheld' } });
    expect(sideOf({ stockOut: { kind: 'lasts-at-least', days: days(730) } })?.stockOut).toEqual({ kind: 'lasts-at-least', days: 730 });
    expect(sideOf({ disclosure: 'shown' }, { holdings: 2 })).toMatchObject({ disclosure: 'withheld', ...hidden });
  });

  it('keeps the level of a reason without its cover', () => {
    const observed = { kind: 'clear', level: 'normal', weeks: weeks(9) } as const;
    const reason: CoverReason = { kind: 'cover', side: 'care', basis: 'expected', observed, level: 'warning' };
    expect(protect(anEvidence([aSide()], { because: [reason] })).because).toEqual([{ ...reason, observed: { kind: 'withheld' } }]);
  });

  it('tells no level of a side, and no reason of a cover, that rests on two', () => {
    const observed = { kind: 'clear', level: 'normal', weeks: weeks(9) } as const;
    const reasonAt = (basis: CoverReason['basis']): CoverReason => ({ kind: 'cover', side: 'care', basis, observed, level: 'critical' });
    const told = (inputs: Parameters<typeof aSide>[1]) => {
      const { sides, because } = protect(anEvidence([aSide({}, inputs)], { because: [reasonAt('expected'), reasonAt('peak')] }));
      return [sides[0]?.level, because.map((reason) => (reason.kind === 'cover' ? reason.basis : reason.kind))];
    };
    expect(told({})).toEqual(['warning', ['expected', 'peak']]);
    expect(told({ expecterHoldings: 2 })).toEqual(['warning', ['peak']]);
    expect(told({ peakHoldings: 2 })).toEqual(['warning', ['expected']]);
    expect(told(FEW)).toEqual([null, []]);
  });

  it.each([
    { bySeverity: [0, 0, 0, 0, 0] as const, holdings: 0, told: null, because: 'else silence would tell that somebody is short' },
    { bySeverity: [0, 0, 0, 1, 0] as const, holdings: 2, told: null, because: 'two reporters know each other' },
    { bySeverity: [0, 9, 10, 1, 0] as const, holdings: 3, told: ['none', 'some', 'many', 'some', 'none'], because: 'three are enough' },
  ])('counts shortages of $holdings holdings in classes: $told, $because', ({ bySeverity, holdings, told }) => {
    const signals = { bySeverity, holdings, regions: 1, notices: 0, noticeHoldings: 0 };
    const because = [
      { kind: 'burst', level: 'warning', holdings: 4, regions: 2 } as const,
      { kind: 'severe-signals', level: 'watch', count: 7, fromSeverity: 4 } as const,
    ];
    const one = protect(anEvidence([aSide()], { signals, because }));
    expect(one.signals).toEqual(told === null ? null : { bySeverity: told, notices: null });
    const uncounted = [
      { kind: 'burst', level: 'warning', holdings: null, regions: null },
      { kind: 'severe-signals', level: 'watch', count: null, fromSeverity: 4 },
    ];
    expect(one.because).toEqual(told === null ? [] : uncounted);
  });

  it('counts no shortages of a region, and says that there are some when enough have them', () => {
    const signals = { bySeverity: [0, 9, 10, 1, 0] as const, holdings: 3, regions: 1, notices: 0, noticeHoldings: 0 };
    const because = [{ kind: 'burst', level: 'warning', holdings: 4, regions: 1 } as const];
    const one = protect(anEvidence([aSide()], { scope: { kind: 'region', code: 'VR17' }, signals, because }));
    expect([one.signals, one.because.map(({ kind }) => kind)]).toEqual([null, ['burst']]);
  });

  it.each([
    { noticeHoldings: 1, said: [], because: 'one supplier is known by what it announced' },
    { noticeHoldings: 2, said: [], because: 'each of two knows the other' },
    { noticeHoldings: 3, said: [{ kind: 'notices', level: 'watch', count: null }], because: 'three are enough, but not to count them' },
    { noticeHoldings: undefined, said: [], because: 'what was never written down is not enough' },
  ])('what $noticeHoldings suppliers announced: $because', ({ noticeHoldings, said }) => {
    const notices = { kind: 'notices', level: 'watch', count: 47 } as const;
    const signals = { bySeverity: [0, 2, 0, 0, 0], holdings: 3, regions: 2, notices: 47, noticeHoldings } as const;
    const kept: FlagEvidence = JSON.parse(JSON.stringify({ ...anEvidence([], { because: [notices] }), signals }));
    const one = protect(kept);
    expect(one.because).toEqual(said);
    expect(JSON.stringify(one)).not.toContain('47');
  });

  it('takes a count that was never written down for too few', () => {
    const old: FlagEvidence = JSON.parse(JSON.stringify(anEvidence()), (name, value) => (name === 'peakHoldings' ? undefined : value));
    expect(protect(old).sides[0]?.cover).toMatchObject({ atExpected: { kind: 'between' }, atPeak: { kind: 'withheld' } });
  });
});

describe('when a shortage is expected', () => {
  it('is a day for the desk, and a week for others', () => {
    expect(expectedShortage(anEvidence())).toEqual({ on: '2026-12-09', toTheWeek: false });
    expect(expectedShortage(protect(anEvidence()))).toEqual({ on: '2026-12-07', toTheWeek: true });
  });

  it('is that of care before that of suppliers, and nothing when neither is told', () => {
    const supplier = aSide({ side: 'supplier', stockOut: { kind: 'runs-out', on: '2026-12-02', met: 0 } });
    expect(expectedShortage(anEvidence([supplier, aSide()]))?.on).toBe('2026-12-09');
    expect(expectedShortage(anEvidence([supplier, aSide({ stockOut: { kind: 'unknown' } })]))?.on).toBe('2026-12-02');
    expect(expectedShortage(protect(anEvidence([aSide({}, FEW)])))).toBeNull();
  });
});
