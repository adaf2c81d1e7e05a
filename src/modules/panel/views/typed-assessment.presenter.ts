import type { Typed } from '../../../web/forms/form-context.js';
import type { FiledAssessment } from '../filed-assessment.js';
import { ADVICE_DIKES } from './panel-names.words.js';

/** The own assessment as the form has it, to be changed. Numbers without groups of thousands read the same in both languages. */
export function typedAssessment({ seriousness, certainty, alternatives, demand, market, advice }: FiledAssessment): Typed {
  const typed = ADVICE_DIKES.flatMap((dike, index) => {
    const given = advice.find((one) => one.dike === dike);
    if (given === undefined) return [];
    const { action, amountPerWeek, weeks, until, text } = given;
    const fields = { action, amountPerWeek: plain(amountPerWeek), weeks: plain(weeks), until: until ?? '', text };
    return Object.entries(fields).map(([field, value]) => [`advice.${index}.${field}`, value] as const);
  });
  return { seriousness: String(seriousness), certainty, alternatives, demand, market, ...Object.fromEntries(typed) };
}

function plain(value: number | null): string {
  return value === null ? '' : String(value);
}
