import { describe, expect, it } from '@jest/globals';
import { withLine } from '../../../src/domain/repair/read-series.js';
import type { StatedSeries } from '../../../src/domain/repair/read-series.js';
import { amount } from '../../../src/domain/units.js';
import { statedShares } from '../../../src/domain/watch/stated-shares.js';

/** Lines one after the other: of so many days each, so much used. */
function series(days: number, ...uses: readonly (number | null)[]): StatedSeries {
  return uses.reduce<StatedSeries>((known, used, at) => {
    const from = at * days;
    const rest = { stock: amount(5_000), received: null, onOrder: null, packSize: 1, countedIn: 'piece' as const };
    return withLine(known, { from, to: from + days - 1, used: used === null ? null : amount(used), ...rest });
  }, []);
}

describe('for how much of the country a site stands', () => {
  it('is its part of the use that all stated, per day, whatever its rhythm', () => {
    const shares = statedShares(
      new Map([
        ['daily', series(1, 100, 100, 100)],
        ['weekly', series(7, 2_100, 2_100)],
      ]),
    );
    expect(shares).toEqual([
      { site: 'daily', share: 0.25 },
      { site: 'weekly', share: 0.75 },
    ]);
  });

  it('is not moved by one slip of a digit', () => {
    const [one] = statedShares(
      new Map([
        ['A', series(1, 100, 1_000, 100)],
        ['B', series(1, 100)],
      ]),
    );
    expect(one).toEqual({ site: 'A', share: 0.5 });
  });

  it('is nothing for who never stated any use', () =>
    expect(
      statedShares(
        new Map([
          ['A', series(1, 10)],
          ['B', series(1, null, null)],
          ['C', series(1, 0)],
        ]),
      ),
    ).toEqual([{ site: 'A', share: 1 }]));

  it('follows what is added', () => {
    const before = series(1, 100);
    expect(
      statedShares(
        new Map([
          ['A', before],
          ['B', series(1, 100)],
        ]),
      )[0]?.share,
    ).toBe(0.5);
    expect(
      statedShares(
        new Map([
          ['A', series(1, 300, 300)],
          ['B', series(1, 100)],
        ]),
      )[0]?.share,
    ).toBe(0.75);
    expect(statedShares(new Map()).length).toBe(0);
  });
});
