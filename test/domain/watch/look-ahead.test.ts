import { describe, expect, it } from '@jest/globals';
import { addDays } from '../../../src/domain/calendar.js';
import { CHAIN_RULES } from '../../../src/domain/chain/chain-rules.js';
import { dayNumber, statedLineOf, supplierStatementOf } from '../../../src/domain/watch/kept-statement.js';
import type { KeptStatement } from '../../../src/domain/watch/kept-statement.js';
import { lookAhead } from '../../../src/domain/watch/look-ahead.js';
import type { Known } from '../../../src/domain/watch/look-ahead.js';

const aStatement = (more: Partial<KeptStatement> = {}): KeptStatement => ({
  reportId: 'r1',
  organisationId: 'A',
  receivedAt: '2026-01-11T12:00:00Z',
  asOf: '2026-01-11',
  usable: 3_500,
  used: 700,
  periodStart: '2026-01-05',
  periodEnd: '2026-01-11',
  usedPerWeek: 700,
  onOrder: 300,
  deliveries: null,
  packSize: 50,
  countedIn: 'piece',
  ...more,
});

describe('a statement as a line', () => {
  it('says what left the shelf, and on how many of its days nothing was left', () => {
    const period = { used: 500, periodStart: '2026-01-05', periodEnd: '2026-01-11' };
    expect(statedLineOf(aStatement({ ...period, usedPerWeek: 700, daysOutOfStock: 2 }))).toMatchObject({ used: 500, outOfStock: 2 });
    // A rate was corrected when it was kept: 500 on the five days with stock.
    const rate = { used: null, periodStart: null, periodEnd: null, usedPerWeek: 700, daysOutOfStock: 2 };
    expect(statedLineOf(aStatement(rate))).toMatchObject({ used: expect.closeTo(500, 9), outOfStock: 2 });
    const fortnight = { used: 1_000, periodStart: '2025-12-26', periodEnd: '2026-01-08', usedPerWeek: 700, daysOutOfStock: 4 };
    expect(statedLineOf(aStatement(fortnight))).toMatchObject({ used: expect.closeTo(500, 9), outOfStock: 2 });
    expect(supplierStatementOf(aStatement({ ...rate, deliveries: [] }))?.shipped).toBeCloseTo(500, 9);
  });

  it('has its own period where that ends on the day of the stock', () =>
    expect(statedLineOf(aStatement())).toEqual({
      from: dayNumber('2026-01-05'),
      to: dayNumber('2026-01-11'),
      stock: 3_500,
      used: 700,
      received: null,
      onOrder: 300,
      packSize: 50,
      countedIn: 'piece',
    }));

  it.each([
    { because: 'a rate', more: { used: null, periodStart: null, periodEnd: null } },
    { because: 'other days', more: { used: 90, periodStart: '2026-01-01', periodEnd: '2026-01-09' } },
    { because: 'more than a month', more: { used: 9_000, periodStart: '2025-12-11' } },
    { because: 'a period that begins later', more: { used: 9_000, periodStart: '2026-02-11' } },
  ])('counts $because as the week before', ({ more }) =>
    expect(statedLineOf(aStatement(more))).toMatchObject({ from: dayNumber('2026-01-05'), used: 700 }),
  );

  it('takes what is on its way for what is on order where that is not stated', () => {
    const deliveries = [
      { on: '2026-01-11', amount: 5 },
      { on: '2026-01-12', amount: 70 },
      { on: '2026-04-01', amount: 30 },
    ];
    expect(statedLineOf(aStatement({ onOrder: null, deliveries })).onOrder).toBe(100);
    expect(statedLineOf(aStatement({ onOrder: null })).onOrder).toBeNull();
  });
});

describe('a statement of a supplier', () => {
  it('announces what comes in within four weeks, and what is shipped in a week', () => {
    const on = (days: number) => ({ on: addDays('2026-01-11', days), amount: 10 ** (days / 7) });
    expect(supplierStatementOf(aStatement({ deliveries: [on(0), on(7), on(28), on(35)] }))).toMatchObject({
      to: dayNumber('2026-01-11'),
      stock: 3_500,
      received: null,
      shipped: 700,
      backorder: null,
      expected: 10_010,
    });
    expect(supplierStatementOf(aStatement({ deliveries: [] }))?.expected).toBe(0);
  });

  it('says nothing of the chain where it does not say what comes in', () =>
    expect(supplierStatementOf(aStatement({ deliveries: null }))).toBeNull());
});

