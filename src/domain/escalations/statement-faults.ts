import { LONGEST_TEXT } from '../panel/text-answer.js';
import type { Fault, ProblemCode } from '../problem.js';

/** What is wrong with a text that goes with an escalation and must be there. Source: own procedure. */
export function statementFaults(text: string, missing: ProblemCode, pointer: string): Fault[] {
  const typed = text.trim();
  if (typed === '') return [{ code: missing, pointer }];
  if (typed.length > LONGEST_TEXT) return [{ code: 'assessment.text-long', pointer, values: { longest: LONGEST_TEXT } }];
  return /\0|\p{Surrogate}/u.test(typed) ? [{ code: 'assessment.text-unreadable', pointer }] : [];
}
