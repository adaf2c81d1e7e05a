import { describe, expect, it } from '@jest/globals';
import type { ReadLine } from '../../../src/domain/repair/read-series.js';
import { whyRead } from '../../../src/domain/repair/why-read.js';
import { amount } from '../../../src/domain/units.js';

type Figures = Partial<Readonly<Record<'stock' | 'used' | 'received', number>>>;

const branded = ({ stock, used, received }: Figures) => ({
  stock: stock === undefined ? null : amount(stock),
  used: used === undefined ? null : amount(used),
  received: received === undefined ? null : amount(received),
  onOrder: null,
});
/** A week as it was stated, and as it is read where that is otherwise. */
const week = (at: number, stated: Figures, readAs: Figures = stated, rounding = 0.6): ReadLine => ({
  line: { from: 7 * at - 6, to: 7 * at, ...branded(stated), packSize: 1, countedIn: 'piece' },
  ...{ assumption: 'as-told', rounding, ...branded(readAs) },
});
const uses = (...perDay: readonly (number | null)[]) => perDay.map((one, at) => week(at, one === null ? {} : { used: 7 * one }));
/** Ten times what it must be. */
const tooMuch = (at: number) => week(at, { used: 7_000 }, { used: 700 });

describe('the usual use that speaks against a line', () => {
  const usual = (lines: readonly ReadLine[], at: number) => whyRead(lines, at);
  const perDay = (value: number) => ({ kind: 'usual-use', perDay: value });

  it('is that of the lines before it, of the last nine that say it', () => {
    const nine = Array.from({ length: 9 }, () => 100);
    const ten = Array.from({ length: 10 }, () => 900);
    expect(usual([...uses(...ten, ...nine), tooMuch(19), ...uses(...ten)], 19)).toEqual(perDay(100));
    expect(usual([...uses(100, null, 120), tooMuch(3)], 3)).toEqual(perDay(110));
  });

  it('is that of the lines after it where none before says it, of the first nine', () => {
    const nine = Array.from({ length: 9 }, () => 100);
    const ten = Array.from({ length: 10 }, () => 900);
    expect(usual([...uses(null), tooMuch(1), ...uses(...nine, ...ten)], 1)).toEqual(perDay(100));
    expect(usual([week(0, { used: 7_000 }, { used: 980 }), ...uses(100)], 0)).toEqual(perDay(100));
    expect(usual([tooMuch(0), ...uses(100, 100, 900)], 0)).toEqual(perDay(100));
  });

  it('speaks against no line that is read as what fits it worse', () => {
    expect(usual([...uses(100), week(1, { used: 700 }, { used: 70 })], 1)).toBeNull();
    expect(usual([...uses(null, null), tooMuch(2)], 2)).toBeNull();
  });
});

describe('the stock that speaks against a line', () => {
  const slipped = (at: number) => week(at, { stock: 50_000 }, { stock: 5_000 });
  const beside = (stock: number, at: number) => ({ kind: 'stock-beside', stock, on: 7 * at });

  it('is the one before or after, whichever it fits worse as stated', () => {
    expect(whyRead([week(0, { stock: 5_000 }), slipped(1), week(2, { stock: 20_000 })], 1)).toEqual(beside(5_000, 0));
    expect(whyRead([week(0, { stock: 20_000 }), slipped(1), week(2, { stock: 5_000 })], 1)).toEqual(beside(5_000, 2));
  });

  it('is the only one that is known', () => {
    expect(whyRead([week(0, {}), slipped(1), week(2, { stock: 5_000 })], 1)).toEqual(beside(5_000, 2));
    expect(whyRead([week(0, { stock: 5_000 }), slipped(1), week(2, {})], 1)).toEqual(beside(5_000, 0));
    expect(whyRead([slipped(0), week(1, { stock: 5_000 })], 0)).toEqual(beside(5_000, 1));
    expect(whyRead([week(0, { stock: 5_000 }), slipped(1)], 1)).toEqual(beside(5_000, 0));
    expect(whyRead([week(0, {}), slipped(1), week(2, {})], 1)).toBeNull();
  });

  it('is none that the line fits as stated, however ill the reading does', () => {
    expect(whyRead([week(0, { stock: 50_000 }), slipped(1), week(2, { stock: 5_000 })], 1)).toEqual(beside(5_000, 2));
    expect(whyRead([week(0, { stock: 5_000 }), slipped(1), week(2, { stock: 60_000 })], 1)).toEqual(beside(5_000, 0));
  });
});

describe('a use and a stock that both speak against a line', () => {
  const usual = uses(100, 100, 100);
  const balance = (before: ReadLine) => [
    ...usual,
    before,
    week(4, { stock: 5_000, used: 7_000, received: 700 }, { stock: 5_000, used: 700, received: 700 }),
  ];

  it('are told by the one that does more', () => {
    // Rounded so coarsely that the balance says little: the use says more.
    expect(whyRead(balance(week(3, { stock: 5_000 }, { stock: 5_000 }, 700)), 4)).toMatchObject({ kind: 'usual-use' });
    expect(whyRead(balance(week(3, { stock: 5_000 })), 4)).toMatchObject({ kind: 'stock-beside', on: 21 });
  });

  it('are told by the balance where days follow each other, and the use fits what is read no better', () => {
    const [before, now] = [
      week(3, { stock: 1_000 }),
      week(4, { stock: 700, used: 3_000, received: 0 }, { stock: 700, used: 300, received: 0 }),
    ];
    expect(whyRead([...uses(200, 200, 200), before, now], 4)).toMatchObject({ kind: 'stock-beside', stock: 1_000 });
    const later = { ...now, line: { ...now.line, from: now.line.from + 1 } };
    expect(whyRead([...uses(200, 200, 200), before, later], 4)).toBeNull();
  });
});