const FIRST = '2026-01-04';
const WEEKS = 12;
const TODAY = addDays(FIRST, 7 * WEEKS - 6);

/** Twelve weeks of six sites that use 700 a week, and of a supplier of whose next four weeks so much is announced from the tenth on. */
function known(announced: number): Known {
  const weeks = Array.from({ length: WEEKS }, (_, week) => addDays(FIRST, 7 * week));
  const of = (organisationId: string, asOf: string, more: Partial<KeptStatement>) =>
    aStatement({ reportId: `${organisationId} ${asOf}`, organisationId, asOf, periodStart: addDays(asOf, -6), periodEnd: asOf, ...more });
  return {
    productGroup: 'ffp2',
    care: weeks.flatMap((asOf) => ['A', 'B', 'C', 'D', 'E', 'F'].map((site) => of(site, asOf, {}))),
    suppliers: weeks.map((asOf, week) => {
      const weekly = week < WEEKS - 2 ? 4_200 : 4_200 * announced;
      const deliveries = [7, 14, 21, 28].map((days) => ({ on: addDays(asOf, days), amount: weekly }));
      return of('S', asOf, { usable: 16_800, usedPerWeek: 4_200, deliveries });
    }),
    beds: [],
    guidelines: [],
    perWardBed: 0,
    perIcuBed: 0,
  };
}

const shortIn = (about: Known, today = TODAY) => lookAhead(about, today, CHAIN_RULES).outlook?.outcomes.map((outcome) => outcome.shortIn);

