import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../src/domain/calendar.js';
import { partsOf } from '../../../src/domain/unusual/parts-of.js';
import { UNUSUAL_RULES, type Watched } from '../../../src/domain/unusual/unusual-rules.js';
import type { WatchedWeek } from '../../../src/domain/unusual/watched-party.js';
import { aParty, NEWEST, type Saying } from './some-parties.js';

const mondays = (many: number) => Array.from({ length: many }, (_, at) => addDays(NEWEST, -7 * (many - 1 - at)));
/** Judged is the newest week alone, and one week before it is enough. */
const SHORT = { ...UNUSUAL_RULES, judgedWeeks: 1, knownWeeks: 1 };
const newest = (what: Watched, weeks: number, says: Saying) => partsOf(what, aParty('a', weeks, says), mondays(weeks), SHORT).at(-1);

describe('what a party puts into a week, of use', () => {
  const sixteen = (says: Saying) => partsOf('use', aParty('a', 16, says), mondays(16), UNUSUAL_RULES);

  it('is out of the median of the weeks before those that are judged', () => {
    const parts = sixteen((back) => ({ used: back < 8 ? 200 : 100 }));
    expect(parts[0]).toEqual({ holdingId: 'a', of: 100, outOf: 100, above: expect.closeTo(110, 10) });
    expect(parts.at(-1)).toEqual({ holdingId: 'a', of: 200, outOf: 100, above: expect.closeTo(110, 10) });
  });

  it('is nothing in a week in which the party says nothing', () => {
    const parts = partsOf(
      'use',
      aParty('a', 17, (back) => (back === 3 ? null : { used: back === 2 ? null : 100 })),
      mondays(17),
      UNUSUAL_RULES,
    );
    expect(parts.map((part) => part?.of ?? null).slice(-5)).toEqual([100, null, null, 100, 100]);
  });

  it.each([
    { known: 8, counts: true },
    { known: 7, counts: false },
  ])('of a party known in $known weeks before counts: $counts', ({ known, counts }) => {
    const parts = sixteen((back) => (back < 8 + known ? { used: 100 } : null));
    if (counts) expect(parts.at(-1)).toMatchObject({ of: 100, outOf: 100 });
    else expect(parts).toEqual(mondays(16).map(() => null));
  });

  it('of a party that uses nothing is nothing', () =>
    expect(sixteen((back) => ({ used: back < 8 ? 100 : 0 }))).toEqual(mondays(16).map(() => null)));
});

describe('what a party puts into a week, of what it says', () => {
  it.each<[WatchedWeek['signals'], number]>([
    [[3, 0, 0, 0, 0], 0],
    [[0, 1, 0, 0, 0], 1],
    [[0, 0, 0, 0, 2], 1],
    [[0, 0, 0, 0, 0], 0],
  ])('shortages %j count as %p: the mildest do not', (signals, of) =>
    expect(newest('shortages', 2, () => ({ signals }))).toEqual({ holdingId: 'a', of, outOf: 1, above: 0 }),
  );

  it.each<[WatchedWeek['obtainable'], number | null]>([
    ['yes', 0],
    ['no', 1],
    ['partly', 1],
    ['not-ordered', null],
    [undefined, null],
  ])('ableness to obtain %j counts as %p', (obtainable, of) =>
    expect(newest('unobtainable', 2, (back) => (back > 0 ? { obtainable: 'yes' } : { obtainable }))?.of ?? null).toBe(of),
  );
});

describe('whether less came than was promised', () => {
  const DAY = (back: number) => addDays(NEWEST, 6 - 7 * back);
  const promise = (on: string, amount = 70) => [{ on, amount }];
  /** Three statements: of the last it is told what became of the promise in the one before; that one got what it was promised. */
  const last = (then: Partial<WatchedWeek>, now: Partial<WatchedWeek>) =>
    newest('late', 3, (back) => {
      const kept = { usable: 700, used: 70, deliveries: promise(DAY(1)) };
      if (back === 2) return kept;
      return back === 1 ? { ...kept, deliveries: promise(DAY(0)), ...then } : { ...kept, ...now };
    })?.of ?? null;

  it.each([
    { usable: 700, came: 'all', of: 0 },
    { usable: 665, came: 'exactly half', of: 0 },
    { usable: 664, came: 'less than half', of: 1 },
  ])('of which $came came: $of', ({ usable, of }) => expect(last({}, { usable })).toBe(of));

  it('counts what was promised from the day after the statement until the day of the next, both ends told apart', () => {
    const nothingCame = { usable: 630 };
    expect(last({ deliveries: promise(DAY(1)) }, nothingCame)).toBeNull();
    expect(last({ deliveries: promise(addDays(DAY(1), 1)) }, nothingCame)).toBe(1);
    expect(last({ deliveries: promise(DAY(0)) }, nothingCame)).toBe(1);
    expect(last({ deliveries: promise(addDays(DAY(0), 1)) }, nothingCame)).toBeNull();
    expect(last({ deliveries: [...promise(DAY(0), 20), ...promise(addDays(DAY(0), 1), 900)] }, { usable: 650 })).toBe(0);
    expect(last({ deliveries: [...promise(DAY(0), 20), ...promise(DAY(1), 900)] }, { usable: 650 })).toBe(0);
  });

  it.each([
    ['nothing was promised', { deliveries: [] }, {}],
    ['the use is not known', {}, { used: null }],
    ['the stock then is not known', { usable: null }, {}],
    ['the stock now is not known', {}, { usable: null }],
    ['its day is not known', {}, { asOf: null }],
    ['the day of the one before is not known', { asOf: null }, {}],
  ])('cannot be known where %s', (_, then, now) => expect(last(then, now)).toBeNull());

  it.each([
    { gap: 3, of: 1 },
    { gap: 4, of: null },
  ])('is known from a statement of $gap weeks before: $of', ({ gap, of }) => {
    const says = (back: number) =>
      back > 0 && back < gap ? null : { usable: back === 0 ? 100 : 700, used: 70, deliveries: promise(DAY(back - 1)) };
    expect(partsOf('late', aParty('a', 8, says), mondays(8), SHORT).at(-1)?.of ?? null).toBe(of);
  });
});
