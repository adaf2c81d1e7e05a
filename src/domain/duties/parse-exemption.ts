import { type Day, daysBetween, parseDay } from '../calendar.js';
import { FormReader } from '../form-reader.js';
import { refuseAll } from '../problem.js';
import type { ExemptionTerm } from './exemption.js';

/** An exemption as an organisation types it. Source: own definition. */
export interface TypedRequest {
  readonly product: string;
  readonly from: string;
  readonly until: string;
  readonly reason: string;
}

/** An exemption as the desk types it. Source: own definition. */
export interface TypedExemption extends TypedRequest {
  readonly organisation: string;
  readonly contact: string;
}

/** What the desk says to an organisation about an exemption. Source: own definition. */
export interface ExemptionAnswer {
  /** Why, in words. */
  readonly reason: string;
  /** Who of the desk can be asked, and how. */
  readonly contact: string;
}

/** Characters. */
const LONGEST_REASON = 2_000;
const LONGEST_CONTACT = 200;
/** Days: who is exempt for longer is under another duty, which is a row of policy. Own choice. */
const MOST_DAYS = 366;

/** Understands what an organisation asks: days to come, and why. @throws {Problem} with every fault at once. Source: own procedure (decision 45). */
export function parseRequest(typed: TypedRequest, groups: ReadonlySet<string>, today: Day): ExemptionTerm & { readonly reason: string } {
  const read = new FormReader('nl');
  const asked = { ...termIn(read, typed, groups, today), reason: reasonIn(read, typed) };
  refuseAll(read.faults);
  return asked;
}

/** Understands what the desk records for an organisation. @throws {Problem} with every fault at once. Source: own procedure (decision 45). */
export function parseExemption(
  typed: TypedExemption,
  { groups, organisations }: Readonly<Record<'groups' | 'organisations', ReadonlySet<string>>>,
  today: Day,
): ExemptionTerm & ExemptionAnswer & { readonly organisation: string } {
  const read = new FormReader('nl');
  if (!organisations.has(typed.organisation)) read.refuse('exemption.organisation', 'organisation');
  const term = termIn(read, typed, groups, today);
  const said = { reason: reasonIn(read, typed), contact: contactIn(read, typed) };
  refuseAll(read.faults);
  return { ...term, ...said, organisation: typed.organisation };
}

/** Understands what the desk answers; an answer is asked for where there is one to give. @throws {Problem} with every fault at once. Source: own procedure (decision 45). */
export function parseAnswer(typed: ExemptionAnswer & { readonly answer?: string }): ExemptionAnswer {
  const read = new FormReader('nl');
  if (typed.answer !== undefined && !['yes', 'no'].includes(typed.answer)) read.refuse('proposal.answer-missing', 'answer');
  const said = { reason: reasonIn(read, typed), contact: contactIn(read, typed) };
  refuseAll(read.faults);
  return said;
}

function termIn(read: FormReader, typed: TypedRequest, groups: ReadonlySet<string>, today: Day): ExemptionTerm {
  const { product } = typed;
  if (product !== '' && !groups.has(product)) read.refuse('duty.product', 'product');
  return { productGroup: product === '' ? null : product, ...daysIn(read, typed, today) };
}

function daysIn(read: FormReader, typed: TypedRequest, today: Day): Pick<ExemptionTerm, 'from' | 'until'> {
  const [first, until] = [parseDay(typed.from), parseDay(typed.until)];
  if (first === null || first < today) read.refuse('proposal.day', 'from');
  const from = first ?? today;
  if (!isLastDay(until, from)) read.refuse('exemption.until', 'until', MOST_DAYS);
  return { from, until: until ?? from };
}

function isLastDay(until: Day | null, from: Day): boolean {
  return until !== null && until >= from && daysBetween(from, until) < MOST_DAYS;
}

function reasonIn(read: FormReader, { reason }: { readonly reason: string }): string {
  return read.text(reason, { field: 'reason', most: LONGEST_REASON, code: 'proposal.text' });
}

function contactIn(read: FormReader, { contact }: { readonly contact: string }): string {
  return read.text(contact, { field: 'contact', most: LONGEST_CONTACT, code: 'proposal.text' });
}
