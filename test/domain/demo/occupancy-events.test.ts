import { describe, expect, it } from '@jest/globals';
import { occupancyEvents } from '../../../src/domain/demo/occupancy-events.js';

describe('beds told each morning', () => {
  it('are those of the day before, also where one of both is not known, and nothing of a day without any figure', () => {
    const weeks = [
      { monday: '2020-02-24', icu: [null, 5, null, 7, null, null, null], ward: [null, null, 20, 30, null, null, null] },
      { monday: '2020-03-02', icu: [0, null, null, null, null, null, 9], ward: [null, 0, null, null, null, null, 40] },
    ];
    expect(occupancyEvents(weeks)).toEqual(
      [
        { date: '2020-02-25', told: '2020-02-26', icu: 5, ward: 0 },
        { date: '2020-02-26', told: '2020-02-27', icu: 5, ward: 20 },
        { date: '2020-02-27', told: '2020-02-28', icu: 7, ward: 30 },
        { date: '2020-03-02', told: '2020-03-03', icu: 0, ward: 30 },
        { date: '2020-03-03', told: '2020-03-04', icu: 0, ward: 0 },
        { date: '2020-03-08', told: '2020-03-09', icu: 9, ward: 40 },
      ].map(({ date, told, icu, ward }) => ({
        ...{ kind: 'context', received_at: `${told}T08:00:00.000Z`, date, ic_covid: icu, ward_covid: ward },
      })),
    );
  });

  it('are none without figures', () => expect(occupancyEvents([])).toEqual([]));
});
