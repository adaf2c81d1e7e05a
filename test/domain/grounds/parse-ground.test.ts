import { describe, expect, it } from '@jest/globals';
import { parseGround } from '../../../src/domain/grounds/parse-ground.js';
import { Problem } from '../../../src/domain/problem.js';

const TODAY = '2026-11-22';
const TYPED = {
  article: ' artikel 5:17 Awb ',
  reference: 'IGJ-1',
  organisation: 'h1',
  report: ' ',
  from: '2026-11-22',
  until: '2026-12-01',
};

function faultsOf(typed: Partial<typeof TYPED>): readonly string[] {
  try {
    parseGround({ ...TYPED, ...typed }, TODAY);
    return [];
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return problem.faults.map(({ code, pointer }) => `${code} ${pointer}`);
  }
}

describe('a legal ground', () => {
  it('names an article, a reference, whose reports and which days', () => {
    const ground = { article: 'artikel 5:17 Awb', reference: 'IGJ-1', organisation: 'h1', report: null, from: TODAY, until: '2026-12-01' };
    expect(parseGround(TYPED, TODAY)).toEqual(ground);
    expect(parseGround({ ...TYPED, report: 'r1' }, TODAY).report).toBe('r1');
  });

  it('names every fault at once', () => {
    expect(faultsOf({ article: '', reference: ' ', organisation: '', from: 'x', until: '' })).toEqual([
      'ground.article /article',
      'ground.reference /reference',
      'ground.organisation /organisation',
      'ground.day /from',
      'ground.day /until',
    ]);
    expect(faultsOf({ article: 'a'.repeat(401), reference: 'r\0' })).toEqual(['ground.article /article', 'ground.reference /reference']);
  });

  it.each([
    { from: '2026-11-22', until: '2026-11-22', faults: [], because: 'one day is enough' },
    { from: '2026-11-23', until: '2026-11-22', faults: ['ground.days-order /until'], because: 'it ends before it begins' },
    { from: '2026-11-01', until: '2026-11-21', faults: ['ground.days-order /until'], because: 'it is over' },
    { from: '2026-11-22', until: '2027-11-22', faults: [], because: 'a year and a day, both counted' },
    { from: '2026-11-22', until: '2027-11-23', faults: ['ground.too-long /until'], because: 'longer than a year' },
  ])('from $from until $until: $because', ({ from, until, faults }) => {
    expect(faultsOf({ from, until })).toEqual(faults);
  });
});
