import { parseDay } from '../calendar.js';
import type { Fault } from '../problem.js';
import type { Advice, DikeNumber } from './advice.js';
import type { AdviceDraft, DraftReading } from './drafts.js';
import { howMuch } from './how-much.js';
import { typedFaults } from './text-answer.js';

/** Advice that could be read, and everything that is wrong with the rest; pointers are `/advice/0/until`. */
export interface AdviceRead {
  readonly advice: readonly Advice[];
  readonly faults: readonly Fault[];
}

/**
 * Reads advice (advies) as it was typed, one entry per dike and others without a dike. An entry in which nothing was
 * typed is no advice; its place still counts for the pointers.
 *
 * Source: own definition, after the letter of 14 April 2021: advice on a dike says how much and until when.
 */
export function parseAdvice(drafts: readonly AdviceDraft[], reading: DraftReading): AdviceRead {
  const read = drafts.map((draft, index) => (isEmpty(draft) ? null : readOne(draft, `/advice/${index}`, reading)));
  const faults = read.flatMap((one) => one?.faults ?? []);
  const advice = read.flatMap((one) => one?.advice ?? []);
  return { advice, faults: [...faults, ...twice(drafts)] };
}

function isEmpty({ action, amountPerWeek, weeks, until, text }: AdviceDraft): boolean {
  return [action, amountPerWeek, weeks, until, text].every((typed) => typed === undefined || String(typed).trim() === '');
}

function readOne(draft: AdviceDraft, pointer: string, reading: DraftReading): AdviceRead {
  const dike = dikeOf(draft);
  const amounts = howMuch(draft, pointer, dike !== null, reading.language);
  const until = untilOf(draft, pointer, dike !== null, reading);
  const text = (draft.text ?? '').trim();
  const faults = [
    ...dikeFaults(draft, pointer),
    ...actionFaults(draft, pointer, reading),
    ...amounts.faults,
    ...until.faults,
    ...typedFaults(text, `${pointer}/text`),
  ];
  const { amountPerWeek, weeks } = amounts;
  const advice = { dike, action: (draft.action ?? '').trim(), amountPerWeek, weeks, until: until.day, text };
  return { advice: faults.length === 0 ? [advice] : [], faults };
}

function dikeOf({ dike }: AdviceDraft): DikeNumber | null {
  return dike === 1 || dike === 2 || dike === 3 ? dike : null;
}

function dikeFaults({ dike }: AdviceDraft, pointer: string): Fault[] {
  if (dike === undefined || dike === null || dikeOf({ dike }) !== null) return [];
  return [{ code: 'advice.dike-unknown', pointer: `${pointer}/dike` }];
}

function actionFaults(draft: AdviceDraft, pointer: string, { kinds }: DraftReading): Fault[] {
  const id = (draft.action ?? '').trim();
  if (id === '') return [{ code: 'advice.action-missing', pointer: `${pointer}/action` }];
  const kind = kinds.find((known) => known.id === id);
  if (kind === undefined) return [{ code: 'advice.action-unknown', pointer: `${pointer}/action` }];
  if (kind.dike !== dikeOf(draft)) return [{ code: 'advice.action-other-dike', pointer: `${pointer}/action` }];
  return [];
}

function untilOf({ until = '' }: AdviceDraft, pointer: string, needed: boolean, { today }: DraftReading) {
  const at = `${pointer}/until`;
  const typed = until.trim();
  if (typed === '') return { day: null, faults: needed ? [{ code: 'advice.until-missing' as const, pointer: at }] : [] };
  const day = parseDay(typed);
  if (day === null) return { day, faults: [{ code: 'advice.until-invalid' as const, pointer: at }] };
  return { day, faults: day < today ? [{ code: 'advice.until-past' as const, pointer: at }] : [] };
}

/** One advice per dike: two would contradict or be one. */
function twice(drafts: readonly AdviceDraft[]): Fault[] {
  const filled = drafts.map((draft) => (isEmpty(draft) ? null : dikeOf(draft)));
  return filled.flatMap((dike, index) =>
    dike !== null && filled.indexOf(dike) < index ? [{ code: 'advice.dike-twice', pointer: `/advice/${index}/dike` }] : [],
  );
}
