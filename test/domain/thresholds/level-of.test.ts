import { describe, expect, it } from '@jest/globals';
import type { Cover } from '../../../src/domain/cover/cover.js';
import { LEVELS, isMilder, worseOf } from '../../../src/domain/thresholds/level.js';
import { levelOf } from '../../../src/domain/thresholds/level-of.js';
import { weeks } from '../../../src/domain/units.js';

const lasts = (count: number): Cover => ({ kind: 'lasts', weeks: weeks(count) });
const unknown: Cover = { kind: 'unknown' };
const unused: Cover = { kind: 'unused' };
const thresholds = {
  atExpected: { watch: weeks(26), warning: weeks(13), critical: weeks(4) },
  atPeak: { watch: weeks(10), critical: weeks(2) },
};

describe('levels', () => {
  it('are in rising order', () => {
    expect(LEVELS).toEqual(['normal', 'watch', 'warning', 'critical']);
    expect(isMilder('watch', 'warning')).toBe(true);
    expect(isMilder('warning', 'warning')).toBe(false);
    expect(isMilder('critical', 'warning')).toBe(false);
    expect(worseOf('watch', 'warning')).toBe('warning');
    expect(worseOf('critical', 'warning')).toBe('critical');
  });
});

describe('the level of a cover', () => {
  it.each([
    { expected: lasts(26.01), peak: lasts(10.01), level: 'normal', because: 'clear of every boundary' },
    { expected: lasts(26), peak: lasts(10.01), level: 'watch', because: 'a boundary counts as the worse level' },
    { expected: lasts(13.01), peak: lasts(10.01), level: 'watch', because: 'just above the next' },
    { expected: lasts(13), peak: lasts(10.01), level: 'warning', because: 'on it' },
    { expected: lasts(4.01), peak: lasts(10.01), level: 'warning', because: 'just above the last' },
    { expected: lasts(4), peak: lasts(10.01), level: 'critical', because: 'on it' },
    { expected: lasts(0), peak: lasts(0), level: 'critical', because: 'an empty shelf' },
    { expected: lasts(920), peak: lasts(9.02), level: 'watch', because: 'peak use decides: FFP2 of 2 April 2021' },
    { expected: lasts(920), peak: lasts(2), level: 'critical', because: 'the worse of both' },
    { expected: lasts(4), peak: lasts(10), level: 'critical', because: 'whichever that is' },
    { expected: lasts(920), peak: lasts(2.01), level: 'watch', because: 'a level left out is not reached' },
    { expected: unused, peak: unused, level: 'normal', because: 'nobody uses it' },
    { expected: unknown, peak: lasts(2), level: 'critical', because: 'one is enough' },
  ])('$level: $because', ({ expected, peak, level }) => {
    expect(levelOf({ atExpected: expected, atPeak: peak }, thresholds)).toMatchObject({ level, known: true });
  });

  it('says why', () => {
    expect(levelOf({ atExpected: lasts(12), atPeak: lasts(11) }, thresholds).because).toEqual({
      atExpected: { kind: 'at-or-below', level: 'warning', boundary: 13, weeks: 12 },
      atPeak: { kind: 'clear', level: 'normal', weeks: 11 },
    });
    expect(levelOf({ atExpected: unused, atPeak: unknown }, thresholds)).toEqual({
      level: 'normal',
      known: true,
      because: { atExpected: { kind: 'unused', level: 'normal' }, atPeak: { kind: 'unknown', level: 'normal' } },
    });
  });

  it('is not raised by what nobody knows, and says that it is not known', () => {
    expect(levelOf({ atExpected: unknown, atPeak: unknown }, thresholds)).toMatchObject({
      level: 'normal',
      known: false,
    });
    expect(levelOf({ atExpected: lasts(99), atPeak: unknown }, thresholds)).toMatchObject({
      level: 'normal',
      known: true,
    });
  });

  it('is normal without boundaries', () => {
    const none = { atExpected: {}, atPeak: {} };
    expect(levelOf({ atExpected: lasts(0), atPeak: lasts(0) }, none).level).toBe('normal');
  });
});
