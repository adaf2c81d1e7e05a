import { describe, expect, it } from '@jest/globals';
import { type Candidate, candidatesFor } from '../../../src/domain/repair/reading.js';
import { daysIn, type StatedLine } from '../../../src/domain/repair/stated-line.js';
import { amount } from '../../../src/domain/units.js';

const LINE: StatedLine = {
  ...{ from: 3, to: 9, packSize: 20, countedIn: 'piece' },
  ...{ stock: amount(400), used: amount(30), received: amount(100), onOrder: amount(60) },
};
const figuresOf = (candidate: Candidate | null | undefined) => {
  if (!candidate) return null;
  const { assumption, stock, used, received, onOrder, rounding } = candidate.reading;
  return [assumption, stock, used, received, onOrder, rounding];
};
const figures = (line: Partial<StatedLine>) => candidatesFor({ ...LINE, ...line }).map(figuresOf);
const near = (value: number) => expect.closeTo(value, 9);

describe('ways to read a line', () => {
  it('are as told, in boxes, and with a digit or two slipped', () => {
    expect(figures({})).toEqual([
      ['as-told', 400, 30, 100, 60, 0.6],
      ['boxes-for-pieces', 8_000, 600, 2_000, 1_200, near(12)],
      ['stock-digit-too-many', near(40), 30, 100, 60, 0.6],
      ['stock-digit-too-few', near(4_000), 30, 100, 60, 0.6],
      ['stock-two-digits-too-many', near(4), 30, 100, 60, 0.6],
      ['use-digit-too-many', 400, near(3), 100, 60, 0.6],
      ['use-digit-too-few', 400, near(300), 100, 60, 0.6],
      ['use-two-digits-too-many', 400, near(0.3), 100, 60, 0.6],
    ]);
  });

  it('are the likelier the more often they happen: as told, in boxes, one digit too many, and the rest', () => {
    const shares = candidatesFor(LINE).map((candidate) => Math.exp(-(candidate?.strain ?? NaN)));
    expect(shares).toEqual([1, 0.0123, 0.0025, 0.00035, 0.00035, 0.0025, 0.00035, 0.00035].map(near));
  });

  it('keep their places: what changes nothing is no way to read it', () => {
    expect(
      figures({ stock: amount(0) })
        .map((one) => one?.[0] ?? null)
        .slice(2, 5),
    ).toEqual([null, null, null]);
    expect(
      figures({ stock: null })
        .map((one) => one?.[0] ?? null)
        .slice(2, 6),
    ).toEqual([null, null, null, 'use-digit-too-many']);
    expect(figures({ used: amount(0) }).slice(5)).toEqual([null, null, null]);
    expect(figures({ used: null }).slice(5)).toEqual([null, null, null]);
  });

  it('leave blank what was left blank', () => {
    expect(figures({ stock: null, used: null, received: null, onOrder: null })[1]).toEqual([
      'boxes-for-pieces',
      null,
      null,
      null,
      null,
      near(12),
    ]);
  });

  it('are not boxes where boxes were counted, to two decimals, or where a box is a piece', () => {
    expect(figures({ countedIn: 'box' }).slice(0, 2)).toEqual([['as-told', 400, 30, 100, 60, near(0.4)], null]);
    expect(figures({ packSize: 1 }).slice(0, 2)).toEqual([['as-told', 400, 30, 100, 60, 0.6], null]);
  });
});

describe('a line of which somebody has said how it must be read', () => {
  const ways = (more: Partial<StatedLine>) =>
    candidatesFor({ ...LINE, ...more }).flatMap((one) => (one === null ? [] : [one.reading.assumption]));

  it('is read so and no other way', () => {
    for (const settled of ['as-told', 'boxes-for-pieces', 'use-digit-too-many'] as const) expect(ways({ settled })).toEqual([settled]);
  });

  it('stays as told where what was said changes nothing of it', () =>
    expect(ways({ settled: 'boxes-for-pieces', countedIn: 'box' })).toEqual(['as-told']));
});

describe('the days of a line', () => {
  it('are counted with the first and the last', () => expect([daysIn(LINE), daysIn({ ...LINE, to: 3 })]).toEqual([7, 1]));
});
