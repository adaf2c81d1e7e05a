import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../src/domain/calendar.js';
import { businessDayFrom } from '../../../src/domain/calendar/business-day.js';
import { dutchHolidays } from '../../../src/domain/calendar/dutch-holidays.js';
import { easterSunday } from '../../../src/domain/calendar/easter-sunday.js';

describe('Easter Sunday (eerste paasdag)', () => {
  it.each([
    ['1818-03-22', 'as early as it can be'],
    ['1900-04-15', 'in a year of a century that is no leap year'],
    ['1943-04-25', 'as late as it can be'],
    ['1954-04-18', 'where the simple rule fails'],
    ['1981-04-19', 'where the simple rule fails'],
    ['2000-04-23', 'in a leap year of a century'],
    ['2020-04-12', ''],
    ['2026-04-05', ''],
    ['2038-04-25', 'as late as it can be'],
    ['2285-03-22', 'as early as it can be, by another moon than in our century'],
    ['4200-04-20', 'when the moon has been corrected again'],
  ])('is %s %s', (day) => expect(easterSunday(Number(day.slice(0, 4)))).toBe(day));

  it('is that of Lichtenberg’s rule in every year of four digits since 1583', () => {
    const years = Array.from({ length: 10_000 - 1_583 }, (_, at) => 1_583 + at);
    expect(years.map(easterSunday)).toEqual(years.map(byLichtenberg));
  });
});

/** Another form of Gauss’s rule, as a day of March. Source: H. Lichtenberg, Historia Mathematica 24 (1997). */
function byLichtenberg(year: number): string {
  const century = Math.floor(year / 100);
  const leapless = Math.floor((3 * century + 3) / 4);
  const moon = 15 + leapless - Math.floor((8 * century + 13) / 25);
  const start = (19 * (year % 19) + moon) % 30;
  const full = 21 + start - Math.floor((start + Math.floor((year % 19) / 11)) / 29);
  const sunday = 7 - ((year + Math.floor(year / 4) + 2 - leapless) % 7);
  const march = full + 7 - ((full - sunday) % 7);
  return addDays(`${year}-03-01`, march - 1);
}

describe('Dutch holidays', () => {
  it('of 2026 are these', () => {
    expect(dutchHolidays(2026)).toEqual([
      ...['2026-01-01', '2026-04-03', '2026-04-06', '2026-04-27'],
      ...['2026-05-14', '2026-05-25', '2026-12-25', '2026-12-26'],
    ]);
  });

  it.each([
    { year: 2025, holiday: '2025-04-26', because: 'King’s Day would fall on a Sunday' },
    { year: 2024, holiday: '2024-04-27', because: 'on a Saturday King’s Day stays' },
    { year: 2025, holiday: '2025-05-05', because: 'Liberation Day is a day off once in five years' },
    { year: 2038, holiday: '2038-04-26', because: 'Easter Monday may come as late as King’s Day' },
  ])('has $holiday: $because', ({ year, holiday }) => expect(dutchHolidays(year)).toContain(holiday));

  it.each(['2025-04-27', '2026-05-05', '2029-05-05'])('has not %s', (day) =>
    expect(dutchHolidays(Number(day.slice(0, 4)))).not.toContain(day),
  );
});

describe('a business day (werkdag)', () => {
  it.each([
    { day: '2026-11-27', on: '2026-11-27', because: 'a Friday is one' },
    { day: '2026-11-28', on: '2026-11-30', because: 'a weekend passes' },
    { day: '2026-04-03', on: '2026-04-07', because: 'from Good Friday to the day after Easter Monday' },
    { day: '2025-12-25', on: '2025-12-29', because: 'Christmas and the weekend behind it' },
    { day: '2026-12-31', on: '2026-12-31', because: 'New Year’s Eve is one' },
    { day: '2027-01-01', on: '2027-01-04', because: 'the holidays of the year that begins count' },
  ])('from $day on is $on: $because', ({ day, on }) => expect(businessDayFrom(day)).toBe(on));
});
