import { mondayOf } from '../calendar.js';
import type { Day } from '../calendar.js';
import type { ChainRules } from '../chain/chain-rules.js';
import type { Beds } from '../chain/occupancy.js';
import type { AskedGuideline, Outlook } from '../chain/outlook.js';
import type { AssumedReading } from './assumed-reading.js';
import { dayNumber, statedLineOf, supplierStatementOf } from './kept-statement.js';
import type { KeptStatement } from './kept-statement.js';
import { WatchBook } from './watch-book.js';

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

/** What lies ahead, and how the statements that it rests on were read. Source: own definition. */
export interface Ahead {
  /** Null: too little is known. */
  readonly outlook: Outlook | null;
  /** Lines that are not read as they were stated. */
  readonly assumed: readonly AssumedReading[];
}

/**
 * What lies ahead of a product group in the light of what was stated, seen from the morning of a day. What is about that day itself or later is
 * left out.
 *
 * Source: own definition.
 */
export function lookAhead(known: Known, today: Day, rules: ChainRules): Ahead {
  const { productGroup: product, perWardBed, perIcuBed } = known;
  const supplied = lastOfEachWeek(known.suppliers.filter(({ asOf }) => asOf < today).sort(oldestFirst));
  const suppliers = [...new Set(supplied.map(({ organisationId }) => organisationId))];
  const book = new WatchBook(null, [{ product, suppliers, perWardBed, perIcuBed }], rules);
  tellCare(book, product, known.care.filter(({ asOf }) => asOf < today).sort(oldestFirst));
  for (const one of supplied) {
    const statement = supplierStatementOf(one);
    if (statement !== null) book.tellSupplier(one.organisationId, product, statement);
  }
  const now = dayNumber(today);
  for (const beds of known.beds) if (beds.day < now) book.tellBeds(beds);
  for (const guideline of known.guidelines) book.tellGuideline({ ...guideline, products: [product] });
  return { outlook: book.outlooks(now).get(product) ?? null, assumed: book.assumed(product) };
}

function tellCare(book: WatchBook, product: string, care: readonly KeptStatement[]): void {
  for (const statement of care) {
    const { reportId: id, organisationId: site, receivedAt: createdAt } = statement;
    book.tellReport({ id, site, createdAt, supersedes: null, lines: new Map([[product, statedLineOf(statement)]]) });
  }
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
