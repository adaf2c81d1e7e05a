import { Problem, type ProblemCode, PROBLEMS } from '../../../domain/problem.js';
import type { ProblemKind } from '../../../domain/problem-text.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { sentenceOf, statusOf, titleOf } from '../../../web/problem-answer.js';
import { problemsWords } from '../problems.words.js';
import type { ProblemRow } from './problems.view.js';

/** Refusals that pass by themselves. */
const PASSING: readonly ProblemKind[] = ['too-many', 'unavailable', 'failed'];

/** A refusal of the catalogue in words; undefined when there is none of that name. */
export function problemRow(code: string, language: Language): ProblemRow | undefined {
  return isProblemCode(code) ? rowOf(code, language) : undefined;
}

/** Every refusal of the catalogue, by name. */
export function problemRows(language: Language): readonly ProblemRow[] {
  return Object.keys(PROBLEMS)
    .filter(isProblemCode)
    .sort()
    .map((code) => rowOf(code, language));
}

function rowOf(code: ProblemCode, language: Language): ProblemRow {
  const t = translator(language, problemsWords);
  const problem = new Problem(code);
  const values = valuesIn(PROBLEMS[code][language]);
  return {
    code,
    title: titleOf(problem, language),
    sentence: sentenceOf({ code, pointer: '', values }, language),
    open: Object.keys(values).length > 0,
    whatToDo: t(`do.${problem.kind}`),
    status: String(statusOf(problem)),
    again: t(PASSING.includes(problem.kind) ? 'again.yes' : 'again.no'),
  };
}

/** A stop for every place where a value comes. */
function valuesIn(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => [name, '…']));
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(PROBLEMS, code);
}
