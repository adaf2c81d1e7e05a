import type { Fault } from '../problem.js';

/** Characters in one answer; more is a report, not an answer. */
export const LONGEST_TEXT = 4_000;

/** What cannot be stored as text: a zero character or half of a surrogate pair. */
const UNSTORABLE = /\0|\p{Surrogate}/u;

/** What is wrong with an answer that must be there. */
export function textFaults(text: string | undefined, pointer: string): Fault[] {
  const answer = (text ?? '').trim();
  if (answer === '') return [{ code: 'assessment.text-missing', pointer }];
  if (answer.length > LONGEST_TEXT) return [{ code: 'assessment.text-long', pointer, values: { longest: LONGEST_TEXT } }];
  return UNSTORABLE.test(answer) ? [{ code: 'assessment.text-unreadable', pointer }] : [];
}
