import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Cover } from '../../../src/domain/cover/cover.js';
import { settleLevel } from '../../../src/domain/thresholds/settle-level.js';
import { DEFAULT_SETTLING, UNSETTLED } from '../../../src/domain/thresholds/settling.js';
import type { Settled, SettlingRule } from '../../../src/domain/thresholds/settling.js';
import { weeks } from '../../../src/domain/units.js';

const lasts = (count: number): Cover => ({ kind: 'lasts', weeks: weeks(count) });
const unknown: Cover = { kind: 'unknown' };
const unused: Cover = { kind: 'unused' };
const boundaries = { watch: weeks(40), warning: weeks(20), critical: weeks(10) };
const thresholds = { atExpected: boundaries, atPeak: { critical: weeks(2) } };
const marginOnly: SettlingRule = { margin: 0.1, evaluations: null };

/** Levels after each evaluation at expected use; peak use stays unknown. */
function levelsOver(covers: readonly Cover[], rule?: SettlingRule, from: Settled = UNSETTLED): readonly string[] {
  let settled = from;
  return covers.map((atExpected) => {
    settled = settleLevel(settled, { cover: { atExpected, atPeak: unknown }, thresholds }, rule);
    return settled.level;
  });
}

describe('when a level counts as changed', () => {
  it.each([
    { covers: [41, 40], levels: ['normal', 'watch'], because: 'it rises on the boundary' },
    { covers: [41, 5], levels: ['normal', 'critical'], because: 'it rises at once, over levels' },
    { covers: [10, 10.5, 10], levels: ['critical', 'critical', 'critical'], because: 'a little better is not better' },
    { covers: [10, 11], levels: ['critical', 'critical'], because: 'the margin itself is not enough' },
    { covers: [10, 11.01], levels: ['critical', 'warning'], because: 'past the margin it falls' },
    { covers: [10, 21], levels: ['critical', 'warning'], because: 'no further than the margin of the next' },
    { covers: [10, 22.01], levels: ['critical', 'watch'], because: 'past both margins' },
    { covers: [10, 99], levels: ['critical', 'normal'], because: 'past all' },
    { covers: [10, 21, 10], levels: ['critical', 'warning', 'critical'], because: 'and rises again' },
  ])('$covers gives $levels: $because', ({ covers, levels }) => {
    expect(levelsOver(covers.map(lasts), marginOnly)).toEqual(levels);
  });

  it('falls within the margin after four milder evaluations in a row, and not before', () => {
    expect(DEFAULT_SETTLING).toEqual({ margin: 0.1, evaluations: 4 });
    const covers = [10, 10.5, 10.5, 10.5, 10.5, 10.5].map(lasts);
    expect(levelsOver(covers)).toEqual(['critical', 'critical', 'critical', 'critical', 'warning', 'warning']);
    expect(levelsOver(covers, marginOnly)).toEqual(Array(6).fill('critical'));
  });

  it('begins to count anew after an evaluation that is not milder', () => {
    const covers = [10, 10.5, 10.5, 10.5, 10, 10.5, 10.5, 10.5, 10.5].map(lasts);
    expect(levelsOver(covers)).toEqual([...Array(8).fill('critical'), 'warning']);
  });

  it('goes on counting when it has fallen part of the way', () => {
    const covers = [10, 21, 21, 21, 21].map(lasts);
    expect(levelsOver(covers)).toEqual(['critical', 'warning', 'warning', 'warning', 'watch']);
  });

  it('begins to count anew when it has fallen all the way', () => {
    const covers = [10, 11.5, 20.5, 20.5, 20.5, 20.5].map(lasts);
    expect(levelsOver(covers)).toEqual(['critical', 'warning', 'warning', 'warning', 'warning', 'watch']);
    const again = [10, 10.5, 10.5, 10.5, 10.5, 20.5, 20.5, 20.5, 20.5].map(lasts);
    expect(levelsOver(again).slice(4)).toEqual(['warning', 'warning', 'warning', 'warning', 'watch']);
  });

  it('keeps what it was when the cover becomes unknown, and the count with it', () => {
    const covers = [lasts(10), unknown, lasts(10.5), unknown, lasts(10.5), lasts(10.5), lasts(10.5)];
    expect(levelsOver(covers)).toEqual([...Array(6).fill('critical'), 'warning']);
  });

  it('falls when the product is no longer used', () => {
    expect(levelsOver([lasts(10), unused], marginOnly)).toEqual(['critical', 'normal']);
  });

  it('begins at normal, with nothing counted', () => {
    const normal = { level: 'normal', milderInARow: 0 };
    expect(UNSETTLED).toEqual({ level: 'normal', atExpected: normal, atPeak: normal });
  });

  it('settles the two bases apart, and gives the worse', () => {
    const see = (settled: Settled, expected: number, peak: number) =>
      settleLevel(settled, { cover: { atExpected: lasts(expected), atPeak: lasts(peak) }, thresholds }, marginOnly);
    const first = see(UNSETTLED, 15, 1);
    expect(first).toEqual({
      level: 'critical',
      atExpected: { level: 'warning', milderInARow: 0 },
      atPeak: { level: 'critical', milderInARow: 0 },
    });
    expect(see(first, 21, 3)).toEqual({
      level: 'warning',
      atExpected: { level: 'warning', milderInARow: 1 },
      atPeak: { level: 'normal', milderInARow: 0 },
    });
  });

  it('raises once for a cover that wobbles on a line', () => {
    const wobble = fc.array(fc.double({ min: 18.1, max: 21.9, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(wobble, (covers) => {
        const levels = levelsOver([30, ...covers].map(lasts), marginOnly);
        const rises = levels.filter((level, at) => level === 'warning' && levels[at - 1] === 'watch');
        expect(rises.length).toBe(covers.some((cover) => cover <= 20) ? 1 : 0);
      }),
    );
  });

  it('raises once by the default rule too, as long as it comes back within a month', () => {
    const wobble = fc.array(fc.tuple(fc.array(fc.constant(21), { maxLength: 3 }), fc.constant(20)), { minLength: 1 });
    fc.assert(
      fc.property(wobble, (swings) => {
        const levels = levelsOver([30, ...swings.flatMap(([above, on]) => [...above, on])].map(lasts));
        expect(levels.filter((level, at) => level === 'warning' && levels[at - 1] === 'watch')).toHaveLength(1);
      }),
    );
  });

  it('is never milder than what was seen', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60)), (covers) => {
        const settled = levelsOver(covers.map(lasts));
        covers.forEach((cover, at) => {
          if (cover <= 10) expect(settled[at]).toBe('critical');
          if (cover <= 20) expect(['warning', 'critical']).toContain(settled[at]);
        });
      }),
    );
  });
});
