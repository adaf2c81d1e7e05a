import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adjustDikes } from '../../../src/domain/dikes/adjust-dikes.js';
import type { DikeStatement } from '../../../src/domain/dikes/dike-statement.js';
import { dikeStock } from '../../../src/domain/dikes/dike-stock.js';
import { type DikeGround, dikesStanding } from '../../../src/domain/dikes/dikes-standing.js';
import { newestPerDike } from '../../../src/domain/dikes/newest-per-dike.js';
import { amount, amountPerDay, amountPerWeek, days } from '../../../src/domain/units.js';

const TODAY = '2026-11-23';

const statement = (given: Partial<DikeStatement> = {}): DikeStatement => ({
  organisationId: 'h1',
  holdingId: 'h1',
  side: 'care',
  sector: 'hospital',
  dike: 1,
  contractRef: null,
  asOf: TODAY,
  receivedAt: new Date('2026-11-23T08:00:00Z'),
  reportId: 'r1',
  usable: amount(1_000),
  blocked: amount(0),
  lots: [],
  turnover: amountPerWeek(70),
  ...given,
});
const lot = (expiresOn: string, quantity: number) => ({ expiresOn, quantity: amount(quantity) });
/** A peak of 7,130 a week: a peak month of some 31,000, as in the worked example of the letter. */
const PEAK = amountPerWeek(31_000 / 4.348214285714286);
const ground = (given: Partial<DikeGround> = {}): DikeGround => ({
  today: TODAY,
  statements: [],
  producers: [],
  norms: [
    { fromMonths: 1, toMonths: 3 },
    { fromMonths: 3, toMonths: 3 },
  ],
  peakUse: PEAK,
  scenarios: [
    { id: 'expected', perWeek: amountPerWeek(700) },
    { id: 'peak', perWeek: PEAK },
  ],
  ...given,
});
const producer = {
  holdingId: 's1',
  base: amountPerDay(10),
  full: amountPerDay(2_000),
  ramp: days(60),
  certification: { kind: 'certified' },
  materials: [],
} as const;

describe('what a stated stock is good for', () => {
  const of = (given: Partial<DikeStatement>) => dikeStock(statement(given), TODAY);

  it('is all that is usable where nothing was stated of expiry', () => {
    expect(of({})).toMatchObject({ counts: 1_000, expired: 0, expiresUnused: 0, rotationUnknown: false });
  });

  it('leaves out what has expired since, and what expires before normal business turns it over', () => {
    const lots = [lot('2026-11-20', 200), lot('2026-12-02', 500)];
    expect(of({ asOf: '2026-11-16', lots })).toMatchObject({ counts: 400, expired: 200, expiresUnused: 400 });
  });

  it('does not count twice what had expired on the day of the statement', () => {
    expect(of({ usable: amount(800), lots: [lot('2026-11-20', 200)] })).toMatchObject({ counts: 800, expired: 200 });
  });

  it('takes a lot that expired on the day of the statement for expired, and one without a date for good', () => {
    expect(of({ usable: amount(800), lots: [lot(TODAY, 200)] })).toMatchObject({ counts: 800, expired: 200 });
    expect(of({ lots: [{ expiresOn: null, quantity: amount(400) }] })).toMatchObject({ counts: 1_000, expired: 0 });
  });

  it.each([
    { turnover: null, lots: [lot('2026-11-24', 5)], unknown: true, because: 'it may expire before it is used' },
    { turnover: null, lots: [lot('2026-11-24', 5), { expiresOn: null, quantity: amount(5) }], unknown: true, because: 'one lot is enough' },
    { turnover: null, lots: [{ expiresOn: null, quantity: amount(5) }], unknown: false, because: 'nothing of it expires' },
    { turnover: null, lots: [lot(TODAY, 5)], unknown: false, because: 'its last day has come' },
    { turnover: amountPerWeek(7), lots: [lot('2026-11-24', 5)], unknown: false, because: 'turnover is known' },
  ])('says whether rotation is unknown: $unknown, $because', ({ turnover, lots, unknown }) => {
    expect(of({ asOf: '2026-11-16', turnover, lots }).rotationUnknown).toBe(unknown);
  });

  it('says that rotation is unknown where expiry was stated and turnover was not', () => {
    expect(of({ turnover: null, lots: [lot('2026-12-02', 500)] })).toMatchObject({ counts: 1_000, rotationUnknown: true });
  });

  it('never lets more count than was usable: blocked stock may be among the lots', () => {
    expect(of({ usable: amount(300), blocked: amount(700), lots: [lot('2030-01-01', 1_000)] })).toMatchObject({
      counts: 300,
      blocked: 700,
    });
  });

  it('splits into parts that make up no more than the whole', () => {
    const anyLots = fc.array(
      fc.record({
        expiresOn: fc.integer({ min: 1, max: 28 }).map((day) => `2026-12-${String(day).padStart(2, '0')}`),
        quantity: fc.nat(5_000).map(amount),
      }),
    );
    fc.assert(
      fc.property(fc.nat(10_000), anyLots, fc.option(fc.nat(5_000)), (usable, lots, turnover) => {
        const { counts } = of({ usable: amount(usable), lots, turnover: turnover === null ? null : amountPerWeek(turnover) });
        expect(counts).toBeGreaterThanOrEqual(0);
        expect(counts).toBeLessThanOrEqual(usable);
      }),
    );
  });
});

