import { describe, expect, it } from '@jest/globals';
import type { CoverReason } from '../../../src/domain/flags/evaluate.js';
import type { FlagEvidence, SideEvidence } from '../../../src/domain/flags/flag-evidence.js';
import { protectEvidence } from '../../../src/domain/flags/protect-evidence.js';
import { shortageDayShown } from '../../../src/domain/flags/shortage-day-shown.js';
import type { Side } from '../../../src/domain/parties/sectors.js';
import { weeks } from '../../../src/domain/units.js';
import { aSide, anEvidence } from '../../medium/flags/an-evidence.js';

const FEW = { reporters: 2, holdings: 2, expecters: 2, expecterHoldings: 2, peakHoldings: 2 };
const coverReason = (side: Side, basis: 'expected' | 'peak'): CoverReason => ({
  kind: 'cover',
  side,
  basis,
  observed: { kind: 'clear', level: 'normal', weeks: weeks(9) },
  level: 'warning',
});
const few = () => aSide({ disclosure: 'withheld', weeks: [] }, FEW);

describe('protecting the evidence of a flag (onthullingsrisico)', () => {
  it('leaves what rests on three holdings or more as it is, but for weeks with fewer', () => {
    const [side] = protectEvidence(anEvidence([aSide({}, { holdings: 3, expecterHoldings: 3 })])).sides;
    expect(side).toMatchObject({ disclosure: 'shown', inputs: { usable: 90_000, expectedPerWeek: 40_000 }, peakPerWeek: 96_000 });
    expect(side?.cover.atExpected).toEqual({ kind: 'lasts', weeks: 2.25 });
    expect(side?.weeks.map(({ coverAtPeak }) => coverAtPeak.kind === 'withheld').lastIndexOf(true)).toBe(2);
    expect(side?.weeks.map(({ coverAtExpected }) => coverAtExpected.kind === 'withheld').lastIndexOf(true)).toBe(2);
  });

  it('never gives blocked stock or deliveries away: how many holdings have any is not counted', () => {
    const shown = protectEvidence(anEvidence());
    expect(shown.sides[0]?.inputs).toMatchObject({ blocked: null, deliveries: null, usable: 90_000 });
    expect(JSON.stringify(shown)).not.toMatch(/:1200\b|:20000\b|2026-12-01/);
  });

  it('gives no figure of fewer holdings away, wherever it would come back', () => {
    const text = JSON.stringify(
      protectEvidence(
        anEvidence([few()], { signals: { bySeverity: [0, 0, 0, 0, 0], holdings: 0, regions: 0, notices: 0, noticeHoldings: 0 } }),
      ),
    );
    for (const figure of ['90000', '40000', '96000', '32000', '20000', '1200', '2.25', '0.9375', '2026-12-09', '2026-11-26'])
      expect(text).not.toContain(figure);
  });

  it('keeps the level of a reason without its cover', () => {
    const [reason] = protectEvidence(anEvidence([few()])).because;
    expect(reason).toEqual({ kind: 'cover', side: 'care', basis: 'expected', observed: { kind: 'withheld' }, level: 'warning' });
  });

  it('withholds expected use where fewer than the minimum stated it, and shows the rest', () => {
    const [side] = protectEvidence(anEvidence([aSide({}, { expecterHoldings: 2 })])).sides;
    expect(side?.cover).toEqual({ atExpected: { kind: 'withheld' }, atPeak: { kind: 'lasts', weeks: 0.9375 } });
    expect(side?.inputs).toMatchObject({ usable: 90_000, expectedPerWeek: null, stockOfExpecters: null, deliveries: null });
    expect([side?.stockOut, side?.stockOutAtPeak]).toEqual([{ kind: 'withheld' }, { kind: 'withheld' }]);
  });

  it('withholds whatever rests on use that too few measured, and shows the rest', () => {
    const [side] = protectEvidence(anEvidence([aSide({ weeks: [] }, { peakHoldings: 2 })])).sides;
    expect(side?.cover).toEqual({ atExpected: { kind: 'lasts', weeks: 2.25 }, atPeak: { kind: 'withheld' } });
    expect(side).toMatchObject({
      peakPerWeek: null,
      stockOutAtPeak: { kind: 'withheld' },
      inputs: { usable: 90_000, ordinaryPerWeek: null },
    });
    expect(JSON.stringify(side)).not.toMatch(/96000|32000|0\.9375|2026-11-26/);
  });

  it.each([
    { bySeverity: [0, 0, 0, 0, 0] as const, holdings: 0, shown: true, because: 'that nothing was reported says nothing of anybody' },
    { bySeverity: [0, 0, 0, 1, 0] as const, holdings: 2, shown: false, because: 'two reporters know each other' },
    { bySeverity: [0, 0, 0, 3, 0] as const, holdings: 3, shown: true, because: 'three are enough' },
  ])('signals of $holdings holdings: $because', ({ bySeverity, holdings, shown }) => {
    const { signals, because } = protectEvidence(
      anEvidence([aSide()], { signals: { bySeverity, holdings, regions: 1, notices: 0, noticeHoldings: 0 } }),
    );
    expect(signals !== null).toBe(shown);
    expect(because.some(({ kind }) => kind === 'severe-signals')).toBe(shown);
  });

  it('withholds a side that was withheld when it was frozen, however many holdings it rests on', () => {
    const [side] = protectEvidence(anEvidence([aSide({ disclosure: 'withheld' })])).sides;
    expect(side).toMatchObject({ disclosure: 'withheld', inputs: { usable: null }, stockOut: { kind: 'withheld' } });
  });

  it('calls a side withheld that rests on fewer than the minimum, whatever was frozen', () => {
    const [side] = protectEvidence(anEvidence([aSide({ disclosure: 'shown' }, { holdings: 2 })])).sides;
    expect(side).toMatchObject({ disclosure: 'withheld', peakPerWeek: null, cover: { atPeak: { kind: 'withheld' } } });
  });

  it('lets the end of the stock at peak rest on both expected and measured use', () => {
    const atPeak = (inputs: Parameters<typeof aSide>[1]) => protectEvidence(anEvidence([aSide({}, inputs)])).sides[0]?.stockOutAtPeak;
    expect(atPeak({})).toEqual({ kind: 'runs-out', on: '2026-11-26', met: 0.5 });
    expect(atPeak({ expecterHoldings: 2 })).toEqual({ kind: 'withheld' });
    expect(atPeak({ peakHoldings: 2 })).toEqual({ kind: 'withheld' });
  });

  it('takes a count that was never written down for too few', () => {
    const old: FlagEvidence = JSON.parse(JSON.stringify(anEvidence()), (name, value) => (name === 'peakHoldings' ? undefined : value));
    const [side] = protectEvidence(old).sides;
    expect(side).toMatchObject({ peakPerWeek: null, cover: { atPeak: { kind: 'withheld' } }, inputs: { usable: 90_000 } });
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
    const shown = protectEvidence(kept);
    expect(shown.because).toEqual(said);
    expect(shown.signals).toMatchObject({ bySeverity: [0, 2, 0, 0, 0], notices: null, noticeHoldings: null });
    expect(JSON.stringify(shown)).not.toContain('47');
  });

  it('says that suppliers announced something when it withholds the shortages of a few', () => {
    const because = [
      { kind: 'notices', level: 'watch', count: 3 } as const,
      { kind: 'burst', level: 'warning', holdings: 2, regions: 2 } as const,
    ];
    const signals = { bySeverity: [0, 2, 0, 0, 0], holdings: 2, regions: 2, notices: 3, noticeHoldings: 3 } as const;
    const shown = protectEvidence(anEvidence([], { because, signals }));
    expect([shown.signals, shown.because]).toEqual([null, [{ kind: 'notices', level: 'watch', count: null }]]);
  });

  it('hides a cover among the reasons exactly when it hides it on that side and basis', () => {
    const reasons = (['care', 'supplier'] as const).flatMap((side) => [coverReason(side, 'expected'), coverReason(side, 'peak')]);
    const shownOf = (...sides: SideEvidence[]) =>
      protectEvidence(anEvidence(sides, { because: reasons })).because.flatMap((reason) =>
        reason.kind === 'cover' && reason.observed.kind !== 'withheld' ? [`${reason.side} ${reason.basis}`] : [],
      );
    expect(shownOf(aSide(), aSide({ side: 'supplier' }))).toEqual(['care expected', 'care peak', 'supplier expected', 'supplier peak']);
    expect(shownOf(aSide({}, { peakHoldings: 2 }), aSide({ side: 'supplier' }, FEW))).toEqual(['care expected']);
    expect(shownOf(aSide({}, FEW), aSide({ side: 'supplier' }, { expecterHoldings: 2 }))).toEqual(['supplier peak']);
    expect(shownOf(aSide())).toEqual(['care expected', 'care peak']);
    expect(shownOf()).toEqual([]);
  });

  it('leaves a reason as it is when its cover may be shown', () => {
    const reason = coverReason('care', 'peak');
    expect(protectEvidence(anEvidence([aSide()], { because: [reason] })).because).toEqual([reason]);
  });

  it('shows the day of the shortage only as the stock-out date of a side that is shown', () => {
    expect(shortageDayShown('2026-12-09', protectEvidence(anEvidence()))).toBe('2026-12-09');
    expect(shortageDayShown('2026-12-09', protectEvidence(anEvidence([few()])))).toBeNull();
    expect(shortageDayShown(null, protectEvidence(anEvidence()))).toBeNull();
    expect(shortageDayShown('2026-11-26', protectEvidence(anEvidence()))).toBe('2026-11-26');
    expect(shortageDayShown('2026-12-10', protectEvidence(anEvidence()))).toBeNull();
    const lasting = aSide({ stockOut: { kind: 'unknown' }, stockOutAtPeak: { kind: 'unused' } });
    expect(shortageDayShown('2026-12-09', protectEvidence(anEvidence([lasting])))).toBeNull();
  });
});
