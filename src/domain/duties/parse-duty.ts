import { type Day, parseDay } from '../calendar.js';
import { FormReader } from '../form-reader.js';
import type { Side } from '../parties/sectors.js';
import { refuseAll } from '../problem.js';
import { type Duty, DUTY_BASES } from './due-statement.js';

/** A duty as it was typed. Source: own definition. */
export interface TypedDuty {
  readonly side: string;
  readonly product: string;
  readonly basis: string;
  readonly days: string;
  readonly from: string;
  readonly until: string;
  readonly during: string;
  readonly author: string;
  readonly reason: string;
  readonly source: string;
}

/** A duty that is proposed. Source: policy `reporting-duty`. */
export interface ProposedDuty {
  readonly side: Side;
  /** Null: what was stated before. */
  readonly productGroup: string | null;
  readonly value: Duty;
  readonly from: Day;
  readonly author: string;
  readonly reason: string;
  readonly source: string;
}

const SIDES = ['care', 'supplier'] as const;
const DURINGS = ['heightened', 'crisis'] as const;
/** Characters. */
const LONGEST = 1_000;
/** Days: less often than once a year is no duty to report. */
const MOST_DAYS = 366;

/**
 * Understands a duty to report. @throws {Problem} with every fault at once
 *
 * @param groups  product groups that there are
 * @param today   it begins on this day at the earliest
 *
 * Source: own procedure (decision 33): a duty is product, side, ground, days and a last day.
 */
export function parseDuty(typed: TypedDuty, groups: ReadonlySet<string>, today: Day, language: 'nl' | 'en'): ProposedDuty {
  const read = new FormReader(language);
  const whom = whomIn(read, typed, groups);
  const from = firstDayIn(read, typed.from, today);
  const value = dutyIn(read, typed, from, language);
  const text = (field: 'author' | 'reason' | 'source') => read.text(typed[field], { field, most: LONGEST, code: 'proposal.text' });
  const why = { author: text('author'), reason: text('reason'), source: text('source') };
  refuseAll(read.faults);
  return { ...whom, value, from, ...why };
}

function whomIn(read: FormReader, { side: typed, product }: TypedDuty, groups: ReadonlySet<string>) {
  const side = oneOf(SIDES, typed);
  if (side === undefined) read.refuse('duty.side', 'side');
  if (product !== '' && !groups.has(product)) read.refuse('duty.product', 'product');
  return { side: side ?? 'care', productGroup: product === '' ? null : product };
}

function firstDayIn(read: FormReader, typed: string, today: Day): Day {
  const from = parseDay(typed);
  if (from === null || from < today) read.refuse('proposal.day', 'from');
  return from ?? today;
}

function dutyIn(read: FormReader, typed: TypedDuty, from: Day, language: 'nl' | 'en'): Duty {
  const basis = oneOf(DUTY_BASES, typed.basis);
  if (basis === undefined) read.refuse('duty.basis', 'basis');
  const days = daysIn(read, typed.days, language);
  const until = lastDayIn(read, typed.until, from);
  const during = oneOf(DURINGS, typed.during);
  if (during === undefined && typed.during !== '') read.refuse('posture.which', 'during');
  return { basis: basis ?? 'voluntary', days, until, ...(during === undefined ? {} : { during }) };
}

/** Null: until it is replaced. */
function lastDayIn(read: FormReader, typed: string, from: Day): Day | null {
  if (typed.trim() === '') return null;
  const until = parseDay(typed);
  if (until === null || until < from) read.refuse('duty.until', 'until');
  return until;
}

/** Null: the rhythm of the posture. */
function daysIn(read: FormReader, typed: string, language: 'nl' | 'en'): number | null {
  if (typed.trim() === '') return null;
  const own = new FormReader(language);
  const days = own.number(typed, { field: 'days', most: MOST_DAYS, code: 'duty.days' });
  if (own.faults.length > 0 || days < 1 || !Number.isInteger(days)) read.refuse('duty.days', 'days', MOST_DAYS);
  return days;
}

function oneOf<T extends string>(values: readonly T[], typed: string): T | undefined {
  return values.find((value) => value === typed);
}
