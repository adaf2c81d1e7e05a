import { describe, expect, it } from '@jest/globals';
import { isAt, scoreOf, scoreTable } from '../../config/mutants/scores.mjs';
import { soonestFirst } from '../../config/mutants/soonest-first.mjs';
import { strykerPlugins } from '../../config/mutants/words-of-errors.mjs';

describe('which tests are asked about a mutant', () => {
  const place = (id: string, file: string, took: number) => ({ id, file: `test/domain/${file}.test.ts`, took });
  const places = [
    place('lasts', 'cover/cover', 1),
    place('adds', 'use/use', 9),
    place('divides', 'use/use', 3),
    place('peaks', 'use/peak', 5),
    place('rises', 'user/user', 2),
  ];
  const asked = (mutated: string, reachedBy?: readonly string[]) => soonestFirst(places, mutated, reachedBy).map(({ id }) => id);

  it.each([
    { reachedBy: ['divides'], tests: ['divides'], because: 'no other test reaches it' },
    {
      reachedBy: ['lasts', 'divides', 'adds'],
      tests: ['divides', 'adds', 'lasts'],
      because: 'the rules of a folder are judged there first',
    },
    {
      reachedBy: undefined,
      tests: ['divides', 'peaks', 'adds', 'lasts', 'rises'],
      because: 'any test may see what is worked out at loading',
    },
  ])('reached by $reachedBy: $tests, $because', ({ reachedBy, tests }) => expect(asked('src/domain/use/use.ts', reachedBy)).toEqual(tests));

  it('are those of the folder around it where it has none of its own', () => {
    expect(asked('src/domain/use/numeric/mean.ts', ['lasts', 'peaks'])).toEqual(['peaks', 'lasts']);
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

describe('the table of scores', () => {
  const mutants = (count: Readonly<Record<string, number>>) =>
    Object.entries(count).flatMap(([status, many]) => Array.from({ length: many }, () => ({ status })));

  it('counts what was seen of what could be, also where no test came or none ended', () => {
    const all = mutants({ Killed: 5, Timeout: 2, Survived: 1, NoCoverage: 3, Ignored: 40, CompileError: 9 });
    expect(scoreOf('use', all)).toEqual({ folder: 'use', seen: 7, endless: 2, counted: 11 });
  });

  it('has the weakest folder first and all together below it, and rounds nothing up to the bar', () => {
    const scores = [
      scoreOf('use', mutants({ Killed: 19, Survived: 1 })),
      scoreOf('problems', []),
      scoreOf('cover', mutants({ Killed: 8_999, NoCoverage: 1_001 })),
    ];
    expect(scoreTable(scores, 90).map((line) => line.split(/ +/).join(' '))).toEqual([
      'folder seen of share',
      'cover 8999 10000 89.9 % below 90',
      'use 19 20 95.0 %',
      'all 9018 10020 90.0 %',
    ]);
    expect([isAt(90, { seen: 9, counted: 10 }), isAt(90, { seen: 0, counted: 0 }), isAt(90, { seen: 8_999, counted: 10_000 })]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
