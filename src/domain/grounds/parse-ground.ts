import { type Day, daysBetween, parseDay } from '../calendar.js';
import { type Fault, type ProblemCode, refuseAll } from '../problem.js';
import { isStorable } from '../storable-text.js';

/** What was filled in about a legal ground, as text. */
export interface TypedGround {
  readonly article: string;
  readonly reference: string;
  /** Id of an organisation of the register. */
  readonly organisation: string;
  /** Id of one report; empty: every report of the organisation. */
  readonly report: string;
  readonly from: string;
  readonly until: string;
}

/** On what ground the inspectorate may read which reports, and when (wettelijke grondslag). */
export interface Ground {
  /** The article of the law, as the inspectorate names it. */
  readonly article: string;
  /** Number of the inspectorate's letter. */
  readonly reference: string;
  readonly organisation: string;
  /** Null: every report of the organisation. */
  readonly report: string | null;
  readonly from: Day;
  readonly until: Day;
}

const LONGEST_ARTICLE = 400;
const LONGEST_REFERENCE = 100;
/** Own choice: a year; who needs longer asks again, with two persons. */
const MOST_DAYS = 366;

/**
 * Understands a legal ground. @throws {Problem} with every fault at once
 *
 * Source: authorisation matrix, "legal-basis"; article 5:16 of the Awb: what is asked for, by whom and on what ground must be named.
 */
export function parseGround(typed: TypedGround, today: Day): Ground {
  const [article, reference, organisation] = [typed.article.trim(), typed.reference.trim(), typed.organisation.trim()];
  const [from, until] = [parseDay(typed.from), parseDay(typed.until)];
  refuseAll([
    ...textFaults(article, LONGEST_ARTICLE, 'ground.article', 'article'),
    ...textFaults(reference, LONGEST_REFERENCE, 'ground.reference', 'reference'),
    ...(organisation === '' ? [faultAt('ground.organisation', 'organisation')] : []),
    ...daysFaults(from, until, today),
  ]);
  const report = typed.report.trim();
  return { article, reference, organisation, report: report === '' ? null : report, from: from ?? today, until: until ?? today };
}

function textFaults(text: string, longest: number, code: ProblemCode, field: string): Fault[] {
  return text === '' || text.length > longest || !isStorable(text) ? [faultAt(code, field, { longest })] : [];
}

function daysFaults(from: Day | null, until: Day | null, today: Day): Fault[] {
  if (from === null || until === null) {
    return [...(from === null ? [faultAt('ground.day', 'from')] : []), ...(until === null ? [faultAt('ground.day', 'until')] : [])];
  }
  if (until < from || until < today) return [faultAt('ground.days-order', 'until')];
  return daysBetween(from, until) >= MOST_DAYS ? [faultAt('ground.too-long', 'until', { most: MOST_DAYS })] : [];
}

function faultAt(code: ProblemCode, field: string, values?: Fault['values']): Fault {
  return values === undefined ? { code, pointer: `/${field}` } : { code, pointer: `/${field}`, values };
}
