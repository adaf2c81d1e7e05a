import { markOf } from './mark-of.mjs';

/** Whether the very process that was recorded still runs: same number, same beginning. */
export function stillRuns(recorded) {
  if (!recorded?.mark) return false;
  return markOf(recorded.pid) === recorded.mark;
}
