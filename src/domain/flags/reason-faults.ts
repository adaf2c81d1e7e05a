import type { Fault } from '../problem.js';
import { isStorable } from '../storable-text.js';

/** Characters in a reason; more is a report, not a reason. */
const LONGEST_REASON = 2_000;

/** What is wrong with the reason of a step that ends or re-opens something. Source: own procedure. */
export function reasonFaults(reason: string): Fault[] {
  const typed = reason.trim();
  if (typed === '' || !isStorable(typed)) return [{ code: 'flag.reason-missing', pointer: '/reason' }];
  if (typed.length > LONGEST_REASON) return [{ code: 'flag.reason-long', pointer: '/reason', values: { longest: LONGEST_REASON } }];
  return [];
}
