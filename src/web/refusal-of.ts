import type { Problem } from '../domain/problem.js';

const REFUSALS = new WeakMap<object, Problem>();

export function noteRefusal(request: object, problem: Problem): void {
  REFUSALS.set(request, problem);
}

/** With which problem a request was refused, if it was; for counting. */
export function refusalOf(request: object): Problem | undefined {
  return REFUSALS.get(request);
}
