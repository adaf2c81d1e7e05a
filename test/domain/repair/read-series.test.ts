import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Assumption } from '../../../src/domain/repair/assumption.js';
import { readingsIn, withLine, withoutLine } from '../../../src/domain/repair/read-series.js';
import type { StatedSeries } from '../../../src/domain/repair/read-series.js';
import type { StatedLine } from '../../../src/domain/repair/stated-line.js';
import { amount } from '../../../src/domain/units.js';

type Figures = Partial<Record<'stock' | 'used' | 'received' | 'onOrder', number | null>>;
const PACK = 20;

/** A day: from the evening before to this evening. */
function line(to: number, figures: Figures, countedIn: StatedLine['countedIn'] = 'piece'): StatedLine {
  const brand = (figure: number | null | undefined) => (figure === null || figure === undefined ? null : amount(figure));
  const { stock, used, received, onOrder } = figures;
  return {
    from: to,
    to,
    stock: brand(stock),
    used: brand(used),
    received: brand(received),
    onOrder: brand(onOrder ?? 0),
    packSize: PACK,
    countedIn,
  };
}

/** Days at a use of about 40, with 200 coming in every fifth day. */
function days(count: number): StatedLine[] {
  let stock = 900;
  return Array.from({ length: count }, (_, day) => {
    const used = 40 + ((day * 7) % 11) - 5;
    const received = day % 5 === 4 ? 200 : 0;
    stock += received - used;
    return line(day, { stock, used, received, onOrder: 60 });
  });
}

const seriesOf = (lines: readonly StatedLine[]) => lines.reduce<StatedSeries>(withLine, []);
const assumed = (lines: readonly StatedLine[]) => readingsIn(seriesOf(lines)).map(({ assumption }) => assumption);
const changed = (lines: readonly StatedLine[], at: number, change: (one: StatedLine) => StatedLine) =>
  lines.map((one, place) => (place === at ? change(one) : one));
const times = (figure: number | null, by: number) => (figure === null ? null : amount(figure * by));

interface Slip {
  readonly slip: Assumption;
  readonly change: (one: StatedLine) => StatedLine;
}

/** Common enough to be seen on the day itself. */
const COMMON: readonly Slip[] = [
  { slip: 'stock-digit-too-many', change: (one) => ({ ...one, stock: times(one.stock, 10) }) },
  { slip: 'use-digit-too-many', change: (one) => ({ ...one, used: times(one.used, 10) }) },
  { slip: 'use-digit-too-few', change: (one) => ({ ...one, used: times(one.used, 0.1) }) },
  { slip: 'use-two-digits-too-many', change: (one) => ({ ...one, used: times(one.used, 100) }) },
  { slip: 'boxes-for-pieces', change: boxed },
];
/** So rare that the line after must bear it out. */
const RARE: readonly Slip[] = [
  { slip: 'stock-digit-too-few', change: (one) => ({ ...one, stock: times(one.stock, 0.1) }) },
  { slip: 'stock-two-digits-too-many', change: (one) => ({ ...one, stock: times(one.stock, 100) }) },
];

/** Counted in boxes, stated as pieces: whole boxes only. */
function boxed(one: StatedLine): StatedLine {
  const boxes = (figure: number | null) => (figure === null ? null : amount(Math.round(figure / PACK)));
  return { ...one, stock: boxes(one.stock), used: boxes(one.used), received: boxes(one.received), onOrder: boxes(one.onOrder) };
}

describe('reading a series of statements', () => {
  it('reads what adds up as it was told', () => {
    expect(new Set(assumed(days(30)))).toEqual(new Set(['as-told']));
    expect(readingsIn([])).toEqual([]);
  });

  it.each([...COMMON, ...RARE])('finds a $slip looking back, and leaves every other line alone', ({ slip, change }) => {
    const found = assumed(changed(days(30), 12, change));
    expect(found[12]).toBe(slip);
    expect(found.filter((assumption) => assumption !== 'as-told')).toEqual([slip]);
  });

  it.each(COMMON)('finds a $slip on the day itself', ({ slip, change }) =>
    expect(assumed(changed(days(13), 12, change)).at(-1)).toBe(slip),
  );

  it.each(RARE)('lets a $slip stand until the next line bears it out', ({ slip, change }) => {
    expect(assumed(changed(days(13), 12, change))[12]).toBe('as-told');
    expect(assumed(changed(days(14), 12, change))[12]).toBe(slip);
  });

  it('restores the figures of a slip, and keeps what was stated', () => {
    const lines = days(20);
    const stated = changed(lines, 12, (one) => ({ ...one, stock: times(one.stock, 10) }));
    const read = readingsIn(seriesOf(stated));
    expect(read[12]?.stock).toBeCloseTo(lines[12]?.stock ?? NaN, 6);
    expect(read[12]?.line).toBe(stated[12]);
  });

  it('takes a doubling of use for what it is when the balance holds', () => {
    const lines = days(12);
    const last = lines.at(-1);
    const doubled = line(12, { stock: (last?.stock ?? 0) - 95, used: 95, received: 0 });
    expect(assumed([...lines, doubled]).at(-1)).toBe('as-told');
  });

  it('does not take boxes for pieces when they are stated as boxes', () => {
    const lines = days(20).map((one): StatedLine => ({ ...one, countedIn: 'box' }));
    expect(assumed(changed(lines, 12, boxed))).not.toContain('boxes-for-pieces');
  });

  it('finds a slip in the first line once there are others to hold it against', () => {
    const lines = changed(days(6), 0, (one) => ({ ...one, stock: times(one.stock, 10) }));
    expect(assumed(lines.slice(0, 1))).toEqual(['as-told']);
    expect(assumed(lines)[0]).toBe('stock-digit-too-many');
  });

  it('reads on over blanks and missing days', () => {
    const gaps = days(30).filter((_, day) => day < 10 || day > 16);
    expect(new Set(assumed(gaps))).toEqual(new Set(['as-told']));
    const blanks = days(30).map((one, day) =>
      day % 3 === 0 ? { ...one, received: null } : { ...one, used: day % 7 === 0 ? null : one.used },
    );
    expect(new Set(assumed(blanks))).toEqual(new Set(['as-told']));
  });

  it('comes to the same whatever the order of arrival, and a period stated again is replaced', () => {
    const lines = changed(days(14), 9, (one) => ({ ...one, used: times(one.used, 10) }));
    const inOrder = readingsIn(seriesOf(lines));
    const anyOrder = fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length });
    fc.assert(
      fc.property(anyOrder, (shuffled) => expect(readingsIn(seriesOf(shuffled))).toEqual(inOrder)),
      { numRuns: 30 },
    );
    const corrected = withLine(seriesOf(lines), days(14)[9] ?? line(9, {}));
    expect(readingsIn(corrected).map(({ assumption }) => assumption)).not.toContain('use-digit-too-many');
    expect(corrected).toHaveLength(14);
  });

  it('forgets a line that is withdrawn, as if it had never been stated', () => {
    const series = seriesOf(days(10));
    expect(readingsIn(withoutLine(series, 4))).toEqual(readingsIn(seriesOf(days(10).filter(({ to }) => to !== 4))));
    expect(withoutLine(series, 99)).toBe(series);
  });
});
