import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar.js';
import { calibrationOf } from '../../../src/domain/grading/calibration.js';
import type { Forecast } from '../../../src/domain/grading/calibration.js';
import type { ShortageEvent } from '../../../src/domain/grading/shortage-event.js';

const NIGHT = '2026-06-01';
const TODAY = '2026-12-31';
const said = (share: number, more: Partial<Forecast> = {}): Forecast => ({
  productGroup: 'ffp2',
  night: NIGHT,
  within: [{ weeks: 4, share }],
  ...more,
});
const began = (beganOn: string, more: Partial<ShortageEvent> = {}): ShortageEvent => ({
  id: beganOn,
  productGroup: 'ffp2',
  scope: { kind: 'national', code: 'NL' },
  beganOn,
  endedOn: addDays(beganOn, 10),
  ...more,
});
const came = (event: ShortageEvent, forecast = said(0)) => calibrationOf([forecast], [event], TODAY)[0]?.brier ?? null;

describe('how well shares come true', () => {
  it.each([
    { because: 'on the first day ahead', event: began(NIGHT), brier: 1 },
    { because: 'on the last day of four weeks', event: began('2026-06-28'), brier: 1 },
    { because: 'a day later', event: began('2026-06-29'), brier: 0 },
    { because: 'of something else', event: began(NIGHT, { productGroup: 'gowns' }), brier: 0 },
    { because: 'of a region', event: began(NIGHT, { scope: { kind: 'region', code: 'VR01' } }), brier: 0 },
    { because: 'when one is going on there is nothing to foresee', event: began('2026-05-31'), brier: null },
    { because: 'up to its last day', event: began('2026-05-22', { endedOn: NIGHT }), brier: null },
    { because: 'one that ended the day before', event: began('2026-05-22', { endedOn: '2026-05-31' }), brier: 0 },
    { because: 'one without an end', event: began('2026-01-01', { endedOn: null }), brier: null },
  ])('is $brier when nothing was foreseen and one began $because', ({ event, brier }) => expect(came(event)).toBe(brier));

  it('waits until the weeks are over', () => {
    expect(calibrationOf([said(1)], [], '2026-06-28')).toEqual([]);
    expect(calibrationOf([said(1)], [], '2026-06-29')).toHaveLength(1);
  });

  it('is the mean squared distance, beside that of always saying how often it came', () => {
    // Said 0.8, 0.4 and 0.1; the first came: (0.04 + 0.16 + 0.01) / 3, and 1/3 x 2/3.
    const forecasts = [said(0.8), said(0.4, { productGroup: 'gowns' }), said(0.1, { productGroup: 'gloves' })];
    const [found] = calibrationOf(forecasts, [began('2026-06-10')], TODAY);
    expect(found).toMatchObject({ weeks: 4, forecasts: 3 });
    expect([found?.brier, found?.reference]).toEqual([expect.closeTo(0.07, 12), expect.closeTo(2 / 9, 12)]);
    expect(found?.bins.map(({ from, to, count, came }) => [from, to, count, came])).toEqual([
      [0.05, 0.25, 1, 0],
      [0.25, 0.5, 1, 0],
      [0.75, 0.95, 1, 1],
    ]);
  });

  it('counts an edge to the class above, and one with the surest', () => {
    const [found] = calibrationOf([said(0.05), said(0.95), said(1)], [], TODAY);
    expect(found?.bins.map(({ from, count, said: mean }) => [from, count, mean])).toEqual([
      [0.05, 1, 0.05],
      [0.95, 2, expect.closeTo(0.975, 12)],
    ]);
  });

  it('has each horizon by itself, the nearest first', () => {
    const within = [
      { weeks: 12, share: 1 },
      { weeks: 2, share: 0 },
    ];
    const found = calibrationOf([said(0, { within })], [began('2026-08-01')], TODAY);
    expect(found.map(({ weeks, brier }) => [weeks, brier])).toEqual([
      [2, 0],
      [12, 0],
    ]);
  });

  it('counts a night under those horizons alone that were foreseen on it', () => {
    const later = said(1, { within: [{ weeks: 12, share: 1 }] });
    const found = calibrationOf([said(0), later], [], TODAY);
    expect(found.map(({ weeks, forecasts, brier }) => [weeks, forecasts, brier])).toEqual([
      [4, 1, 0],
      [12, 1, 1],
    ]);
  });

  it('loses no forecast between its classes', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1 }), (shares) => {
        const [found] = calibrationOf(
          shares.map((share) => said(share)),
          [],
          TODAY,
        );
        expect(found?.bins.reduce((sum, { count }) => sum + count, 0)).toBe(shares.length);
        expect(found?.brier).toBeGreaterThanOrEqual(0);
        expect(found?.brier).toBeLessThanOrEqual(1);
      }),
    ));
});
