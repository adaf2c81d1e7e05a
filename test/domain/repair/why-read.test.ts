import { describe, expect, it } from '@jest/globals';
import { readingsIn, withLine } from '../../../src/domain/repair/read-series.js';
import type { ReadLine, StatedSeries } from '../../../src/domain/repair/read-series.js';
import type { StatedLine } from '../../../src/domain/repair/stated-line.js';
import { whyRead } from '../../../src/domain/repair/why-read.js';
import { amount } from '../../../src/domain/units.js';

const line = (week: number, stock: number, used: number | null): StatedLine => ({
  ...{ from: 7 * week - 6, to: 7 * week, stock: amount(stock), used: used === null ? null : amount(used) },
  ...{ received: null, onOrder: null, packSize: 50, countedIn: 'piece' },
});
const read = (lines: readonly StatedLine[]): readonly ReadLine[] => readingsIn(lines.reduce<StatedSeries>(withLine, []));
/** Why the one line that is read differently is. */
const why = (lines: readonly StatedLine[]) => {
  const all = read(lines);
  const places = all.flatMap(({ assumption }, at) => (assumption === 'as-told' ? [] : [at]));
  expect(places).toHaveLength(1);
  return [all[places[0] ?? -1]?.assumption, whyRead(all, places[0] ?? -1)];
};
const weeks = (more: Readonly<Record<number, StatedLine>>) => Array.from({ length: 8 }, (_, week) => more[week] ?? line(week, 5_000, 700));

describe('why a line is not read as it was stated', () => {
  it('is the usual use, where the use is what does not fit', () => {
    expect(why(weeks({ 5: line(5, 5_000, 7_000) }))).toEqual(['use-digit-too-many', { kind: 'usual-use', perDay: 100 }]);
  });

  it('is the stock beside, where the stock is what does not fit', () => {
    const [repair, because] = why(weeks({ 5: line(5, 50_000, 700) }));
    expect(repair).toBe('stock-digit-too-many');
    expect(because).toMatchObject({ kind: 'stock-beside', stock: 5_000 });
    expect([4 * 7, 6 * 7]).toContain(
      because !== null && typeof because === 'object' && because.kind === 'stock-beside' ? because.on : null,
    );
  });

  it('is the use of the lines after it, for the first line of all', () => {
    const all = read(weeks({ 0: line(0, 100, 14) }));
    expect([all[0]?.assumption, whyRead(all, 0)]).toEqual(['boxes-for-pieces', expect.objectContaining({ kind: expect.any(String) })]);
  });

  it('is nothing for a week in which little was used because nothing was left', () => {
    const little = line(5, 0, 14);
    expect(read(weeks({ 5: little }))[5]?.assumption).toBe('boxes-for-pieces');
    const all = read(weeks({ 5: { ...little, outOfStock: 6.86 } }));
    expect(all.map(({ assumption }) => assumption)).toEqual(all.map(() => 'as-told'));
    // Half a week with stock: the usual use of others is learnt from it as it is.
    const half = read(
      Array.from({ length: 8 }, (_, week) => (week < 7 ? { ...line(week, 5_000, 350), outOfStock: 3.5 } : line(7, 5_000, 7_000))),
    );
    expect(whyRead(half, 7)).toEqual({ kind: 'usual-use', perDay: 100 });
  });

  it('is nothing for a line as it was stated, for one without others, and for one that is not there', () => {
    const [alone] = read([line(0, 5_000, 700)]);
    expect(alone && whyRead([alone], 0)).toBeNull();
    expect(whyRead(read(weeks({})), 3)).toBeNull();
    expect(whyRead([], 0)).toBeNull();
  });
});
