import { describe, expect, it } from '@jest/globals';
import { type PrimaryRules, protectionLevel, unsafe } from '../../../src/domain/disclosure/primary-rules.js';
import { type Contributor, contributorsTo } from '../../../src/domain/disclosure/table/contributors-to.js';
import { stated } from './support/made-table.js';

const NONE: PrimaryRules = { fewest: 1, percent: 0n };
const RULES = {
  threshold: { ...NONE, fewest: 3 },
  p10: { ...NONE, percent: 10_000n },
  p15: { ...NONE, percent: 15_000n },
  n1k75: { ...NONE, dominance: { count: 1, share: 75_000n } },
  n2k85: { ...NONE, dominance: { count: 2, share: 85_000n } },
} as const satisfies Record<string, PrimaryRules>;
type Rule = keyof typeof RULES;

function of(...amounts: readonly (number | bigint)[]): readonly Contributor[] {
  return contributorsTo(amounts.map((amount, at) => stated(`holding-${at}`, 'ffp2', 'VR17', amount)));
}

function broken(contributors: readonly Contributor[]): Rule[] {
  return (['threshold', 'p10', 'p15', 'n1k75', 'n2k85'] as const).filter((rule) => unsafe(contributors, RULES[rule]));
}

describe('the primary rules', () => {
  it.each<{ amounts: (number | bigint)[]; unsafeBy: Rule[]; because: string }>([
    { amounts: [90, 50, 9], unsafeBy: ['p15', 'n2k85'], because: 'the rest is exactly 10 % of the largest: a tie is safe' },
    { amounts: [90, 50, 8], unsafeBy: ['p10', 'p15', 'n2k85'], because: 'the rest is one short of it' },
    { amounts: [100, 60, 15], unsafeBy: ['n2k85'], because: 'the rest is exactly 15 %' },
    { amounts: [100, 60, 14], unsafeBy: ['p15', 'n2k85'], because: 'the rest is one short of that' },
    { amounts: [75, 25], unsafeBy: ['threshold', 'p10', 'p15', 'n2k85'], because: '75 of 100 is not more than 75 %' },
    { amounts: [50, 35, 15], unsafeBy: [], because: '85 of 100 is not more than 85 %' },
    { amounts: [1_000], unsafeBy: ['threshold', 'p10', 'p15', 'n1k75', 'n2k85'], because: 'it is the figure of one' },
    { amounts: [1_000, 990], unsafeBy: ['threshold', 'p10', 'p15', 'n2k85'], because: 'each of two knows the other' },
    { amounts: [10, 10, 10], unsafeBy: [], because: 'three equals hide each other' },
    { amounts: [1_000, 1, 1], unsafeBy: ['p10', 'p15', 'n1k75', 'n2k85'], because: 'one is nearly all of it' },
    { amounts: [500, 400, 0, 0, 0], unsafeBy: ['threshold', 'p10', 'p15', 'n2k85'], because: 'who has nothing is no contributor' },
    { amounts: [0, 0, 0], unsafeBy: [], because: 'nobody is told of' },
    {
      amounts: [90_071_992_547_409_910n, 80_000_000_000_000_000n, 9_007_199_254_740_991n],
      unsafeBy: ['p15', 'n2k85'],
      because: 'the rest is exactly 10 % beyond 2^53, where doubles cannot tell',
    },
    { amounts: [50_000, 49_000, 1_000], unsafeBy: ['p10', 'p15', 'n2k85'], because: 'handbook 4.2: the second comes within 2 %' },
    { amounts: [52_000, 50_000, 8_000], unsafeBy: ['n2k85'], because: 'handbook 4.2: 15.4 % is far enough' },
    { amounts: [300, 20, 10], unsafeBy: ['p10', 'p15', 'n1k75', 'n2k85'], because: 'handbook 4.2' },
    { amounts: [700, 200, 60, 40, 10], unsafeBy: ['n2k85'], because: 'tau-ARGUS manual: a rest of 110 against 70' },
    { amounts: [900, 60, 40, 10], unsafeBy: ['p10', 'p15', 'n1k75', 'n2k85'], because: 'the same as holdings: 50 against 90' },
  ])('$amounts is unsafe by $unsafeBy: $because', ({ amounts, unsafeBy }) => {
    expect(broken(of(...amounts))).toEqual(unsafeBy);
  });

  it('count an owner once, whatever it is called in', () => {
    const units = [700, 200, 60, 40, 10];
    const owners = ['one', 'one', 'two', 'three', 'four'];
    const rows = units.map((amount, at) => ({ ...stated(owners[at] ?? '', 'ffp2', 'VR17', amount), organisation: `unit-${at}` }));

    expect(unsafe(contributorsTo(rows), RULES.p10)).toBe(true);
    expect(unsafe(of(...units), RULES.p10)).toBe(false);
  });

  it('count a report that was sent twice once', () => {
    const one = { ...stated('one', 'ffp2', 'VR17', 100), report: 'a' };
    const other = { ...stated('two', 'ffp2', 'VR17', 100), report: 'b' };

    expect(contributorsTo([one, one, other])).toMatchObject([
      { holding: 'one', amount: 100n },
      { holding: 'two', amount: 100n },
    ]);
  });

  it('withhold what has something negative in it: shares mean nothing then', () => {
    expect(unsafe(of(100, -40, 30), NONE)).toBe(true);
  });

  describe('with waivers', () => {
    const waived = (amount: number, name: string) => ({ ...stated(name, 'ffp2', 'VR17', amount), waived: true });

    it('publish what all allow, however few', () => {
      expect(unsafe(contributorsTo([waived(1_000, 'one')]), { fewest: 3, percent: 10_000n })).toBe(false);
    });

    it('protect the largest that allows nothing, also from one that does', () => {
      const rows = [waived(1_000, 'one'), stated('two', 'ffp2', 'VR17', 100), stated('three', 'ffp2', 'VR17', 10)];

      expect(unsafe(contributorsTo(rows), RULES.p10)).toBe(false);
      expect(unsafe(contributorsTo([...rows.slice(0, 2), stated('three', 'ffp2', 'VR17', 9)]), RULES.p10)).toBe(true);
    });

    it('hold only when all of a holding in the cell is waived', () => {
      const rows = [waived(900, 'one'), { ...stated('one', 'ffp2', 'VR17', 100), organisation: 'other-unit' }];

      expect(contributorsTo(rows)).toEqual([{ holding: 'one', amount: 1_000n, waived: false }]);
    });
  });

  it.each([
    { amounts: [1_000], rule: RULES.p10, level: 100n, because: '10 % of the only one' },
    { amounts: [1_000, 990], rule: RULES.p10, level: 100n, because: 'nobody else is in it' },
    { amounts: [90, 50, 8], rule: RULES.p10, level: 1n, because: '9 less 8' },
    { amounts: [95, 50, 9], rule: RULES.p10, level: 1n, because: '9.5 less 9, rounded up' },
    { amounts: [90, 50, 9], rule: RULES.p10, level: 0n, because: 'it is safe' },
    {
      amounts: [300, 20, 10],
      rule: { ...NONE, dominance: { count: 1, share: 85_000n } },
      level: 23n,
      because: 'handbook 4.2: safe from 352.94',
    },
  ])('leave a doubt of $level about $amounts: $because', ({ amounts, rule, level }) => {
    expect(protectionLevel(of(...amounts), rule)).toBe(level);
  });
});
