import { describe, expect, it } from '@jest/globals';
import type { PrimaryRules } from '../../../src/domain/disclosure/primary-rules.js';
import { type Measure, statedOf } from '../../../src/domain/disclosure/publication/measure.js';
import { protectedTotals, type PublishedBefore, type TotalsByScope } from '../../../src/domain/disclosure/publication/protected-totals.js';
import type { StatedWeek } from '../../../src/domain/disclosure/publication/stated-week.js';
import { solve } from './support/solver.js';
import { aStater, hospitals, publishedAs, REGIONS } from './support/stated-weeks.js';

const RULES: PrimaryRules = { fewest: 3, percent: 10_000n };
const EVEN = [1_000, 1_040, 980, 1_010];
const WEEK = [...hospitals('VR01', EVEN), ...hospitals('VR02', EVEN), ...hospitals('VR03', EVEN), ...hospitals('VR04', EVEN)];

function told(week: StatedWeek, before: readonly PublishedBefore[] = []): TotalsByScope {
  return protectedTotals(week, before, { regions: REGIONS, rules: RULES, solve });
}

/** Scopes in which a measure is withheld, without who serves the country. */
function withheld(totals: TotalsByScope, measure: Measure): string[] {
  return [...totals].flatMap(([scope, of]) => (scope !== '-' && of[measure].state === 'withheld' ? [scope] : []));
}

/** The same hospitals a week later, each by so much more of everything. */
function later(week: StatedWeek, more: (at: number) => number): StatedWeek {
  return week.map(({ usable, used, expected, ...rest }, at) => ({
    ...rest,
    usable: usable === null ? null : usable + more(at),
    used: used === null ? null : used + more(at) / 10,
    expected: expected === null ? null : expected + more(at) / 10,
  }));
}

const MUCH = (at: number): number => 200 + 7 * (at % 5);

describe('the totals of a week that may be told', () => {
  it('adds up what is safe, in millionths, for the country and each region', () => {
    const totals = told(WEEK);
    expect(totals.get('NL')?.usable).toEqual({ state: 'shown', value: 16_120_000_000n });
    expect(totals.get('VR02')?.used).toEqual({ state: 'shown', value: 403_000_000n });
    expect(totals.get('VR03')?.incoming).toEqual({ state: 'shown', value: 0n });
    expect(withheld(totals, 'usable')).toEqual([]);
  });

  it('withholds a region of two, and one beside it, so that it cannot be subtracted from the country', () => {
    const totals = told([...hospitals('VR01', [1_000, 1_100]), ...WEEK.slice(4)]);
    for (const measure of ['usable', 'stockOfExpecters', 'used', 'expected'] as const) {
      const hidden = withheld(totals, measure);
      expect([measure, hidden.length, hidden[0], hidden.includes('NL')]).toEqual([measure, 2, 'VR01', false]);
    }
  });

  it('knows two hospitals under one owner as one', () => {
    const sisters = WEEK.map((one, at) => (at < 2 ? { ...one, holdingId: 'of-both' } : one));
    expect(withheld(told(sisters.filter((_, at) => at !== 3)), 'usable')).toContain('VR01');
    expect(withheld(told(sisters), 'usable')).not.toContain('VR01');
  });

  it('withholds what a supplier who serves the country has: it is what the regions leave of the country', () => {
    const supplier = aStater('s', 'NL', { usable: 5_000 });
    const totals = told([...WEEK, supplier]);
    expect(totals.get('-')?.usable.state).toBe('withheld');
    expect(withheld(totals, 'usable').length).toBe(1);
  });

  it.each([
    { what: 'nobody stated anything', week: [], state: 'no-data' },
    { what: 'one has nothing left', week: hospitals('VR01', [0], [100]), state: 'withheld' },
    { what: 'all have nothing left, however many', week: hospitals('VR01', [0, 0, 0, 0], [100, 101, 99, 98]), state: 'withheld' },
  ])('tells the stock of a region as $state when $what', ({ week, state }) => {
    expect(told([...week, ...WEEK.slice(4)]).get('VR01')?.usable.state).toBe(state);
  });

  it.each([
    { holdings: 2, state: 'withheld' },
    { holdings: 3, state: 'shown' },
  ])('tells that $holdings have nothing on order: $state', ({ holdings, state }) => {
    expect(told([...WEEK.slice(0, holdings), ...WEEK.slice(4)]).get('VR01')?.incoming.state).toBe(state);
  });

  it('tells shortages of the country only, and only when three holdings have one', () => {
    const short = (many: number): StatedWeek => WEEK.map((one, at) => (at < many ? { ...one, signals: [0, 1, 0, 0, 0] } : one));
    expect(told(short(3)).get('NL')?.signals).toEqual({ state: 'shown', value: 3n });
    expect(told(short(0)).get('NL')?.signals).toEqual({ state: 'shown', value: 0n });
    expect(told(short(2)).get('NL')?.signals.state).toBe('withheld');
    for (const many of [0, 1, 12]) expect(told(short(many)).get('VR01')?.signals.state).toBe('withheld');
  });

  it('does not tell by expected use what one holding expects beside what it used', () => {
    const one = WEEK.map((stater, at) => (at === 0 ? { ...stater, expected: 250 } : stater));
    const three = WEEK.map((stater, at) => (at < 3 ? { ...stater, expected: (stater.expected ?? 0) + 50 + at } : stater));
    expect(withheld(told(one), 'expected')).toEqual(expect.arrayContaining(['NL', 'VR01']));
    expect(withheld(told(one), 'used')).toEqual([]);
    expect(withheld(told(three), 'expected')).toEqual([]);
  });

  it('does not tell by the stock of those with a known use what one without has', () => {
    const one = [...WEEK, aStater('quiet', 'VR01', { usable: 700 })];
    expect(withheld(told(one), 'stockOfExpecters')).toEqual(expect.arrayContaining(['NL', 'VR01']));
    expect(withheld(told(one), 'usable')).toEqual([]);
  });
});

