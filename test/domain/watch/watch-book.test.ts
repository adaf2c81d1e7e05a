import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { amount } from '../../../src/domain/units.js';
import { WatchBook } from '../../../src/domain/watch/watch-book.js';

const SITES = ['A', 'B', 'C', 'D', 'E', 'F'];
const WEEKS = 9;
const TODAY = 7 * WEEKS + 1;

type Tell = (book: WatchBook) => void;

/** Nine weeks of six sites that use 100 a day and keep five weeks; a supplier with four weeks, of whose next four weeks so much is announced. */
function told(announced: number): Tell[] {
  return Array.from({ length: WEEKS }, (_, week) => week).flatMap((week) => {
    const to = 7 * week + 6;
    const createdAt = `2025-01-0${week + 1}T00:00:00Z`;
    const line = {
      from: to - 6,
      to,
      stock: amount(3_500),
      used: amount(700),
      received: amount(700),
      onOrder: amount(300),
      packSize: 10,
      countedIn: 'piece' as const,
    };
    const weekly = amount(4_200);
    const statement = {
      to,
      createdAt,
      stock: amount(16_800),
      received: weekly,
      shipped: weekly,
      backorder: amount(0),
      expected: amount(week < WEEKS - 2 ? 16_800 : 16_800 * announced),
    };
    return [
      ...SITES.map(
        (site): Tell =>
          (book) =>
            book.tellReport({ id: `${site}${week}`, site, createdAt, supersedes: null, lines: new Map([['MASK', line]]) }),
      ),
      (book: WatchBook) => book.tellSupplier('S', 'MASK', { ...statement, id: `S${week}` }),
      // A second version of the same instant: the later id counts.
      (book: WatchBook) => book.tellSupplier('S', 'MASK', { ...statement, id: `R${week}`, expected: amount(1) }),
    ];
  });
}

function outlooksOf(tells: readonly Tell[], today = TODAY) {
  const sites = SITES.map((site) => ({ site, share: 1 / SITES.length }));
  const book = new WatchBook(sites, [{ product: 'MASK', suppliers: ['S'], perWardBed: 1, perIcuBed: 1 }]);
  for (const tell of tells) tell(book);
  return book.outlooks(today);
}

const shortIn = (announced: number) =>
  outlooksOf(told(announced))
    .get('MASK')
    ?.outcomes.map((outcome) => outcome.shortIn);

describe('the book of what is watched', () => {
  it('looks ahead where nobody counts beds: calm while all goes on, short when a supplier stops', () => {
    expect(shortIn(1)?.every((days) => days === null)).toBe(true);
    expect(shortIn(0)?.every((days) => days !== null && days > 28)).toBe(true);
  });

  it('says nothing before it has learnt what is usual, or of too few sites', () => {
    expect(outlooksOf(told(1), 41).size).toBe(0);
    expect(outlooksOf([]).size).toBe(0);
    expect(outlooksOf(told(1).filter((_, place) => place % 8 > 1)).size).toBe(0);
  });

  it('comes to the same in every order, and with every report twice', () => {
    const tells = told(0.6);
    const expected = outlooksOf(tells);
    const anyOrder = fc.shuffledSubarray([...tells, ...tells], { minLength: 2 * tells.length, maxLength: 2 * tells.length });
    fc.assert(
      fc.property(anyOrder, (shuffled) => expect(outlooksOf(shuffled)).toEqual(expected)),
      { numRuns: 10 },
    );
  });
});
