import type { Problem } from '../domain/problem.js';
import type { Language } from './languages/language.js';
import { sentenceOf, statusOf, titleOf } from './problem-answer.js';

/** RFC 9457, with every fault at once. */
export interface ProblemAnswer {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly { readonly code: string; readonly pointer: string; readonly message: string }[];
}

export function answerOf(problem: Problem, language: Language): ProblemAnswer {
  const errors = problem.faults.map((fault) => ({
    code: fault.code,
    pointer: fault.pointer,
    message: sentenceOf(fault, language),
  }));
  return {
    type: `/problemen/${problem.code}`,
    title: titleOf(problem, language),
    status: statusOf(problem),
    detail: errors.map(({ message }) => message).join(' '),
    errors,
  };
}
