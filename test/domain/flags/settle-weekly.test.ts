import { describe, expect, it } from '@jest/globals';
import type { Cover } from '../../../src/domain/cover/cover.js';
import type { SideStanding } from '../../../src/domain/flags/evaluation-inputs.js';
import { settleWeekly } from '../../../src/domain/flags/settle-weekly.js';
import type { Observed } from '../../../src/domain/thresholds/settle-level.js';
import { weeks } from '../../../src/domain/units.js';

const RULE = { margin: 0.1, evaluations: 3 };
const WEEK = '2026-11-16';
const NEXT_WEEK = '2026-11-23';
const lasting = (count: number): Observed => {
  const cover: Cover = { kind: 'lasts', weeks: weeks(count) };
  return {
    cover: { atExpected: cover, atPeak: cover },
    thresholds: { atExpected: { watch: weeks(8), warning: weeks(4) }, atPeak: { watch: weeks(8), warning: weeks(4) } },
  };
};
const held = (milderInARow: number): SideStanding => {
  const basis = { level: 'warning', milderInARow } as const;
  return { settled: { level: 'warning', atExpected: basis, atPeak: basis }, week: WEEK };
};

describe('settling a level week by week', () => {
  it.each([
    { week: NEXT_WEEK, count: 1, because: 'a later week counts' },
    { week: WEEK, count: 0, because: 'the same week does not count twice' },
    { week: '2026-11-09', count: 0, because: 'an older week that comes in late does not count' },
  ])('a milder cover within the margin: $because', ({ week, count }) => {
    const { settled } = settleWeekly(held(0), week, lasting(4.2), RULE);
    expect([settled.atExpected, settled.atPeak]).toEqual(Array(2).fill({ level: 'warning', milderInARow: count }));
  });

  it('remembers the newest week of which it has heard', () => {
    expect(settleWeekly(held(0), NEXT_WEEK, lasting(4.2), RULE).week).toBe(NEXT_WEEK);
    expect(settleWeekly(held(0), '2026-11-09', lasting(4.2), RULE).week).toBe(WEEK);
    expect(settleWeekly({ ...held(0), week: null }, WEEK, lasting(4.2), RULE).week).toBe(WEEK);
  });

  it('falls by counting in a new week only, and by the margin at any time', () => {
    expect(settleWeekly(held(2), NEXT_WEEK, lasting(4.2), RULE).settled.level).toBe('watch');
    expect(settleWeekly(held(2), WEEK, lasting(4.2), RULE).settled.level).toBe('warning');
    expect(settleWeekly(held(2), WEEK, lasting(4.5), RULE).settled.level).toBe('watch');
  });

  it('begins to count anew when the week turns out as bad after all', () => {
    const { settled } = settleWeekly(held(2), WEEK, lasting(4), RULE);
    expect(settled.atExpected).toEqual({ level: 'warning', milderInARow: 0 });
  });

  it('keeps what held while nothing was stated, even of something that nobody uses', () => {
    const unused: Observed = { ...lasting(9), cover: { atExpected: { kind: 'unused' }, atPeak: { kind: 'unused' } } };
    expect(settleWeekly(held(1), null, unused, RULE)).toEqual(held(1));
  });
});
