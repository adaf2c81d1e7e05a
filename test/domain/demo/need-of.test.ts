import { describe, expect, it } from '@jest/globals';
import { needOf } from '../../../src/domain/demo/need-of.js';
import { aScript, aSite } from './a-script.js';

/** Ten in intensive care and a hundred on the wards from 2 March on; nobody before. */
const occupancy = [{ monday: '2020-03-02', icu: Array.from({ length: 7 }, () => 10), ward: Array.from({ length: 7 }, () => 100) }];
const article = { code: 'FFP2', perInpatient: 0.2, perIcuPatient: 2, perCovidWard: 3, perCovidIcu: 8 };
const site = aSite();

describe('what a site needs', () => {
  const needs = needOf(aScript({ occupancy }));

  it('is its share of what patients take in seven days', () => {
    expect(needs.ordinary(article, site)).toBeCloseTo(7 * 0.01 * (20_000 * 0.2 + 1_000 * 2), 9);
  });

  it.each([
    { end: '2020-03-01', earlier: 0, days: 0, because: 'nobody is ill yet' },
    { end: '2020-03-02', earlier: 0, days: 1, because: 'the last day of the week counts' },
    { end: '2020-03-07', earlier: 0, days: 6, because: 'six days of seven' },
    { end: '2020-03-08', earlier: 0, days: 7, because: 'the whole week' },
    { end: '2020-02-29', earlier: 2, days: 1, because: 'the epidemic comes two days earlier' },
    { end: '2020-03-04', earlier: -3, days: 0, because: 'it comes three days later' },
    { end: '2020-03-05', earlier: -3, days: 1, because: 'and then it comes' },
  ])('in the week to $end, $earlier days early, is more by $days days of patients: $because', ({ end, earlier, days }) => {
    const perDay = 0.02 * (100 * 3 + 10 * 8);
    expect(needs.inWeek(article, { ...site, earlierDays: earlier }, end)).toBeCloseTo(420 + days * perDay, 9);
  });
});
