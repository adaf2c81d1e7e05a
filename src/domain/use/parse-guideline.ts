import { type Day, parseDay } from '../calendar.js';
import { FormReader } from '../form-reader.js';
import { refuseAll } from '../problem.js';

/** A guideline as it was typed. */
export interface TypedGuideline {
  readonly product: string;
  readonly times: string;
  readonly from: string;
  readonly author: string;
  readonly reason: string;
  readonly source: string;
}

/** A guideline that is proposed: multiplies ordinary use from a day on; 1 ends one. Source: policy `infection-guideline`. */
export interface ProposedGuideline {
  readonly productGroup: string;
  readonly times: number;
  readonly from: Day;
  readonly author: string;
  readonly reason: string;
  readonly source: string;
}

const MOST_TIMES = 100;
const LONGEST = 1_000;

/**
 * Understands a multiplier that is weighed; null when nothing was typed. @throws {Problem}
 *
 * Source: policy `infection-guideline`: above zero, a hundred at most.
 */
export function parseTimes(typed: string, language: 'nl' | 'en'): number | null {
  if (typed.trim() === '') return null;
  const read = new FormReader(language);
  const times = timesIn(read, typed);
  refuseAll(read.faults);
  return times;
}

/**
 * Understands a guideline that is proposed. @throws {Problem} with every fault at once
 *
 * @param groups  product groups that there are
 * @param today   it begins on this day at the earliest: what was, was looked ahead of already
 *
 * Source: own procedure: policy is dated data with author and reason.
 */
export function parseGuideline(typed: TypedGuideline, groups: ReadonlySet<string>, today: Day, language: 'nl' | 'en'): ProposedGuideline {
  const read = new FormReader(language);
  if (!groups.has(typed.product)) read.refuse('guideline.product-group', 'product');
  const times = timesIn(read, typed.times);
  const from = parseDay(typed.from);
  if (from === null || from < today) read.refuse('guideline.day', 'from');
  const text = (field: 'author' | 'reason' | 'source') => read.text(typed[field], { field, most: LONGEST, code: 'guideline.text' });
  const proposed = { author: text('author'), reason: text('reason'), source: text('source') };
  refuseAll(read.faults);
  return { productGroup: typed.product, times, from: from ?? today, ...proposed };
}

function timesIn(read: FormReader, typed: string): number {
  const before = read.faults.length;
  const times = read.number(typed, { field: 'times', most: MOST_TIMES, code: 'guideline.times' });
  if (times === 0 && read.faults.length === before) read.refuse('guideline.times', 'times', MOST_TIMES);
  return times;
}
