import { describe, expect, it } from '@jest/globals';
import { nearestFirst } from '../../config/mutants/nearest-first.mjs';
import { strykerPlugins } from '../../config/mutants/words-of-errors.mjs';

describe('which tests are asked about a mutant', () => {
  const [near, nearToo, far] = ['test/domain/use/use.test.ts', 'test/domain/use/peak.test.ts', 'test/domain/cover/cover.test.ts'];
  const places = [
    ['lasts', far],
    ['adds', near],
    ['divides', near],
    ['peaks', nearToo],
  ] as const;

  it.each([
    { reachedBy: ['divides'], asked: [[near, ['divides']]], because: 'no other test reaches it' },
    {
      reachedBy: ['lasts', 'divides', 'adds'],
      asked: [
        [near, ['adds', 'divides']],
        [far, ['lasts']],
      ],
      because: 'the rules of a folder are judged there first',
    },
    {
      reachedBy: undefined,
      asked: [
        [near, ['adds', 'divides']],
        [nearToo, ['peaks']],
        [far, ['lasts']],
      ],
      because: 'what is worked out at loading may be seen by any test',
    },
  ])('reached by $reachedBy: $asked, $because', ({ reachedBy, asked }) => {
    expect(nearestFirst(places, 'src/domain/use/use.ts', reachedBy)).toEqual(asked);
  });
});

describe('what is not mutated', () => {
  const [{ value }] = strykerPlugins;
  const words = { type: 'StringLiteral' };
  const thrown = (name: string) => ({ type: 'NewExpression', callee: { name }, arguments: [words] });

  it('is what a mistake of a programmer is called, and nothing else of it', () => {
    expect(value.shouldIgnore({ node: words, parent: thrown('RangeError') })).toContain('programmer');
    expect(value.shouldIgnore({ node: words, parent: thrown('TypeError') })).toContain('programmer');
    expect(value.shouldIgnore({ node: thrown('RangeError'), parent: { type: 'ThrowStatement' } })).toBeUndefined();
  });

  it('is not what people are told', () => {
    expect(value.shouldIgnore({ node: words, parent: thrown('Problem') })).toBeUndefined();
    expect(value.shouldIgnore({ node: words })).toBeUndefined();
  });
});