describe('looking ahead', () => {
  it('is calm while all goes on, and sees a supplier stop and a guideline that asks for more than there is', () => {
    expect(shortIn(known(1))?.every((days) => days === null)).toBe(true);
    expect(shortIn(known(0))?.every((days) => days !== null && days > 28)).toBe(true);
    const guided = { ...known(1), guidelines: [{ from: dayNumber(TODAY), times: 4 }] };
    expect(shortIn(guided)?.every((days) => days !== null)).toBe(true);
  });

  it('knows nothing of the day itself, nor of later days', () => {
    const [until, all] = [known(1), known(0)];
    const later = addDays(FIRST, 7 * (WEEKS - 2));
    expect(shortIn(all, later)).toEqual(shortIn(until, later));
    const beds = [{ day: dayNumber(TODAY), icu: 900, ward: 2_000 }];
    expect(shortIn({ ...until, beds, perIcuBed: 500 })).toEqual(shortIn(until));
  });

  it('knows nothing that is stated of the day itself, and all that is stated of the day before', () => {
    const seen = (asOf: string) => {
      const { care, suppliers, ...rest } = known(1);
      const bare = { asOf, usable: 0, usedPerWeek: 7_000, used: null, periodStart: null, periodEnd: null, onOrder: 0 };
      const more = (all: readonly KeptStatement[]) => all.map((one) => ({ ...one, ...bare, reportId: `${one.organisationId} again` }));
      return {
        care: lookAhead({ ...rest, suppliers, care: [...care, ...more(care.slice(0, 6))] }, TODAY, CHAIN_RULES),
        suppliers: lookAhead({ ...rest, care, suppliers: [...suppliers, ...more(suppliers.slice(0, 1))] }, TODAY, CHAIN_RULES),
      };
    };
    const calm = lookAhead(known(1), TODAY, CHAIN_RULES);
    expect(seen(TODAY)).toEqual({ care: calm, suppliers: calm });
    const before = seen(addDays(TODAY, -1));
    expect([before.care, before.suppliers]).not.toContainEqual(calm);
  });

  it('reckons with beds that were counted before the day', () => {
    const beds = Array.from({ length: 30 }, (_, at) => ({ day: dayNumber(TODAY) - 30 + at, icu: 0, ward: 1.15 ** at }));
    const sick = lookAhead({ ...known(1), beds, perWardBed: 200 }, TODAY, CHAIN_RULES).outlook;
    expect(sick?.outcomes).toHaveLength(4);
    expect(sick?.outcomes.every((outcome) => outcome.shortIn !== null)).toBe(true);
  });

  it('takes what a supplier stated last in a week, in whatever order statements come', () => {
    const { suppliers, ...rest } = known(0.5);
    const expected = lookAhead(known(0.5), TODAY, CHAIN_RULES);
    const early = suppliers.map((one) => ({ ...one, reportId: 'z', asOf: addDays(one.asOf, -3), deliveries: [] }));
    const first = suppliers.map((one) => ({ ...one, reportId: 'z', receivedAt: '2026-01-11T11:00:00Z', deliveries: [] }));
    const lower = suppliers.map((one) => ({ ...one, reportId: ` ${one.reportId}`, deliveries: [] }));
    for (const older of [early, first, lower]) {
      for (const order of [
        [...suppliers, ...older],
        [...older, ...suppliers],
      ]) {
        expect(lookAhead({ ...rest, suppliers: order }, TODAY, CHAIN_RULES)).toEqual(expected);
      }
    }
  });

  it('comes to the same whatever the order, however often a supplier states', () => {
    const { care, suppliers, ...rest } = known(0.5);
    const daily = suppliers.map((one) => ({ ...one, reportId: 'x', asOf: addDays(one.asOf, -3), deliveries: [] }));
    const expected = lookAhead(known(0.5), TODAY, CHAIN_RULES);
    expect(lookAhead({ ...rest, care: care.toReversed(), suppliers: [...suppliers, ...daily].reverse() }, TODAY, CHAIN_RULES)).toEqual(
      expected,
    );
  });

  it('leaves out who never stated any use, and says nothing of too few', () => {
    const { care, ...rest } = known(0);
    const silent = care.map((one) => (one.organisationId > 'E' ? { ...one, used: null, usedPerWeek: null } : one));
    const { outlook } = lookAhead({ ...rest, care: silent }, TODAY, CHAIN_RULES);
    expect([...(outlook?.sites.keys() ?? [])]).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(
      lookAhead({ ...rest, care: silent.filter(({ organisationId }) => organisationId > 'A') }, TODAY, CHAIN_RULES).outlook,
    ).toBeNull();
  });

  it('tells which line it does not read as it was stated, of which report, and why', () => {
    const { care, ...rest } = known(1);
    const at = care.findIndex(({ reportId }) => reportId === `C ${addDays(FIRST, 49)}`);
    const slipped = care.map((one, place) => (place === at ? { ...one, used: 7_000, usedPerWeek: 7_000 } : one));
    const { assumed, outlook } = lookAhead({ ...rest, care: slipped }, TODAY, CHAIN_RULES);
    expect(assumed).toMatchObject([
      {
        reportId: care[at]?.reportId,
        repair: 'use-digit-too-many',
        read: { used: 700, line: { used: 7_000 } },
        because: { kind: 'usual-use', perDay: 100 },
      },
    ]);
    expect(outlook).toEqual(lookAhead(known(1), TODAY, CHAIN_RULES).outlook);
  });

  it('takes a line as stated once somebody who knows said so, and as it was read once they said that', () => {
    const { care, ...rest } = known(1);
    const slipped = (settled: 'as-told' | 'use-digit-too-many') =>
      care.map((one, place) => (place === 20 ? { ...one, used: 7_000, usedPerWeek: 7_000, settled } : one));
    const told = lookAhead({ ...rest, care: slipped('as-told') }, TODAY, CHAIN_RULES);
    expect(told.assumed).toEqual([]);
    expect(told.outlook).not.toEqual(lookAhead(known(1), TODAY, CHAIN_RULES).outlook);
    const read = lookAhead({ ...rest, care: slipped('use-digit-too-many') }, TODAY, CHAIN_RULES);
    expect(read.assumed).toMatchObject([{ repair: 'use-digit-too-many', read: { used: 700 } }]);
  });
});
