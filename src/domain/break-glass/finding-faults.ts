import type { Fault } from '../problem.js';
import { isStorable } from '../storable-text.js';

/** Characters in a finding. */
const LONGEST = 2_000;

/**
 * What is wrong with the finding of who reviews break-glass access: words, so that a press of a button is no review.
 * Source: authorisation matrix, row break-glass, "review"; own procedure.
 */
export function findingFaults(finding: string): Fault[] {
  const typed = finding.trim();
  const readable = typed !== '' && typed.length <= LONGEST && isStorable(typed);
  return readable ? [] : [{ code: 'break-glass.finding', pointer: '/finding', values: { longest: LONGEST } }];
}
