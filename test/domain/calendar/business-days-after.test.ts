import { describe, expect, it } from '@jest/globals';
import { addBusinessDays } from '../../../src/domain/calendar/business-day.js';
import { businessDaysAfter } from '../../../src/domain/calendar/business-days-after.js';

describe('counting business days (werkdagen)', () => {
  it.each([
    { from: '2026-11-27', count: 1, to: '2026-11-30', because: 'after a Friday comes Monday' },
    { from: '2026-11-30', count: -1, to: '2026-11-27', because: 'before a Monday is Friday' },
    { from: '2026-11-28', count: 0, to: '2026-11-28', because: 'none is the same day' },
    { from: '2026-12-24', count: 1, to: '2026-12-28', because: 'Christmas falls on Friday and Saturday' },
    { from: '2026-12-24', count: 5, to: '2027-01-04', because: 'New Year as well, on a Friday' },
  ])('$count after $from is $to: $because', ({ from, count, to }) => expect(addBusinessDays(from, count)).toBe(to));

  it.each([
    { from: '2026-11-27', to: '2026-11-29', days: 0, because: 'a weekend is none' },
    { from: '2026-11-27', to: '2026-11-30', days: 1, because: 'Monday is one' },
    { from: '2026-12-23', to: '2026-12-28', days: 2, because: 'the 24th and the 28th' },
    { from: '2026-11-27', to: '2026-11-20', days: 0, because: 'never fewer than none' },
  ])('from $from to $to are $days: $because', ({ from, to, days }) => expect(businessDaysAfter(from, to)).toBe(days));
});
