import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addWeeks,
  dayInNetherlands,
  daysBetween,
  isoWeekOf,
  mondayOf,
  parseDay,
  weeksBetween,
} from '../../src/domain/calendar.js';

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map((count) => addDays('2026-11-23', count));

describe('a day', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2024-02-29', '2024-02-29'],
    ['0001-01-01', '0001-01-01'],
    ['9999-12-31', '9999-12-31'],
    ['+010000-01-01', null],
    ['2026-02-29', null],
    ['2026-02-30', null],
    ['2100-02-29', null],
    ['2026-13-01', null],
    ['2026-00-10', null],
    ['2026-1-1', null],
    ['x2026-01-01', null],
    ['2026-01-01x', null],
    ['23-11-2026', null],
    ['', null],
  ])('%j is read as %j', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  it.each([
    { from: '2026-12-31', count: 1, to: '2027-01-01', because: 'over the end of a year' },
    { from: '2024-02-28', count: 1, to: '2024-02-29', because: 'a leap day' },
    { from: '2026-03-01', count: -1, to: '2026-02-28', because: 'backwards, no leap day' },
    { from: '2026-03-28', count: 2, to: '2026-03-30', because: 'over the short day of summer time' },
    { from: '2026-10-24', count: 2, to: '2026-10-26', because: 'over the long day' },
    { from: '1969-12-31', count: 0, to: '1969-12-31', because: 'before the epoch' },
  ])('$from and $count days is $to: $because', ({ from, count, to }) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysBetween(from, to)).toBe(count);
  });

  it('refuses to count with what is no day', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(new RangeError('there is no day 2026-02-30'));
    expect(() => daysBetween('2026-01-01', 'soon')).toThrow(RangeError);
    expect(() => isoWeekOf('')).toThrow(RangeError);
  });

  it('never leaves the years of four digits, so that days sort as text', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
    expect(addDays('0000-01-02', -1)).toBe('0000-01-01');
    expect(() => addDays('9999-12-31', 1)).toThrow(new RangeError('the day +010000-01-01 has no year of four digits'));
    expect(() => addDays('0000-01-01', -1)).toThrow(RangeError);
  });
});

describe('an ISO week', () => {
  it.each([
    ['2026-11-23', '2026-W48', '2026-11-23'],
    ['2026-11-22', '2026-W47', '2026-11-16'],
    ['2026-12-31', '2026-W53', '2026-12-28'],
    ['2027-01-01', '2026-W53', '2026-12-28'],
    ['2027-01-03', '2026-W53', '2026-12-28'],
    ['2027-01-04', '2027-W01', '2027-01-04'],
    ['2024-12-30', '2025-W01', '2024-12-30'],
    ['2021-01-01', '2020-W53', '2020-12-28'],
    ['2020-03-01', '2020-W09', '2020-02-24'],
    ['1970-01-01', '1970-W01', '1969-12-29'],
    ['1969-12-28', '1969-W52', '1969-12-22'],
  ])('of %s is %s, which begins on %s', (day, week, monday) => {
    expect(isoWeekOf(day)).toBe(week);
    expect(mondayOf(day)).toBe(monday);
    expect(mondayOf(week)).toBe(monday);
  });

  it.each(['2027-W53', '2026-W00', '2026-W54', '2026-W1', 'x2026-W01', '2026-W01x'])('%s does not exist', (week) => {
    expect(() => mondayOf(week)).toThrow(RangeError);
  });

  it('names the week that does not exist', () => {
    expect(() => mondayOf('2027-W53')).toThrow('there is no week 2027-W53');
  });

  it.each([
    ['2026-W52', 1, '2026-W53'],
    ['2026-W53', 1, '2027-W01'],
    ['2027-W01', -1, '2026-W53'],
    ['2020-W53', 0, '2020-W53'],
  ])('%s and %i weeks is %s', (from, count, to) => {
    expect(addWeeks(from, count)).toBe(to);
    expect(weeksBetween(from, to)).toBe(count);
  });

  it('counts whole weeks between days, from Monday to Monday', () => {
    expect(weeksBetween('2026-11-22', '2026-11-23')).toBe(1);
    expect(weeksBetween('2026-11-23', '2026-11-29')).toBe(0);
    expect(weeksBetween('2026-W53', '2026-11-23')).toBe(-5);
  });

  it('begins on the Monday on or before its days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const since = daysBetween(mondayOf(day), day);
        expect(since >= 0 && since < 7).toBe(true);
        expect(mondayOf(isoWeekOf(day))).toBe(mondayOf(day));
        expect(isoWeekOf(addDays(mondayOf(day), 6))).toBe(isoWeekOf(day));
        expect(isoWeekOf(addDays(day, 7))).toBe(addWeeks(isoWeekOf(day), 1));
      }),
    );
  });
});

describe('the day in the Netherlands', () => {
  it.each([
    ['2026-11-22T22:59:59Z', '2026-11-22', 'winter: one hour ahead'],
    ['2026-11-22T23:00:00Z', '2026-11-23', 'winter midnight'],
    ['2026-07-01T21:59:59Z', '2026-07-01', 'summer: two hours ahead'],
    ['2026-07-01T22:00:00Z', '2026-07-02', 'summer midnight'],
    ['2026-03-28T23:00:00Z', '2026-03-29', 'the night summer time begins'],
    ['2026-03-29T22:00:00Z', '2026-03-30', 'its day is an hour shorter'],
    ['2026-10-25T22:59:59Z', '2026-10-25', 'the day summer time ends is an hour longer'],
    ['2026-12-31T23:30:00Z', '2027-01-01', 'New Year'],
  ])('at %s is %s: %s', (instant, day) => {
    expect(dayInNetherlands(new Date(instant))).toBe(day);
  });
});
