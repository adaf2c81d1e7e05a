import { addDays, type Day, daysBetween } from '../../domain/calendar.js';
import { Problem } from '../../domain/problem.js';

const HALF_A_YEAR = 182;
/** Three years and a bit: what fits on a chart. */
const LONGEST_DAYS = 1_100;
/** Nothing was reported before, and nothing is expected after. */
const FIRST: Day = '2000-01-01';
const LAST: Day = '2099-12-31';

/** The first and the last day a reader wants weeks of. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * What was asked, filled in: until today, and half a year long, unless said otherwise.
 * @throws {Problem} request.invalid for every end that lies outside this century, or when the span is backwards or too long
 */
export function spanAsked(asked: Partial<Span>, today: Day): Span {
  const outside = (['from', 'to'] as const).filter((end) => !isInReach(asked[end] ?? today));
  const [first, ...others] = outside.map((end) => invalid(end, `${FIRST} … ${LAST}`));
  if (first !== undefined) throw new Problem(first, ...others);
  const to = asked.to ?? today;
  const from = asked.from ?? addDays(to, -HALF_A_YEAR);
  if (from > to) throw new Problem(invalid(asked.to === undefined ? 'from' : 'to', `from ≤ ${asked.to === undefined ? to : 'to'}`));
  if (daysBetween(from, to) > LONGEST_DAYS) throw new Problem(invalid('from', `to − from ≤ ${LONGEST_DAYS}`));
  return { from, to };
}

function isInReach(day: Day): boolean {
  return day >= FIRST && day <= LAST;
}

function invalid(end: keyof Span, reason: string) {
  return { code: 'request.invalid', pointer: `/${end}`, values: { reason } } as const;
}
