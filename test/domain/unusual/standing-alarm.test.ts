import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../src/domain/calendar.js';
import type { JudgedWeek } from '../../../src/domain/unusual/judge-weeks.js';
import { standingAlarm } from '../../../src/domain/unusual/standing-alarm.js';
import { NEWEST } from './some-parties.js';

/** `!` an unusual week, `.` a calm one, `?` one of which nothing can be said. */
const weeks = (text: string): JudgedWeek[] =>
  [...text].map((sign, at) => ({
    ...{ weekStart: addDays(NEWEST, 7 * at), value: 100, bound: 90, by: 'ears-c2' },
    alarm: sign === '?' ? null : sign === '!',
  }));

describe('an alarm that stands', () => {
  it.each([
    ['', null, null],
    ['!', null, null],
    ['!!', 0, 1],
    ['.!!', 1, 2],
    ['!.!', null, null],
    ['!?!', 0, 2],
    ['!!.', 0, 1],
    ['!!.!', 0, 3],
    ['!!.!.!', 0, 5],
    ['!!..', null, null],
    ['!!.?.', null, null],
    ['!!..!', null, null],
    ['!!..!!', 4, 5],
    ['!!!!', 0, 3],
  ])('of %p began in week %p and was last seen in week %p', (text, since, week) => {
    const standing = standingAlarm(weeks(text), { toRaise: 2, toEnd: 2 });
    expect(standing?.since ?? null).toBe(since === null ? null : addDays(NEWEST, 7 * since));
    expect(standing?.week.weekStart ?? null).toBe(week === null ? null : addDays(NEWEST, 7 * week));
  });
});
