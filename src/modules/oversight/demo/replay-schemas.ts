import { z } from 'zod';
import { parseDay } from '../../../domain/calendar.js';

const day = z.string().refine((text) => parseDay(text) !== null, 'must be a day, YYYY-MM-DD');
const instant = z.iso.datetime();
const code = z.string().min(1).max(64);
const count = z.number().min(0).nullish();
/** Beds; more than any country has. */
const beds = z.int().min(0).max(1_000_000).optional();
const told = { received_at: instant, report_id: code, reporter: code, created_at: instant };
const period = { period_start: day, period_end: day };
const line = { product: code, unit: z.enum(['piece', 'box']), stock: z.number().min(0).nullable(), received: count };

/** Who reports. */
export const REPORTERS = z.array(
  z.object({
    id: z.string().regex(/^[A-Za-z0-9._-]{1,40}$/),
    type: z.enum(['hospital', 'nursing-home', 'supplier']),
    region: z.string().nullish(),
    ref: z.string().optional(),
    name: z.string().optional(),
    sector: z.string().optional(),
    holding: z.string().optional(),
  }),
);

/** The articles, and how many of a box. */
export const ARTICLES = z.array(z.object({ code, box: z.number().gt(0).optional() }));

/** One line of the events. */
export const EVENT = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('context'), received_at: instant, date: day.optional(), ic_covid: beds, ward_covid: beds }),
  z.object({
    kind: z.literal('guidance'),
    received_at: instant,
    effective_from: day.optional(),
    products: z.array(code).optional(),
    direction: z.string().optional(),
  }),
  z.object({
    kind: z.literal('stock_report'),
    ...told,
    ...period,
    cadence: z.enum(['daily', 'weekly']),
    supersedes: code.nullish(),
    lines: z.array(z.object({ ...line, used: count, on_order: count })),
  }),
  z.object({
    kind: z.literal('supplier_report'),
    ...told,
    ...period,
    supersedes: code.nullish(),
    lines: z.array(z.object({ ...line, shipped: count, backorder: count, expected_inbound_28d: count })),
  }),
  z.object({ kind: z.literal('shortage_signal'), ...told, product: code, severity: z.number().int().min(1).max(3) }),
  z.object({
    kind: z.literal('supply_interruption'),
    ...told,
    product: code,
    starts_on: day,
    ends_on: day,
    reason: z.string(),
    market_share: z.number().min(0).max(1),
  }),
  z.object({ kind: z.literal('withdrawal'), ...told, withdraws: code, reason: z.string().min(1) }),
]);