describe('the statements that count', () => {
  it('are the newest of each dike and contract: none replaces another', () => {
    const lines = [
      statement({ reportId: 'a', asOf: '2026-11-16' }),
      statement({ reportId: 'b' }),
      statement({ reportId: 'c', dike: null }),
      statement({ reportId: 'd', dike: 2, contractRef: 'K1' }),
      statement({ reportId: 'e', dike: 2, contractRef: 'K2' }),
      statement({ reportId: 'f', organisationId: 'h2' }),
    ];
    const ids = (given: readonly DikeStatement[]) =>
      newestPerDike(given)
        .map(({ reportId }) => reportId)
        .sort();
    expect(ids(lines)).toEqual(['b', 'c', 'd', 'e', 'f']);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => expect(ids(shuffled)).toEqual(ids(lines))),
    );
  });

  it('are of one day those that came in last', () => {
    const later = statement({ reportId: 'later', receivedAt: new Date('2026-11-23T09:00:00Z') });
    expect(newestPerDike([later, statement()])).toEqual([later]);
  });
});

describe('how the dikes stand', () => {
  it('sets what was stated against months of peak use: 31,000 a month asks for 31,000 to 93,000, and 93,000', () => {
    const { dike1, dike2 } = dikesStanding(
      ground({ statements: [statement(), statement({ organisationId: 's1', holdingId: 's1', dike: 2 })] }),
    );
    expect(dike1).toMatchObject({ required: { from: expect.closeTo(31_000, 6), to: expect.closeTo(93_000, 6) }, counts: 1_000, lines: 1 });
    expect(dike2).toMatchObject({ required: { from: expect.closeTo(93_000, 6) }, counts: 1_000, holdings: 1 });
  });

  it('keeps unknown apart from nothing: no statement, no peak, no producer', () => {
    const standing = dikesStanding(ground({ peakUse: null, scenarios: [{ id: 'peak', perWeek: null }] }));
    expect(standing).toMatchObject({
      dike1: { counts: null, required: null, lines: 0 },
      dike2: { counts: null },
      dike3: null,
      clocks: [{ id: 'peak', clock: null, stockAlone: null }],
    });
  });

  it('lets stock that was stated without a dike count for none, and shows it apart', () => {
    const standing = dikesStanding(ground({ statements: [statement({ dike: null })] }));
    expect(dikesStanding(ground({ statements: [statement({ dike: null }), statement(), statement({ dike: 2 })] })).outside).toBe(1_000);
    expect(standing).toMatchObject({ outside: 1_000, dike1: { counts: null }, clocks: [{ clock: null }, { clock: null }] });
  });

  it('counts lines, the holdings behind them, and those of unknown rotation', () => {
    const blind = { turnover: null, lots: [lot('2026-12-02', 500)] };
    const statements = [statement({ organisationId: 'a', ...blind }), statement({ organisationId: 'b' }), statement({ holdingId: 'h2' })];
    expect(dikesStanding(ground({ statements })).dike1).toMatchObject({ lines: 3, holdings: 2, rotationUnknown: 1 });
  });

  it('has no clock where nobody knows the demand, whatever is there', () => {
    const standing = dikesStanding(ground({ statements: [statement()], scenarios: [{ id: 'peak', perWeek: null }] }));
    expect(standing.clocks).toEqual([{ id: 'peak', perWeek: null, clock: null, stockAlone: null }]);
  });

  it('shows the most that is made on any day, also when materials run out afterwards', () => {
    const runsOut = [{ name: 'm', stock: amount(9_000), perProduct: 1, inflow: amountPerDay(0) }];
    const none = { ...producer, certification: { kind: 'none' } } as const;
    const { dike3 } = dikesStanding(ground({ producers: [{ ...producer, ramp: days(0), materials: runsOut }, none, none] }));
    expect(dike3).toEqual({ producers: 3, uncertified: 2, now: 2_000, most: 2_000 });
  });

  it('adds up producers, and runs the clock on both dikes together', () => {
    const statements = [statement({ usable: amount(40_000) }), statement({ dike: 2, usable: amount(20_000) })];
    const standing = dikesStanding(ground({ statements, producers: [producer, { ...producer, certification: { kind: 'none' } }] }));
    expect(standing.dike3).toEqual({ producers: 2, uncertified: 1, now: 10, most: 2_000 });
    expect(standing.clocks).toMatchObject([
      { clock: { kind: 'holds' }, stockAlone: { kind: 'never', onDay: 600 } },
      { clock: { kind: 'holds' }, stockAlone: { kind: 'never', onDay: 58 } },
    ]);
  });
});

