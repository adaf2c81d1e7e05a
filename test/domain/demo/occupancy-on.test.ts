import { describe, expect, it } from '@jest/globals';
import { occupancyOn } from '../../../src/domain/demo/occupancy-on.js';

describe('beds taken on a day', () => {
  const beds = occupancyOn([
    { monday: '2020-02-24', icu: [null, 5, null, 7, 8, 9, 10], ward: [null, null, 20, 30, null, 50, 60] },
    { monday: '2020-03-02', icu: [11, 12, 13, 14, 15, 16, 17], ward: [70, 71, 72, 73, 74, 75, null] },
  ]);

  it.each([
    { day: '2020-02-23', icu: 0, ward: 0, because: 'nobody lay there before the first figure' },
    { day: '2020-02-24', icu: 0, ward: 0, because: 'nothing is known yet' },
    { day: '2020-02-26', icu: 5, ward: 20, because: 'a gap has the figure of the day before' },
    { day: '2020-02-28', icu: 8, ward: 30, because: 'also on the wards' },
    { day: '2020-03-02', icu: 11, ward: 70, because: 'it is stated' },
    { day: '2020-04-01', icu: 17, ward: 75, because: 'after the last figure it stays as it was' },
  ])('$day: $icu and $ward, since $because', ({ day, icu, ward }) => {
    expect(beds(day)).toEqual({ icu, ward });
  });

  it('is nobody without figures', () => {
    expect(occupancyOn([])('2020-03-01')).toEqual({ icu: 0, ward: 0 });
  });
});
