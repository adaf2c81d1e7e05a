import { describe, expect, it } from '@jest/globals';
import { parseGround } from '../../../src/domain/grounds/parse-ground.js';
import { type Fault, Problem } from '../../../src/domain/problem.js';

const TODAY = '2026-11-22';
const TYPED = {
  article: ' artikel 5:17 Awb ',
  reference: 'IGJ-1',
  organisation: 'h1',
  report: ' ',
  from: '2026-11-22',
  until: '2026-12-01',
};

function problemsOf(typed: Partial<typeof TYPED>): readonly Fault[] {
  try {
    parseGround({ ...TYPED, ...typed }, TODAY);
    return [];
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return problem.faults;
  }
}

function faultsOf(typed: Partial<typeof TYPED>): readonly string[] {
  return problemsOf(typed).map(({ code, pointer }) => `${code} ${pointer}`);
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

  it('is kept without the spaces around what was typed', () => {
    const typed = { reference: ' IGJ-1\n', organisation: ' h1 ', report: ' r1 ' };
    expect(parseGround({ ...TYPED, ...typed }, TODAY)).toMatchObject({ reference: 'IGJ-1', organisation: 'h1', report: 'r1' });
  });

  it.each([
    { typed: { article: 'a'.repeat(400), reference: 'r'.repeat(100) }, faults: [] },
    { typed: { article: 'a'.repeat(401) }, faults: [{ code: 'ground.article', pointer: '/article', values: { longest: 400 } }] },
    { typed: { reference: 'r'.repeat(101) }, faults: [{ code: 'ground.reference', pointer: '/reference', values: { longest: 100 } }] },
    { typed: { article: 'a\ud800' }, faults: [{ code: 'ground.article', pointer: '/article', values: { longest: 400 } }] },
    { typed: { from: '2026-02-30' }, faults: [{ code: 'ground.day', pointer: '/from' }] },
    { typed: { until: '2026-02-30' }, faults: [{ code: 'ground.day', pointer: '/until' }] },
    { typed: { until: '2028-01-01' }, faults: [{ code: 'ground.too-long', pointer: '/until', values: { most: 366 } }] },
  ])('with $typed has faults $faults', ({ typed, faults }) => expect(problemsOf(typed)).toEqual(faults));

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
