import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readingsIn } from '../../../src/domain/repair/read-series.js';
import type { StatedLine } from '../../../src/domain/repair/stated-line.js';
import { amount } from '../../../src/domain/units.js';
import { StatementBook } from '../../../src/domain/watch/statement-book.js';
import type { StatedReport } from '../../../src/domain/watch/statement-book.js';

function line(to: number, stock: number): StatedLine {
  const zero = amount(0);
  return { from: to, to, stock: amount(stock), used: amount(10), received: zero, onOrder: zero, packSize: 10, countedIn: 'piece' };
}

function report(id: string, to: number, stocks: Readonly<Record<string, number>>, more: Partial<StatedReport> = {}): StatedReport {
  const lines = new Map(Object.entries(stocks).map(([product, stock]) => [product, line(to, stock)]));
  return { id, site: 'A', createdAt: '2025-01-01T00:00:00Z', supersedes: null, lines, ...more };
}

const FIRST = report('1', 5, { MASK: 100, GOWN: 50 });
const CORRECTION = report('2', 5, { MASK: 90 }, { supersedes: '1' });
const LATER = report('3', 5, { MASK: 80 }, { createdAt: '2025-01-02T00:00:00Z' });

function stocksIn(reports: readonly StatedReport[]) {
  const book = new StatementBook();
  for (const one of reports) book.tell(one);
  const of = (product: string) => readingsIn(book.seriesOf('A', product)).map(({ line: { to, stock } }) => [to, stock]);
  return { MASK: of('MASK'), GOWN: of('GOWN') };
}

describe('the book of statements', () => {
  it('knows nothing at first, and then the first day that is stated', () => {
    const book = new StatementBook();
    expect(book.firstDay()).toBeNull();
    expect(book.seriesOf('A', 'MASK')).toEqual([]);
    book.tell(report('7', 9, { MASK: 1 }));
    book.tell(FIRST);
    expect(book.firstDay()).toBe(5);
  });

  it('counts a report once, however often it comes', () => {
    expect(stocksIn([FIRST, FIRST, report('1', 6, { MASK: 1 })])).toEqual({ MASK: [[5, 100]], GOWN: [[5, 50]] });
  });

  it('puts a correction in the place of the whole report, also what it leaves out', () => {
    expect(stocksIn([FIRST, CORRECTION])).toEqual({ MASK: [[5, 90]], GOWN: [] });
  });

  it('counts of two versions of a period the one made last, and after its withdrawal the other again', () => {
    expect(stocksIn([LATER, FIRST])).toEqual({ MASK: [[5, 80]], GOWN: [[5, 50]] });
    expect(stocksIn([FIRST, LATER, report('4', 5, {}, { supersedes: '3' })])).toEqual({ MASK: [[5, 100]], GOWN: [[5, 50]] });
  });

  it('comes to the same in every order', () => {
    const reports = [
      FIRST,
      CORRECTION,
      LATER,
      report('5', 6, { MASK: 70, GOWN: 40 }),
      report('6', 6, { GOWN: 30 }),
      report('8', 4, { MASK: 110 }),
    ];
    const expected = stocksIn(reports);
    const anyOrder = fc.shuffledSubarray(reports, { minLength: reports.length, maxLength: reports.length });
    fc.assert(fc.property(anyOrder, (shuffled) => expect(stocksIn(shuffled)).toEqual(expected)));
  });
});
