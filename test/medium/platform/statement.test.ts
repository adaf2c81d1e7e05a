import { describe, expect, it } from '@jest/globals';
import { together } from '../../../src/platform/statement.js';

describe('statements together', () => {
  it('renumbers parameters and keeps values in order', () => {
    const first = { text: 'insert into a values ($1, $2)', values: ['x', 'y'] };
    const second = { text: 'insert into b values ($2, $1, $10)', values: Array.from({ length: 10 }, (_, n) => n) };
    expect(together('test.renumber', [first, second])).toEqual({
      text: 'with part_0 as (insert into a values ($1, $2)),\npart_1 as (insert into b values ($4, $3, $12)) select',
      values: ['x', 'y', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    });
  });

  it('builds the text of a name once', () => {
    const statement = { text: 'insert into a values ($1)', values: [1] };
    const built = together('test.once', [statement]).text;
    expect(together('test.once', [{ ...statement, values: [2] }])).toEqual({ text: built, values: [2] });
  });
});
