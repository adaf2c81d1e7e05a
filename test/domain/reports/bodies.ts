import type { StockBody, ShortageBody, NoticeBody, SurgeBody } from '../../../src/domain/reports/report-body.js';
import type { Reportable } from '../../../src/domain/reports/reportable.js';

export const FFP2: Reportable = { id: 'ffp2', baseUnit: 'piece', boxSizes: [20], packSizes: [20, 1000], inPairs: false };
export const GLOVES: Reportable = { id: 'gloves', baseUnit: 'piece', boxSizes: [100, 50], packSizes: [100, 50], inPairs: true };
export const HAND_RUB: Reportable = { id: 'hand-rub', baseUnit: 'litre', boxSizes: [], packSizes: [0.5, 5], inPairs: false };
export const PUMPS: Reportable = { id: 'pumps', baseUnit: 'piece', boxSizes: [], packSizes: [], inPairs: false };

const KNOWN = new Map([FFP2, GLOVES, HAND_RUB, PUMPS].map((group) => [group.id, group]));
export const context = { today: '2026-11-22', productGroup: (id: string) => KNOWN.get(id) };

export const stock = (changes: Partial<StockBody> = {}): StockBody => ({
  kind: 'stock',
  productGroup: 'ffp2',
  asOf: '2026-11-22',
  unit: 'piece',
  stockOnHand: 100,
  ...changes,
});

export const shortage = (changes: Partial<ShortageBody> = {}): ShortageBody => ({
  kind: 'shortage',
  productGroup: 'ffp2',
  asOf: '2026-11-22',
  state: 'actual',
  startsOn: '2026-11-01',
  reason: 'shipping-delay',
  careImpact: 'none',
  ...changes,
});

export const notice = (changes: Partial<NoticeBody> = {}): NoticeBody => ({
  kind: 'interruption',
  productGroup: 'ffp2',
  asOf: '2026-11-22',
  startsOn: '2027-01-01',
  reason: 'economic',
  ...changes,
});

export const surge = (changes: Partial<SurgeBody> = {}): SurgeBody => ({
  kind: 'demand-surge',
  productGroup: 'ffp2',
  asOf: '2026-11-22',
  factor: 3,
  reason: 'demand-surge',
  ...changes,
});
