import type { Problem } from '../domain/problem.js';

/** Seconds after which trying again makes sense, for refusals that pass. */
export function retryAfter(problem: Problem): number | undefined {
  if (problem.kind === 'unavailable') return 30;
  if (problem.kind !== 'too-many') return undefined;
  const { seconds, minutes } = problem.faults[0].values ?? {};
  if (typeof seconds === 'number') return seconds;
  return typeof minutes === 'number' ? minutes * 60 : 60;
}
