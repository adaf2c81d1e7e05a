import { z } from 'zod';
import { parseDay } from '../../domain/calendar.js';
import { REASONS } from '../../domain/reports/reason.js';
import { BASES, CARE_IMPACTS, OBTAINABLE, SHORTAGE_STATES } from '../../domain/reports/report-body.js';
import { isStorable } from '../../domain/storable-text.js';

/** So that an amount in base units, and the sum of all deliveries, stay below what the database can hold. */
const LARGEST_QUANTITY = 1e9;
const LARGEST_PACK = 10_000;
const LARGEST_FACTOR = 1_000;
const LONGEST_LIST = 50;
const LONGEST_PERIOD = 366;

const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => isStorable(value), { params: { unstorable: true } });
const day = z
  .string()
  .refine((value) => parseDay(value) !== null, { params: { day: true } })
  .meta({ format: 'date', description: 'A day in the Netherlands, YYYY-MM-DD' });
const quantity = z.number().min(0).max(LARGEST_QUANTITY);
const unit = z.enum(['piece', 'pair', 'box', 'litre']);
const packSize = z.number().gt(0).max(LARGEST_PACK).meta({ description: 'Base units in one box' });

const COMMON = {
  productGroup: text(64)
    .optional()
    .meta({ description: 'Id from GET /product-groups. Needed as long as there is no register of articles.' }),
  gtin: text(14).optional(),
  udiDi: text(40).optional(),
  asOf: day,
  note: text(4_000).optional().meta({ description: 'Confidential. Needed when the reason is "other".' }),
  basis: z.enum(BASES).optional().meta({ default: 'voluntary' }),
};

const incoming = z.strictObject({ expectedOn: day, quantity, confirmed: z.boolean().optional() });
const lot = z.strictObject({ expiresOn: day, quantity });

const STOCK = z.strictObject({
  kind: z.literal('stock'),
  ...COMMON,
  unit,
  packSize: packSize.optional(),
  stockOnHand: quantity,
  stockBlocked: quantity.optional(),
  usedPerWeek: quantity.optional().meta({ description: 'Measured. Either this, or used with periodStart and periodEnd.' }),
  used: quantity.optional(),
  periodStart: day.optional(),
  periodEnd: day.optional(),
  daysOutOfStock: z.int().min(0).max(LONGEST_PERIOD).optional().meta({
    description: 'Extension: days of the period, or of the week of usedPerWeek, on which nothing was left. Use is corrected for them.',
  }),
  expectedPerWeek: quantity.optional(),
  incoming: z.array(incoming).max(LONGEST_LIST).optional(),
  onOrder: quantity.optional(),
  ableToObtain: z.enum(OBTAINABLE).optional(),
  lots: z.array(lot).max(LONGEST_LIST).optional(),
  dike: z.union([z.literal(1), z.literal(2), z.literal('none')]).optional(),
  contractRef: text(200).optional(),
  confirmedJump: z
    .boolean()
    .optional()
    .meta({ description: 'Extension: answers the question of the refusal `report.jump`: the figures are right.' }),
});

const SHORTAGE = z.strictObject({
  kind: z.literal('shortage'),
  ...COMMON,
  state: z.enum(SHORTAGE_STATES),
  startsOn: day,
  endsOn: day.optional(),
  reason: z.enum(REASONS),
  careImpact: z.enum(CARE_IMPACTS),
  quantityShort: quantity.optional(),
  unit: unit.optional(),
  packSize: packSize.optional(),
  alternatives: text(2_000).optional(),
  measures: text(2_000).optional(),
});

const NOTICE = {
  ...COMMON,
  startsOn: day,
  endsOn: day.optional(),
  reason: z.enum(REASONS),
  marketShare: z.number().min(0).max(100).optional().meta({ description: 'Of the Dutch market: up to 1 a share, above 1 a percentage' }),
  productionSite: text(400).optional(),
  materials: z.union([text(2_000), z.array(text(200)).max(LONGEST_LIST)]).optional(),
  alternatives: text(2_000).optional(),
  customersInformed: z.boolean().optional(),
};

const SURGE = z.strictObject({
  kind: z.literal('demand-surge'),
  ...COMMON,
  factor: z.number().gt(0).max(LARGEST_FACTOR).optional().meta({ description: 'Times the usual use. Either this, or expectedPerWeek.' }),
  expectedPerWeek: quantity.optional(),
  unit: unit.optional().meta({ description: 'Of expectedPerWeek; the base unit of the product group unless stated' }),
  packSize: packSize.optional(),
  reason: z.enum(REASONS),
});

/** The shape of every kind of report: what validates is what the OpenAPI document shows. Unknown fields are refused. */
export const BODY_SCHEMAS = {
  stock: STOCK,
  shortage: SHORTAGE,
  interruption: z.strictObject({ kind: z.literal('interruption'), ...NOTICE }),
  discontinuation: z.strictObject({ kind: z.literal('discontinuation'), ...NOTICE }),
  'demand-surge': SURGE,
} as const;

/** A report of any kind. */
export const REPORT_BODY = z.discriminatedUnion('kind', [
  BODY_SCHEMAS.stock,
  BODY_SCHEMAS.shortage,
  BODY_SCHEMAS.interruption,
  BODY_SCHEMAS.discontinuation,
  BODY_SCHEMAS['demand-surge'],
]);

const KIND = { kind: true } as const;

/** The same shapes of which every field but the kind may be missing: for looking at what is good in a faulty body. */
export const FILLED_SCHEMAS = {
  stock: BODY_SCHEMAS.stock.partial().required(KIND),
  shortage: BODY_SCHEMAS.shortage.partial().required(KIND),
  interruption: BODY_SCHEMAS.interruption.partial().required(KIND),
  discontinuation: BODY_SCHEMAS.discontinuation.partial().required(KIND),
  'demand-surge': BODY_SCHEMAS['demand-surge'].partial().required(KIND),
} as const;
