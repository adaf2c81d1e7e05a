import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar.js';
import { gradeFlags, WINDOW_DAYS } from '../../../src/domain/grading/grade-flags.js';
import type { GradedFlag } from '../../../src/domain/grading/grade-flags.js';
import type { ShortageEvent } from '../../../src/domain/grading/shortage-event.js';

const NL = { kind: 'national', code: 'NL' } as const;
const BEGAN = '2026-06-01';
const before = (days: number) => addDays(BEGAN, -days);
const after = (days: number) => addDays(BEGAN, days);
const aFlag = (more: Partial<GradedFlag> = {}): GradedFlag => ({
  id: 'f1',
  productGroup: 'ffp2',
  scope: NL,
  raisedOn: before(30),
  endedOn: after(60),
  verdict: null,
  ...more,
});
const anEvent = (more: Partial<ShortageEvent> = {}): ShortageEvent => ({
  id: 'e1',
  productGroup: 'ffp2',
  scope: NL,
  beganOn: BEGAN,
  endedOn: after(40),
  ...more,
});
const WATCH = { from: '2026-01-01', to: '2026-12-31', series: 10, today: '2026-12-31' };
const grade = (flags: readonly GradedFlag[], events: readonly ShortageEvent[], watch = WATCH) => gradeFlags(flags, events, watch);

