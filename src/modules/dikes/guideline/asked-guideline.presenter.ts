import { type Day, parseDay } from '../../../domain/calendar.js';
import { Problem } from '../../../domain/problem.js';
import { parseTimes, type TypedGuideline } from '../../../domain/use/parse-guideline.js';
import type { FormState } from '../../../web/forms/form-context.js';
import { formFaults } from '../../../web/forms/form-faults.js';
import type { Language } from '../../../web/languages/language.js';
import { type Sent, typedIn } from '../record-form.presenter.js';
import type { WeighedGuideline } from './guideline-trial.js';

/** What the address asks to weigh; null: nothing, or something is wrong with it, which then stands in the form. */
export interface AskedGuideline {
  readonly weighed: (Omit<WeighedGuideline, 'from'> & { readonly from: Day | null }) | null;
  readonly form: FormState;
}

export function askedGuideline(query: Sent, language: Language): AskedGuideline {
  const typed = typedIn(query);
  try {
    const times = parseTimes(typed['times'] ?? '', language);
    const ahead = typed['ahead'] === 'on';
    const weighed = times === null ? null : { productGroup: typed['product'] ?? '', times, from: dayIn(typed['from'] ?? ''), ahead };
    return { weighed, form: { typed, faults: [] } };
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return { weighed: null, form: { typed, faults: formFaults(fault.faults, language) } };
  }
}

/** Null: nothing was typed. */
function dayIn(text: string): Day | null {
  if (text.trim() === '') return null;
  const day = parseDay(text);
  if (day === null) throw new Problem({ code: 'guideline.day', pointer: '/from' });
  return day;
}

/** A proposal as it was typed; its fields are named apart from those that are weighed on the same page. */
export function typedGuideline(sent: Sent): TypedGuideline {
  const typed = typedIn(sent);
  const text = (field: keyof TypedGuideline) => typed[`proposed.${field}`] ?? '';
  return {
    ...{ product: text('product'), times: text('times'), from: text('from') },
    ...{ author: text('author'), reason: text('reason'), source: text('source') },
  };
}

/** What was wrong with a proposal, beside its fields. */
export function proposalState(sent: Sent, problem: Problem, language: Language): FormState {
  const faults = formFaults(problem.faults, language).map(({ field, message }) => ({ field: `proposed.${field}`, message }));
  return { typed: typedIn(sent), faults };
}
