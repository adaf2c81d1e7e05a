/** A calendar day, 'YYYY-MM-DD'. Plain text, so that it compares, sorts and stores as it is. */
export type Day = string;
/** An ISO 8601 week, 'YYYY-Www'; the year is that of its Thursday. */
export type IsoWeek = string;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const WEEK = /^(\d{4})-W(\d{2})$/;
const MS_PER_DAY = 86_400_000;
const DAYS_PER_WEEK = 7;
/** From Monday to Thursday: the day that decides the year of an ISO week. */
const TO_THURSDAY = 3;

/** Swedish writes a day as ISO 8601 does; taking the parts of any other notation apart takes many times as long. */
const inNetherlands = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Amsterdam' });

/** The day a text names, or null when it is not 'YYYY-MM-DD' or no such day exists (2026-02-29). */
export function parseDay(text: string): Day | null {
  return numberIn(text) === undefined ? null : text;
}

/**
 * The day a number of days later (earlier when negative). Calendar days: a clock change makes no difference.
 * @throws {RangeError} outside the years 0000 to 9999: a longer year would no longer sort as text
 */
export function addDays(day: Day, count: number): Day {
  return dayOf(numberOf(day) + count);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The ISO week a day belongs to. 2027-01-01 is in 2026-W53. */
export function isoWeekOf(day: Day): IsoWeek {
  const thursday = numberOf(mondayOf(day)) + TO_THURSDAY;
  const year = dayOf(thursday).slice(0, 4);
  const weekNumber = Math.floor((thursday - numberOf(`${year}-01-01`)) / DAYS_PER_WEEK) + 1;
  return `${year}-W${String(weekNumber).padStart(2, '0')}`;
}

/** The Monday of the ISO week that is given, or that the given day lies in. */
export function mondayOf(weekOrDay: IsoWeek): Day {
  const [, year, week] = WEEK.exec(weekOrDay) ?? [];
  if (!year || !week) return addDays(weekOrDay, -weekday(numberOf(weekOrDay)));
  const monday = addDays(mondayOf(`${year}-01-04`), (Number(week) - 1) * DAYS_PER_WEEK);
  if (isoWeekOf(monday) !== weekOrDay) throw new RangeError(`there is no week ${weekOrDay}`);
  return monday;
}

/** The week a number of weeks later (earlier when negative). */
export function addWeeks(week: IsoWeek, count: number): IsoWeek {
  return isoWeekOf(addDays(mondayOf(week), count * DAYS_PER_WEEK));
}

/** Whole weeks from the week of one week or day to that of another; negative when `to` is earlier. */
export function weeksBetween(from: IsoWeek, to: IsoWeek): number {
  return daysBetween(mondayOf(from), mondayOf(to)) / DAYS_PER_WEEK;
}

/** The day it is in the Netherlands at an instant, summer time included. */
export function dayInNetherlands(instant: Date): Day {
  return inNetherlands.format(instant);
}

/** Days since 1970-01-01, a Thursday. */
function numberOf(day: Day): number {
  const number = numberIn(day);
  if (number === undefined) throw new RangeError(`there is no day ${day}`);
  return number;
}

/** The number of the day that a text names; undefined when it names none. */
function numberIn(text: string): number | undefined {
  if (!DAY.test(text)) return undefined;
  const number = Date.parse(`${text}T00:00:00Z`) / MS_PER_DAY;
  return Number.isFinite(number) && dayOf(number) === text ? number : undefined;
}

function dayOf(number: number): Day {
  const text = new Date(number * MS_PER_DAY).toISOString();
  const day = text.slice(0, text.indexOf('T'));
  if (!DAY.test(day)) throw new RangeError(`the day ${day} has no year of four digits`);
  return day;
}

/** Monday 0 to Sunday 6. */
function weekday(number: number): number {
  return (((number + TO_THURSDAY) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK;
}
