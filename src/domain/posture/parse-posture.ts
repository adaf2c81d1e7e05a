import { type Day, parseDay } from '../calendar.js';
import { FormReader } from '../form-reader.js';
import { refuseAll } from '../problem.js';
import { type DecidedPosture, type Posture, POSTURES } from './posture.js';

/** A decision on the posture as it was typed. Source: own definition. */
export interface TypedPosture {
  readonly posture: string;
  readonly from: string;
  readonly until: string;
  readonly evaluateOn: string;
  readonly watch: readonly string[];
  readonly author: string;
  readonly reason: string;
  readonly source: string;
}

/** A decision on the posture that is proposed. Source: policy `posture`. */
export interface ProposedPosture {
  readonly value: DecidedPosture;
  readonly from: Day;
  readonly author: string;
  readonly reason: string;
  readonly source: string;
}

/** Characters. */
const LONGEST = 1_000;

/**
 * Understands a decision on the posture. @throws {Problem} with every fault at once
 *
 * @param groups  product groups that there are
 * @param today   it begins on this day at the earliest: what was, was reported by the rules of then
 *
 * Source: issue of the early-warning brain: a heightened posture is a watch list with an end date and an evaluation; the rest is own
 * procedure (decision 40).
 */
export function parsePosture(typed: TypedPosture, groups: ReadonlySet<string>, today: Day): ProposedPosture {
  const read = new FormReader('en');
  const posture = POSTURES.find((one) => one === typed.posture) ?? null;
  if (posture === null) read.refuse('posture.which', 'posture');
  const from = parseDay(typed.from);
  if (from === null || from < today) read.refuse('proposal.day', 'from');
  const course = courseIn(read, typed, posture, from ?? today);
  const watch = watchIn(read, typed.watch, posture, groups);
  const text = (field: 'author' | 'reason' | 'source') => read.text(typed[field], { field, most: LONGEST, code: 'proposal.text' });
  const why = { author: text('author'), reason: text('reason'), source: text('source') };
  refuseAll(read.faults);
  return { value: valueOf(posture ?? 'normal', course, watch), from: from ?? today, ...why };
}

type Course = Pick<DecidedPosture, 'until' | 'evaluateOn'>;
type Needed = 'must' | 'may' | 'none';

/** The normal posture has no end and nothing to look back at; a heightened one has both; a crisis is looked back at, and may last. */
const DAYS: Readonly<Record<Posture, Readonly<Record<'until' | 'evaluateOn', Needed>>>> = {
  normal: { until: 'none', evaluateOn: 'none' },
  heightened: { until: 'must', evaluateOn: 'must' },
  crisis: { until: 'may', evaluateOn: 'must' },
};

function courseIn(read: FormReader, typed: TypedPosture, posture: Posture | null, from: Day): Course {
  const { until, evaluateOn } = posture === null ? ({ until: 'may', evaluateOn: 'may' } as const) : DAYS[posture];
  const lastDay = dayIn(typed.until, until, from);
  if (lastDay === undefined) read.refuse('posture.until', 'until');
  const evaluated = dayIn(typed.evaluateOn, evaluateOn, from);
  if (evaluated === undefined) read.refuse('posture.evaluation', 'evaluateOn');
  return { until: lastDay ?? null, evaluateOn: evaluated ?? null };
}

/** Null: nothing was typed, and nothing had to be; undefined: what was typed will not do. */
function dayIn(typed: string, needed: Needed, from: Day): Day | null | undefined {
  if (typed.trim() === '') return needed === 'must' ? undefined : null;
  const day = parseDay(typed);
  return day === null || day < from || needed === 'none' ? undefined : day;
}

function watchIn(read: FormReader, typed: readonly string[], posture: Posture | null, groups: ReadonlySet<string>): readonly string[] {
  const watch = [...new Set(typed)];
  const asked = posture === 'heightened' ? watch.length > 0 : watch.length === 0 || posture === null;
  if (!asked || watch.some((group) => !groups.has(group))) read.refuse('posture.watch', 'watch');
  return watch;
}

function valueOf(posture: Posture, course: Course, watch: readonly string[]): DecidedPosture {
  return posture === 'normal' ? { posture } : { posture, ...course, ...(watch.length > 0 ? { watch } : {}) };
}
