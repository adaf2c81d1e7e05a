import { z } from 'zod';
import { ALL_PRODUCTS, type DisclosureTable } from '../domain/disclosure/table/disclosure-table.js';
import type { StatedAmount } from '../domain/disclosure/table/stated-amount.js';
import { BadInput } from './command.js';
import { type ReadFile, understood } from './read-document.js';
import { type ExactAmount, exactAmount, inUnits } from './table-amounts.js';
import { regionsIn, type WrittenRegions } from './table-regions.js';

/** A table that was read, in the smallest unit that it needs; `earlier` in the same unit and in the order given. */
export interface ReadTables {
  readonly table: DisclosureTable;
  readonly earlier: readonly EarlierDocument[];
  readonly decimals: number;
}

/** What was published before: its table when it is known, and the figures that were shown when they are known. */
export interface EarlierDocument {
  readonly table: DisclosureTable | null;
  readonly shown: ReadonlyMap<string, bigint | null> | null;
}

const NAME = z.string().min(1);
const BRANCH: z.ZodType<WrittenRegions> = z.lazy(() => z.union([z.array(NAME), z.record(NAME, BRANCH)]));
const CONTRIBUTION = z.object({
  org: NAME.optional(),
  holding: NAME,
  product: NAME,
  region: NAME,
  value: z.union([z.number(), z.string()]),
  waiver: z.boolean().optional(),
  report: NAME.optional(),
});
const TABLE = z.object({
  dims: z.object({
    product: z.array(NAME).min(1),
    region: z.union([z.object({ flat: z.array(NAME).min(1) }), z.object({ tree: BRANCH })]),
  }),
  contributions: z.array(CONTRIBUTION),
});
const SHOWN = z.array(z.object({ product: NAME, region: NAME, value: z.union([z.number(), z.string(), z.null()]).optional() }));
const EARLIER = TABLE.extend({ published: SHOWN.optional() });

type WrittenTable = z.infer<typeof TABLE>;

/** All documents as tables in one unit. @throws {BadInput} with every fault of a document */
export function tablesIn(now: ReadFile, before: readonly ReadFile[]): ReadTables {
  const written = understood(now, TABLE);
  const amounts = amountsOf(now.file, '/contributions', written.contributions);
  const earlier = before.map((one) => ({ file: one.file, ...earlierIn(one) }));
  const all = [...amounts, ...earlier.flatMap((one) => [...one.amounts, ...one.figures])];
  const decimals = all.reduce((most, one) => Math.max(most, one.decimals), 0);
  const units = (some: readonly ExactAmount[]): readonly bigint[] => some.map((one) => inUnits(one, decimals));
  return {
    table: tableOf(now.file, written, units(amounts)),
    earlier: earlier.map((one) => ({
      table: one.written === null ? null : tableOf(one.file, one.written, units(one.amounts)),
      shown: one.shown(units(one.figures)),
    })),
    decimals,
  };
}

/** What is in a document of before, unread: amounts and figures are to be brought to one unit first. */
interface WrittenEarlier {
  readonly written: WrittenTable | null;
  readonly amounts: readonly ExactAmount[];
  readonly figures: readonly ExactAmount[];
  readonly shown: (figures: readonly bigint[]) => ReadonlyMap<string, bigint | null> | null;
}

function earlierIn(before: ReadFile): WrittenEarlier {
  const alone = Array.isArray(before.document);
  const written = alone ? null : understood(before, EARLIER);
  const shown = alone ? understood(before, SHOWN) : written?.published;
  const told = (shown ?? []).flatMap(({ product, region, value }) =>
    value === null || value === undefined ? [] : [{ product, region, value }],
  );
  return {
    written,
    amounts: written === null ? [] : amountsOf(before.file, '/contributions', written.contributions),
    figures: amountsOf(before.file, alone ? '' : '/published', told),
    shown: (figures) => (shown === undefined ? null : figuresIn(shown, told, figures)),
  };
}

type Shown = z.infer<typeof SHOWN>;

function figuresIn(shown: Shown, told: Shown, figures: readonly bigint[]): ReadonlyMap<string, bigint | null> {
  const all = new Map<string, bigint | null>(shown.map(({ product, region }) => [cellName(product, region), null]));
  told.forEach(({ product, region }, at) => all.set(cellName(product, region), figures[at] ?? null));
  return all;
}

/** The name of a cell, as `shown` has it. */
export function cellName(product: string, region: string): string {
  return JSON.stringify([product, region]);
}

function amountsOf(file: string, pointer: string, rows: readonly { readonly value: number | string }[]): readonly ExactAmount[] {
  const read = rows.map(({ value }) => exactAmount(value));
  const faults = read.flatMap((one, at) => (typeof one === 'string' ? [`${pointer}/${at}/value ${one}`] : []));
  if (faults.length > 0) throw new BadInput(`${file}: ${faults.join('; ')}`);
  return read.filter((one) => typeof one !== 'string');
}

function tableOf(file: string, { dims, contributions }: WrittenTable, amounts: readonly bigint[]): DisclosureTable {
  const { regions, leaves, faults } = regionsIn(dims.region);
  const stated = contributions.map(({ org, holding, product, region, waiver, report }, at): StatedAmount => ({
    ...{ organisation: org ?? holding, holding, product, region, amount: amounts[at] ?? 0n, waived: waiver === true },
    ...(report === undefined ? {} : { report }),
  }));
  const unknown = stated.flatMap(({ product, region }, at) => [
    ...(dims.product.includes(product) ? [] : [`/contributions/${at}/product is not in dims: ${product}`]),
    ...(leaves.has(region) ? [] : [`/contributions/${at}/region is not a region without parts in dims: ${region}`]),
  ]);
  const twice = new Set(dims.product).size === dims.product.length ? [] : ['/dims/product names a product twice'];
  const margin = dims.product.includes(ALL_PRODUCTS) ? [`/dims/product names ${ALL_PRODUCTS}, which is the margin over all products`] : [];
  const all = [...faults, ...twice, ...margin, ...unknown];
  if (all.length > 0) throw new BadInput(`${file}: ${all.join('; ')}`);
  return { products: dims.product, regions, stated };
}