describe('how flags did', () => {
  it('counts a shortage as warned of from the first flag before it', () => {
    const flags = [aFlag({ raisedOn: before(10) }), aFlag({ raisedOn: before(30) })];
    expect(grade(flags, [anEvent()])).toMatchObject({
      shortages: 1,
      warned: 1,
      sensitivity: 1,
      leadDays: 30,
      fortnightAhead: 1,
      falseAlarms: 0,
    });
  });

  it.each([
    { because: 'raised on the day itself is not ahead', flag: { raisedOn: BEGAN }, warned: 0 },
    { because: 'a day ahead is', flag: { raisedOn: before(1) }, warned: 1 },
    { because: 'of another product group it is another matter', flag: { productGroup: 'gowns' }, warned: 0 },
    { because: 'of a region it is another matter', flag: { scope: { kind: 'region', code: 'VR01' } as const }, warned: 0 },
    { because: 'of all the country a warning is none of one region', flag: { scope: { kind: 'region', code: 'NL' } as const }, warned: 0 },
    { because: 'still open is open', flag: { endedOn: null }, warned: 1 },
    { because: 'ended on the first day of the twelve weeks before', flag: { raisedOn: before(200), endedOn: before(84) }, warned: 1 },
    { because: 'ended earlier', flag: { raisedOn: before(200), endedOn: before(85) }, warned: 0 },
  ])('$warned: $because', ({ flag, warned }) => expect(grade([aFlag(flag)], [anEvent()]).warned).toBe(warned));

  it('takes a warning for the region that it was of', () => {
    const region = (code: string) => ({ scope: { kind: 'region', code } as const });
    expect(grade([aFlag(region('VR01'))], [anEvent(region('VR01'))]).warned).toBe(1);
    expect(grade([aFlag(region('VR02'))], [anEvent(region('VR01'))]).warned).toBe(0);
  });

  it('gives no more lead than twelve weeks, and says how many were warned of a fortnight ahead', () => {
    expect(grade([aFlag({ raisedOn: before(200) })], [anEvent()]).leadDays).toBe(WINDOW_DAYS);
    expect(grade([aFlag({ raisedOn: before(14) })], [anEvent()]).fortnightAhead).toBe(1);
    expect(grade([aFlag({ raisedOn: before(13) })], [anEvent()]).fortnightAhead).toBe(0);
    expect(grade([], [anEvent()])).toMatchObject({ sensitivity: 0, leadDays: null, fortnightAhead: 0 });
  });

  it.each([
    { because: 'ended and twelve weeks went by', flag: { endedOn: '2026-10-07' }, events: [], is: 'falseAlarms' },
    { because: 'the twelve weeks are not over', flag: { endedOn: '2026-10-08' }, events: [], is: 'undecided' },
    { because: 'it is open', flag: { endedOn: null }, events: [], is: 'undecided' },
    { because: 'it is open and a shortage came', flag: { endedOn: null }, events: [anEvent()], is: null },
    {
      because: 'a person found that nothing was coming',
      flag: { endedOn: '2026-12-30', verdict: 'false' as const },
      events: [],
      is: 'falseAlarms',
    },
    {
      because: 'a person found that one was averted',
      flag: { endedOn: '2026-02-01', verdict: 'averted' as const },
      events: [],
      is: 'averted',
    },
    { because: 'a person could not tell', flag: { endedOn: '2026-02-01', verdict: 'unclear' as const }, events: [], is: 'undecided' },
    {
      because: 'a shortage began 84 days after it ended',
      flag: { raisedOn: before(100), endedOn: before(84) },
      events: [anEvent()],
      is: null,
    },
    {
      because: 'a shortage began 85 days after',
      flag: { raisedOn: before(100), endedOn: before(85) },
      events: [anEvent()],
      is: 'falseAlarms',
    },
    {
      because: 'raised a fortnight after the end still belongs',
      flag: { raisedOn: after(54), endedOn: after(60) },
      events: [anEvent()],
      is: null,
    },
    { because: 'a day later does not', flag: { raisedOn: after(55), endedOn: after(60) }, events: [anEvent()], is: 'falseAlarms' },
    {
      because: 'one that goes on has no end',
      flag: { raisedOn: after(90), endedOn: after(100) },
      events: [anEvent({ endedOn: null })],
      is: null,
    },
    {
      because: 'a person found that it came, in words of its own',
      flag: { endedOn: '2026-02-01', verdict: 'came' as const },
      events: [],
      is: null,
    },
  ])('is $is when $because', ({ flag, events, is }) => {
    const { falseAlarms, averted, undecided } = grade([aFlag(flag)], events);
    const expected = { falseAlarms: 0, averted: 0, undecided: 0 };
    expect({ falseAlarms, averted, undecided }).toEqual(is === null ? expected : { ...expected, [is]: 1 });
  });

  it('divides false alarms by what was watched', () => {
    const watch = { ...WATCH, to: addDays('2026-01-01', 303) };
    // 304 days of ten series are 99.87 months.
    expect(grade([aFlag({ verdict: 'false' })], [], watch).falsePerMonth).toBeCloseTo(1 / 99.869, 4);
    expect(grade([aFlag()], [anEvent()], { ...watch, series: 0 }).falsePerMonth).toBeNull();
    expect(grade([], []).sensitivity).toBeNull();
  });

  it('counts shortages of the period only', () => {
    const events = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((beganOn) => anEvent({ beganOn, endedOn: beganOn }));
    expect(grade([], events).shortages).toBe(2);
  });

  it('counts flags that were raised in the period, and lets older ones warn', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'];
    expect(
      grade(
        days.map((raisedOn) => aFlag({ raisedOn, endedOn: null })),
        [],
      ).flags,
    ).toBe(2);
    const old = aFlag({ raisedOn: '2025-12-31', endedOn: '2026-02-01' });
    expect(grade([old], [anEvent({ beganOn: '2026-01-10' })])).toMatchObject({ flags: 0, warned: 1, leadDays: 10 });
  });

  it('never finds more than there is, whatever the flags', () => {
    const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-01-01', days));
    const flag = fc.record({
      raisedOn: day,
      length: fc.integer({ min: 0, max: 90 }),
      verdict: fc.constantFrom<GradedFlag['verdict']>(null, 'came', 'averted', 'false', 'unclear'),
    });
    fc.assert(
      fc.property(fc.array(flag, { maxLength: 8 }), fc.array(day, { maxLength: 4 }), (flags, days) => {
        const graded = grade(
          flags.map(({ raisedOn, length, verdict }) => aFlag({ raisedOn, endedOn: addDays(raisedOn, length), verdict })),
          days.map((beganOn) => anEvent({ beganOn, endedOn: beganOn })),
        );
        expect(graded.warned).toBeLessThanOrEqual(graded.shortages);
        expect(graded.falseAlarms + graded.averted + graded.undecided).toBeLessThanOrEqual(graded.flags);
        expect(graded.leadDays ?? 1).toBeGreaterThan(0);
      }),
    );
  });
});
