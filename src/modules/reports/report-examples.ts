/** One good report of each kind, for who writes a client: shown in the OpenAPI document, and filed by a test. */
export const REPORT_EXAMPLES = {
  stock: {
    summary: 'Weekly stock statement',
    value: {
      kind: 'stock',
      productGroup: 'ffp2',
      asOf: '2026-11-20',
      unit: 'box',
      packSize: 20,
      stockOnHand: 400,
      stockBlocked: 10,
      usedPerWeek: 35,
      incoming: [{ expectedOn: '2026-12-04', quantity: 100, confirmed: true }],
      ableToObtain: 'partly',
    },
  },
  shortage: {
    summary: 'A shortage that is coming',
    value: {
      kind: 'shortage',
      productGroup: 'ffp2',
      asOf: '2026-11-20',
      state: 'anticipated',
      startsOn: '2026-12-01',
      reason: 'shipping-delay',
      careImpact: 'adapted',
      quantityShort: 2_000,
      unit: 'piece',
    },
  },
  interruption: {
    summary: 'A supplier who cannot deliver for a while',
    value: {
      kind: 'interruption',
      productGroup: 'ffp2',
      asOf: '2026-11-20',
      startsOn: '2026-12-15',
      endsOn: '2027-03-01',
      reason: 'component-or-material',
      marketShare: 0.2,
      customersInformed: true,
    },
  },
  discontinuation: {
    summary: 'A supplier who stops with a product',
    value: {
      kind: 'discontinuation',
      productGroup: 'ffp2',
      asOf: '2026-11-20',
      startsOn: '2027-06-01',
      reason: 'discontinued',
    },
  },
  'demand-surge': {
    summary: 'Use that rises',
    value: { kind: 'demand-surge', productGroup: 'ffp2', asOf: '2026-11-20', factor: 3, reason: 'demand-surge' },
  },
} as const;
