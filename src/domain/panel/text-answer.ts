import type { Fault, ProblemCode } from '../problem.js';
import { isStorable } from '../storable-text.js';

/** Characters in one answer; more is a report, not an answer. */
export const LONGEST_TEXT = 4_000;

/**
 * What is wrong with an answer that must be there.
 *
 * @param missing  how it is refused when nothing was typed
 */
export function textFaults(text: string | undefined, pointer: string, missing: ProblemCode = 'assessment.text-missing'): Fault[] {
  const answer = (text ?? '').trim();
  return answer === '' ? [{ code: missing, pointer }] : typedFaults(answer, pointer);
}

/** What is wrong with a text that may be left out, as far as it was typed. */
export function typedFaults(text: string, pointer: string): Fault[] {
  const typed = text.trim();
  if (typed.length > LONGEST_TEXT) return [{ code: 'assessment.text-long', pointer, values: { longest: LONGEST_TEXT } }];
  return isStorable(typed) ? [] : [{ code: 'assessment.text-unreadable', pointer }];
}
