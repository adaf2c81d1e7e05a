import { mondayOf } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { ChainRules } from '../chain/chain-rules.js';
import type { Beds } from '../chain/occupancy.js';
import type { AskedGuideline, Outlook } from '../chain/outlook.js';
import { median } from '../numeric/median.js';
import { daysIn } from '../repair/stated-line.js';
import type { StatedLine } from '../repair/stated-line.js';
import { dayNumber, statedLineOf, supplierStatementOf } from './kept-statement.js';
import type { KeptStatement } from './kept-statement.js';
import { WatchBook } from './watch-book.js';
import type { WatchedSite } from './watch-book.js';

/** Everything known of one product group. Source: own definition. */
export interface Known {
  readonly productGroup: string;
  /** Statements of care providers and of suppliers, in the versions that count. */
  readonly care: readonly KeptStatement[];
  readonly suppliers: readonly KeptStatement[];
  readonly beds: readonly Beds[];
  readonly guidelines: readonly AskedGuideline[];
  /** Planned use per bed of an epidemic and day [base units]. */
  readonly perWardBed: number;
  readonly perIcuBed: number;
}

/**
 * What lies ahead of a product group in the light of what was stated, seen from the morning of a day; null when too little is known. What is
 * about that day itself or later is left out.
 *
 * Source: own definition.
 */
export function lookAhead(known: Known, today: Day, rules: ChainRules): Outlook | null {
  const { productGroup: product, perWardBed, perIcuBed } = known;
  const care = known.care
    .filter(({ asOf }) => asOf < today)
    .sort(oldestFirst)
    .map((one): StatedByCare => ({ ...one, line: statedLineOf(one) }));
  const supplied = lastOfEachWeek(known.suppliers.filter(({ asOf }) => asOf < today).sort(oldestFirst));
  const suppliers = [...new Set(supplied.map(({ organisationId }) => organisationId))];
  const book = new WatchBook(sitesIn(care), [{ product, suppliers, perWardBed, perIcuBed }], rules);
  for (const { reportId: id, organisationId: site, receivedAt: createdAt, line } of care) {
    book.tellReport({ id, site, createdAt, supersedes: null, lines: new Map([[product, line]]) });
  }
  for (const one of supplied) {
    const statement = supplierStatementOf(one);
    if (statement !== null) book.tellSupplier(one.organisationId, product, statement);
  }
  const now = dayNumber(today);
  for (const beds of known.beds) if (beds.day < now) book.tellBeds(beds);
  for (const guideline of known.guidelines) book.tellGuideline({ ...guideline, products: [product] });
  return book.outlooks(now).get(product) ?? null;
}

/** A statement of care, with the line that it is. */
interface StatedByCare extends KeptStatement {
  readonly line: StatedLine;
}

/** Who uses the product group, each for its part of the use that all have stated. Who never stated any use stands for nothing. */
function sitesIn(care: readonly StatedByCare[]): readonly WatchedSite[] {
  const uses = new Map<string, number[]>();
  for (const { organisationId, line } of care) {
    if (line.used === null) continue;
    const known = uses.get(organisationId);
    if (known) known.push(line.used / daysIn(line));
    else uses.set(organisationId, [line.used / daysIn(line)]);
  }
  const usual = [...uses].map(([site, each]) => ({ site, use: median(each) ?? 0 })).filter(({ use }) => use > 0);
  const all = usual.reduce((sum, { use }) => sum + use, 0);
  return usual.map(({ site, use }) => ({ site, share: use / all }));
}

/** A supplier may state more often than a week; what is usual is learnt from weeks. @param statements  oldest first */
function lastOfEachWeek(statements: readonly KeptStatement[]): readonly KeptStatement[] {
  const weeks = new Map(statements.map((one) => [`${one.organisationId} ${mondayOf(one.asOf)}`, one]));
  return [...weeks.values()];
}

function oldestFirst(one: KeptStatement, other: KeptStatement): number {
  return inOrder(one.asOf, other.asOf) || inOrder(one.receivedAt, other.receivedAt) || inOrder(one.reportId, other.reportId);
}

function inOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