describe('weeks that are told one after the other', () => {
  const first = publishedAs(WEEK, told(WEEK));

  it('tells everything when everybody changed', () => {
    expect(withheld(told(later(WEEK, MUCH), [first]), 'usable')).toEqual([]);
  });

  it('holds back what changed by one holding alone', () => {
    const totals = told(
      later(WEEK, (at) => (at === 0 || at > 3 ? MUCH(at) : 0)),
      [first],
    );
    expect(withheld(totals, 'usable')).toContain('VR01');
    expect(withheld(totals, 'usable')).not.toContain('NL');
  });

  it('remembers every week, not only the last', () => {
    const joined = [...later(WEEK, (at) => (at < 4 ? 0 : MUCH(at))), aStater('new', 'VR01', { usable: 1_005 })];
    const second = publishedAs(joined, told(joined, [first]));
    expect(second.known('VR01', 'usable')).toBe(false);
    const third = later(joined, (at) => (at < 4 || at === 16 ? 0 : 2 * MUCH(at)));
    expect(withheld(told(third, [second]), 'usable')).toContain('VR01');
    expect(withheld(told(third, [first, second]), 'usable')).toContain('VR01');
    expect(withheld(told(third), 'usable')).toEqual([]);
  });

  it('does not say that a region fell silent of which nothing was told', () => {
    const two = [...hospitals('VR01', [1_000, 1_100]), ...WEEK.slice(4)];
    const before = publishedAs(two, told(two));
    expect(before.known('VR01', 'usable')).toBe(false);
    const silent = told(later(two.slice(2), MUCH), [before]).get('VR01');
    const speaking = told(later(two, MUCH), [before]).get('VR01');
    expect(silent).toEqual(speaking);
    expect(silent?.usable.state).toBe('withheld');
    expect(told(later(two.slice(2), MUCH)).get('VR01')?.usable.state).toBe('no-data');
  });

  it('gives the same for the same, whatever the order in which reports came', () => {
    const second = later(WEEK, MUCH);
    expect([...told([...second].reverse(), [publishedAs([...WEEK].reverse(), told(WEEK))])]).toEqual([...told(second, [first])]);
  });
});

describe('what an organisation puts into a table', () => {
  it.each([
    { measure: 'expected', says: { expected: 5 }, amount: null, because: 'use without stock counts for nothing' },
    { measure: 'expected', says: { expected: 5, usable: 0 }, amount: 5_000_000n, because: 'an empty shelf is a stock' },
    { measure: 'stockOfExpecters', says: { usable: 5 }, amount: null, because: 'its use is not known' },
    { measure: 'usable', says: { usable: 0.5 }, amount: 500_000n, because: 'half a litre' },
    { measure: 'signals', says: { signals: [1, 0, 2, 0, 0] as const }, amount: 3n, because: 'of any severity' },
  ] as const)('$measure: $amount, $because', ({ measure, says, amount }) => {
    expect(statedOf(aStater('h', 'VR01', says), measure)).toBe(amount);
  });
});
