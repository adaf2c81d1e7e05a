import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { parseDay } from '../domain/calendar.js';
import { BadInput } from './command.js';
import { readJson, understood } from './read-document.js';

const day = z.string().refine((text) => parseDay(text) !== null, 'must be a day, YYYY-MM-DD');
const instant = z.iso.datetime();
const code = z.string().min(1).max(64);
/** Times a box, still an amount that can be held. */
const MOST = 1e9;
const MOST_IN_BOX = 1e4;
const amount = z.number().min(0).max(MOST);
const figure = amount.nullish().transform((value) => value ?? null);
/** Milliseconds between two events: a slip in a year must not ask for a million nights. */
const LONGEST_SILENCE = 366 * 86_400_000;
const unit = z.enum(['piece', 'box']);
const received_at = instant;

const STATED = z.object({ product: code, unit, stock: figure, used: figure, received: figure, on_order: figure });
const SUPPLIED = z.object({
  product: code,
  unit,
  stock: figure,
  received: figure,
  shipped: figure,
  backorder: figure,
  expected_inbound_28d: figure,
});
const REPORT = { received_at, report_id: code, reporter: code, created_at: instant, period_start: day, period_end: day };

/** A period that ends before it begins has no days to divide by. */
const endsAfterStart = (report: { readonly period_start: string; readonly period_end: string }) => report.period_end >= report.period_start;
const ENDS_BEFORE = { path: ['period_end'], message: 'must not be before period_start' };

const EVENT = z.discriminatedUnion('kind', [
  z
    .object({ kind: z.literal('stock_report'), ...REPORT, supersedes: code.nullish(), lines: z.array(STATED) })
    .refine(endsAfterStart, ENDS_BEFORE),
  z.object({ kind: z.literal('supplier_report'), ...REPORT, lines: z.array(SUPPLIED) }).refine(endsAfterStart, ENDS_BEFORE),
  z.object({
    kind: z.literal('shortage_signal'),
    received_at,
    report_id: code,
    reporter: code,
    product: code,
    severity: z.int().min(1).max(3),
  }),
  z.object({ kind: z.literal('context'), received_at, date: day, ic_covid: amount, ward_covid: amount }),
  z.object({ kind: z.literal('guidance'), received_at, effective_from: day, products: z.array(code), direction: z.string() }),
]);

const factor = amount.default(0);
const CATALOGUE = z
  .array(
    z.object({
      code,
      box: z.number().gt(0).max(MOST_IN_BOX).default(1),
      planning_per_covid_ward_day: factor,
      planning_per_covid_icu_day: factor,
      suppliers: z.array(code).default([]),
    }),
  )
  .min(1);
const REPORTERS = z.array(z.object({ id: code, type: z.string(), size_share: z.number().gt(0).max(1).optional() })).min(1);

/** One line of the events. */
export type ReplayedEvent = z.infer<typeof EVENT>;

export type CareReport = Extract<ReplayedEvent, { kind: 'stock_report' }>;
export type SupplierReport = Extract<ReplayedEvent, { kind: 'supplier_report' }>;

/** A folder of replay files: who reports, of what, and what came in, in the order in which it came. */
export interface ReplayFolder {
  readonly catalogue: z.infer<typeof CATALOGUE>;
  readonly reporters: z.infer<typeof REPORTERS>;
  /** @throws {BadInput} at the first line that is not understood, or out of order */
  events(): AsyncIterable<ReplayedEvent>;
}

/** @throws {BadInput} when a file cannot be read or is not understood, naming every fault of it */
export async function openReplayFolder(folder: string): Promise<ReplayFolder> {
  const documentIn = async (name: string) => ({ file: join(folder, name), document: await readJson(join(folder, name)) });
  const catalogue = understood(await documentIn('catalogue.json'), CATALOGUE);
  const reporters = understood(await documentIn('reporters.json'), REPORTERS);
  return { catalogue, reporters, events: () => eventsIn(join(folder, 'events.ndjson')) };
}

async function* eventsIn(file: string): AsyncGenerator<ReplayedEvent> {
  let number = 0;
  let last = '';
  for await (const text of linesOf(file)) {
    number += 1;
    if (text.trim() === '') continue;
    const event = understood({ file: `${file} line ${number}`, document: parsed(text, `${file} line ${number}`) }, EVENT);
    if (event.received_at < last)
      throw new BadInput(`${file} line ${number}: ${event.received_at} comes after ${last}; events must be in order of received_at`);
    if (last !== '' && Date.parse(event.received_at) - Date.parse(last) > LONGEST_SILENCE)
      throw new BadInput(
        `${file} line ${number}: ${event.received_at} is more than a year after ${last}; every night between would be looked at`,
      );
    last = event.received_at;
    yield event;
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, 'utf8');
  try {
    await new Promise((open, refuse) => input.once('open', open).once('error', refuse));
  } catch (fault) {
    throw new BadInput(`${file} cannot be read: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  } finally {
    input.destroy();
  }
}

function parsed(text: string, at: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadInput(`${at} is not JSON`);
  }
}
