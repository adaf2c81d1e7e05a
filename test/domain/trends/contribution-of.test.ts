import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contributionOf } from '../../../src/domain/trends/contribution-of.js';
import type { Statement } from '../../../src/domain/trends/statement.js';

const MONDAY = '2026-11-16';

const stated = (said: Partial<Statement>): Statement => ({
  reportId: 'r',
  version: 1,
  kind: 'stock',
  withdrawn: false,
  asOf: MONDAY,
  receivedAt: new Date('2026-11-16T10:00:00Z'),
  usable: 100,
  blocked: 0,
  used: null,
  periodStart: null,
  periodEnd: null,
  usedPerWeek: null,
  expectedPerWeek: null,
  deliveries: [],
  severity: null,
  ...said,
});
const day = (on: string, used: number, more: Partial<Statement> = {}) =>
  stated({ asOf: on, used, periodStart: on, periodEnd: on, ...more });
const at = (time: string) => new Date(`2026-11-18T${time}Z`);

describe('what an organisation puts into a week', () => {
  it.each<{ statements: Statement[]; gives: object | null; because: string }>([
    { statements: [], gives: null, because: 'nothing was reported' },
    { statements: [stated({ withdrawn: true })], gives: null, because: 'what was withdrawn does not count' },
    {
      statements: [stated({ asOf: '2026-11-15' }), stated({ asOf: '2026-11-23' })],
      gives: null,
      because: 'the days before and after are other weeks',
    },
    { statements: [stated({ asOf: '2026-11-22' })], gives: { usable: 100, asOf: '2026-11-22' }, because: 'Sunday is the last day' },
    {
      statements: [stated({ asOf: '2026-11-18', usable: 5 }), stated({ asOf: '2026-11-17', usable: 9, receivedAt: at('23:00:00') })],
      gives: { usable: 5 },
      because: 'the later day counts, not the later arrival',
    },
    {
      statements: [stated({ usable: 5, receivedAt: at('09:00:01') }), stated({ usable: 9, receivedAt: at('09:00:00') })],
      gives: { usable: 5 },
      because: 'of the same day the one received last',
    },
    {
      statements: [stated({ asOf: '2026-11-17', obtainable: 'no' }), stated({ obtainable: 'yes' })],
      gives: { obtainable: 'no' },
      because: 'whether one gets what one orders is as the latest statement says',
    },
    {
      statements: [stated({ version: 1, usable: 9 }), stated({ version: 2, usable: 5 })],
      gives: { usable: 5 },
      because: 'then the higher version',
    },
    {
      statements: [stated({ reportId: 'a', usable: 9 }), stated({ reportId: 'b', usable: 5 }), stated({ reportId: 'a', usable: 9 })],
      gives: { usable: 5 },
      because: 'then the higher id, so that two of one instant never take turns',
    },
    {
      statements: [day('2026-11-16', 10), day('2026-11-17', 20), day('2026-11-18', 30)],
      gives: { used: 140, expected: 140 },
      because: 'three daily counts make a rate: 60 / 3 x 7; expected follows when nobody states it',
    },
    {
      statements: [day('2026-11-16', 10), day('2026-11-16', 12, { receivedAt: at('09:00:00') })],
      gives: { used: 84 },
      because: 'the same period twice: the later one counts',
    },
    {
      statements: [stated({ asOf: '2026-11-22', used: 70, periodStart: MONDAY, periodEnd: '2026-11-22' }), day('2026-11-16', 99)],
      gives: { used: 70 },
      because: 'a period inside a later one is in it already',
    },
    {
      statements: [
        stated({ asOf: '2026-11-22', used: 70, periodStart: '2026-11-17', periodEnd: '2026-11-22' }),
        day('2026-11-17', 99),
        day('2026-11-16', 7),
      ],
      gives: { used: 77 },
      because: 'a shared day is an overlap, the day before is not: 77 in 7 days',
    },
    {
      statements: [
        stated({ asOf: '2026-11-22', used: 70, periodStart: MONDAY, periodEnd: '2026-11-19' }),
        stated({ asOf: '2026-11-21', used: 7, periodStart: '2026-11-20', periodEnd: '2026-11-20' }),
      ],
      gives: { used: 107.8 },
      because: 'an earlier statement may be about later days: 77 in 5 days',
    },
    {
      statements: [
        stated({ asOf: '2026-11-22', used: 70, periodStart: MONDAY, periodEnd: '2026-11-19' }),
        stated({ asOf: '2026-11-21', used: 7, periodStart: '2026-11-19', periodEnd: '2026-11-20' }),
      ],
      gives: { used: 122.5 },
      because: 'the day on which one ends and the other begins is an overlap: 70 in 4 days',
    },
    {
      statements: [stated({ asOf: '2026-11-22', used: 40, periodStart: MONDAY, periodEnd: '2026-11-22', daysOutOfStock: 3 })],
      gives: { used: 70, expected: 70 },
      because: 'forty in the four days with stock is seventy in a week',
    },
    {
      statements: [
        stated({ asOf: '2026-11-22', used: 10, periodStart: '2026-11-19', periodEnd: '2026-11-22', daysOutOfStock: 2 }),
        stated({ asOf: '2026-11-18', used: 15, periodStart: MONDAY, periodEnd: '2026-11-18' }),
      ],
      gives: { used: 35 },
      because: 'each period is corrected by its own days',
    },
    {
      statements: [stated({ asOf: '2026-11-22', used: 7, periodStart: MONDAY, periodEnd: '2026-11-22', daysOutOfStock: 7 })],
      gives: { used: 7, usedOfNothing: true },
      because: 'there was nothing to use: the measured figure stays, and says so',
    },
    {
      statements: [stated({ usedPerWeek: 5, daysOutOfStock: 7 })],
      gives: { used: 5, usedOfNothing: true },
      because: 'a rate of a week in which there was nothing says so too',
    },
    {
      statements: [stated({ usedPerWeek: 5, daysOutOfStock: 6 })],
      gives: { used: 5 },
      because: 'a rate was corrected when it was kept',
    },
    {
      statements: [stated({ used: 1, periodStart: MONDAY, usedPerWeek: 50 })],
      gives: { used: 50 },
      because: 'a period without an end is no period',
    },
    {
      statements: [stated({ used: 1, periodEnd: MONDAY, usedPerWeek: 50 })],
      gives: { used: 50 },
      because: 'nor is one without a beginning',
    },
    {
      statements: [stated({ used: 1, usedPerWeek: 50 })],
      gives: { used: 50 },
      because: 'a use without its period tells nothing; the stated rate does',
    },
    {
      statements: [stated({ asOf: '2026-11-17' }), stated({ usedPerWeek: 50, expectedPerWeek: 60 })],
      gives: { used: 50, expected: 60 },
      because: 'a later statement without use leaves it standing',
    },
    {
      statements: [stated({ usedPerWeek: 50 }), stated({ kind: 'demand-surge', asOf: '2026-11-20', usable: null, expectedPerWeek: 500 })],
      gives: { usable: 100, expected: 500 },
      because: 'a surge says what is expected, not what is in stock',
    },
    {
      statements: [
        stated({
          deliveries: [
            { on: '2026-12-01', amount: 0.1 },
            { on: '2026-12-02', amount: 0.2 },
          ],
        }),
      ],
      gives: { incoming: 0.3 },
      because: 'sums are exact to six decimals',
    },
    {
      statements: [
        stated({ kind: 'shortage', usable: null, severity: 4 }),
        stated({ kind: 'shortage', usable: null, severity: 4 }),
        stated({ kind: 'shortage', usable: null }),
      ],
      gives: { usable: null, asOf: null, incoming: null, deliveries: [], signals: [0, 0, 0, 2, 0], notices: 0 },
      because: 'signals are counted by severity; one that is over is none',
    },
    {
      statements: [stated({ kind: 'interruption', usable: null }), stated({ kind: 'discontinuation', usable: null }), stated({})],
      gives: { notices: 2, used: null, expected: null, usable: 100 },
      because: 'both announce that supply will stop, and a stock statement does not',
    },
  ])('$because', ({ statements, gives }) => {
    const contribution = contributionOf(statements, MONDAY);
    if (gives === null) expect(contribution).toBeNull();
    else expect(contribution).toMatchObject(gives);
  });

  it('is the same in whatever order reports came in', () => {
    const statement = fc.record({
      reportId: fc.uuid(),
      kind: fc.constantFrom('stock' as const, 'shortage' as const, 'demand-surge' as const),
      asOf: fc.constantFrom(MONDAY, '2026-11-17', '2026-11-22', '2026-11-23'),
      receivedAt: fc.constantFrom(at('08:00:00'), at('09:00:00')),
      withdrawn: fc.boolean(),
      usable: fc.nat(),
      used: fc.option(fc.nat()),
      usedPerWeek: fc.option(fc.nat()),
      periodStart: fc.constantFrom(MONDAY, '2026-11-17'),
      periodEnd: fc.constantFrom('2026-11-17', '2026-11-19'),
      expectedPerWeek: fc.option(fc.nat()),
      severity: fc.option(fc.integer({ min: 1, max: 5 })),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(statement.map(stated), { selector: ({ reportId }) => reportId, maxLength: 8 }),
        fc.infiniteStream(fc.nat()),
        (statements, chance) => {
          const shuffled = statements
            .map((one) => ({ one, by: chance.next().value ?? 0 }))
            .sort((a, b) => a.by - b.by)
            .map(({ one }) => one);
          expect(contributionOf(shuffled, MONDAY)).toEqual(contributionOf(statements, MONDAY));
        },
      ),
    );
  });
});
