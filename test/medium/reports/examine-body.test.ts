import { describe, expect, it } from '@jest/globals';
import { examineBody } from '../../../src/modules/reports/examine-body.js';

const GROUPS = new Map([
  ['exam_glove', { id: 'exam_glove', baseUnit: 'piece' as const, boxSizes: [100, 50], packSizes: [100, 50, 1000], inPairs: true }],
  ['ffp2', { id: 'ffp2', baseUnit: 'piece' as const, boxSizes: [20], packSizes: [20, 1000], inPairs: false }],
]);
const context = { today: '2026-11-22', productGroup: (id: string) => GROUPS.get(id) };

const faultsOf = (body: unknown): string[] => {
  const examined = examineBody(body, context);
  return examined.ok ? [] : examined.faults.map(({ code, pointer }) => `${code} ${pointer}`).sort();
};

const STOCK = { kind: 'stock', productGroup: 'ffp2', asOf: '2026-11-20', unit: 'piece', stockOnHand: 10, usedPerWeek: 2 };
const SHORTAGE = {
  kind: 'shortage',
  productGroup: 'ffp2',
  asOf: '2026-11-20',
  state: 'actual',
  startsOn: '2026-11-01',
  reason: 'shipping-delay',
  careImpact: 'none',
};

describe('the body of a report', () => {
  it.each([
    STOCK,
    SHORTAGE,
    {
      kind: 'interruption',
      productGroup: 'ffp2',
      asOf: '2026-11-20',
      startsOn: '2027-01-01',
      reason: 'economic',
      marketShare: 0.4,
      materials: ['x'],
    },
    { kind: 'discontinuation', productGroup: 'ffp2', asOf: '2026-11-20', startsOn: '2027-01-01', reason: 'discontinued', materials: 'x' },
    { kind: 'demand-surge', productGroup: 'ffp2', asOf: '2026-11-20', factor: 3, reason: 'geopolitical-or-disaster' },
  ])('may be a $kind', (body) => {
    expect(faultsOf(body)).toEqual([]);
  });

  it.each([undefined, null, 'x', 1, [], [STOCK]])('must be an object: %p', (body) => {
    expect(faultsOf(body)).toEqual(['request.malformed ']);
  });

  it('must be of a known kind', () => {
    expect(faultsOf({ ...STOCK, kind: 'offer' })).toEqual(['report.kind /kind']);
  });

  it('names what is missing, all at once', () => {
    expect(faultsOf({ kind: 'stock' })).toEqual([
      'report.field-missing /asOf',
      'report.field-missing /productGroup',
      'report.field-missing /stockOnHand',
      'report.field-missing /unit',
    ]);
  });

  it('names faults of shape and of sense together, each with its place', () => {
    const body = {
      ...STOCK,
      asOf: '2026-11-23',
      stockOnHand: '10',
      packSize: 0,
      usedPerWeek: -1,
      used: 3,
      dike: 3,
      surprise: true,
      'a/b~': 1,
      incoming: [{ expectedOn: '2026-02-30', quantity: 1 }],
      note: 'half \ud800 character',
      confirmedJump: 'yes',
      ableToObtain: 'maybe',
      lots: {},
    };
    expect(faultsOf(body)).toEqual([
      'report.in-future /asOf',
      'report.not-a-day /incoming/0/expectedOn',
      'report.not-a-list /lots',
      'report.not-a-number /stockOnHand',
      'report.not-one-of /ableToObtain',
      'report.not-one-of /dike',
      'report.not-text /note',
      'report.not-yes-or-no /confirmedJump',
      'report.number-too-small /packSize',
      'report.number-too-small /usedPerWeek',
      'report.period-missing /periodEnd',
      'report.period-missing /periodStart',
      'request.unknown-field /a~1b~0',
      'request.unknown-field /surprise',
    ]);
  });

  it('refuses what no database could keep', () => {
    expect(faultsOf({ ...STOCK, note: 'a\0b', stockOnHand: 1e12, contractRef: 'x'.repeat(201) })).toEqual([
      'report.not-text /note',
      'report.number-too-large /stockOnHand',
      'report.too-long /contractRef',
    ]);
    expect(faultsOf({ ...STOCK, stockOnHand: Number.NaN })).toEqual(['report.not-a-number /stockOnHand']);
  });

  it('counts a field of no good shape as given', () => {
    expect(faultsOf({ kind: 'demand-surge', productGroup: 'ffp2', asOf: '2026-11-20', factor: 'three', reason: 'economic' })).toEqual([
      'report.not-a-number /factor',
    ]);
    expect(faultsOf({ ...SHORTAGE, reason: 'other', note: 3 })).toEqual(['report.not-text /note']);
  });
});