describe('a change to the dikes', () => {
  const nothing = { dike1: amount(0), dike2: amount(0), sooner: days(0) };

  it('of nothing changes nothing', () => {
    const now = ground({ statements: [statement()], producers: [producer] });
    expect(dikesStanding(adjustDikes(now, nothing))).toEqual(dikesStanding(now));
  });

  it('puts what is added with care in dike 1 and with suppliers in dike 2, as of today', () => {
    const { statements } = adjustDikes(ground(), { ...nothing, dike1: amount(500), dike2: amount(700) });
    expect(statements).toMatchObject([
      { side: 'care', dike: 1, usable: 500, asOf: TODAY },
      { side: 'supplier', dike: 2, usable: 700, asOf: TODAY },
    ]);
  });

  it('keeps waiting for a certification that comes sooner', () => {
    const expected = { ...producer, certification: { kind: 'expected', on: '2027-01-31' } } as const;
    const after = adjustDikes(ground({ producers: [expected, producer] }), { ...nothing, sooner: days(30) });
    expect(after.producers.map(({ certification }) => certification)).toEqual([
      { kind: 'expected', on: '2027-01-01' },
      { kind: 'certified' },
    ]);
  });

  it('adds stock to a dike, and shortens ramps and certification', () => {
    const certification = { kind: 'expected', on: '2027-01-31' } as const;
    const now = ground({ producers: [{ ...producer, certification }] });
    const after = adjustDikes(now, { dike1: amount(500), dike2: amount(700), sooner: days(30) });
    expect(dikesStanding(after)).toMatchObject({ dike1: { counts: 500 }, dike2: { counts: 700 } });
    expect(after.producers).toMatchObject([{ ramp: 30, certification: { on: '2027-01-01' } }]);
    expect(adjustDikes(now, { ...nothing, sooner: days(999) }).producers).toMatchObject([{ ramp: 0, certification: { on: TODAY } }]);
  });
});
