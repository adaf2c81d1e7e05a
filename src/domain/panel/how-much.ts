import type { Fault } from '../problem.js';
import { parseNumber } from '../reports/parse-number.js';
import type { AdviceDraft } from './drafts.js';

/** Nobody uses this much of anything in a week [base units]; it also stays exact in the database. */
const LARGEST_AMOUNT = 1e9;
/** Twenty years: longer is no advice. */
const MOST_WEEKS = 1_040;

interface HowMuch {
  readonly amountPerWeek: number | null;
  readonly weeks: number | null;
  readonly faults: readonly Fault[];
}

/** How much an advice asks: an amount per week [base units] or a number of weeks, never both; one of them when needed. */
export function howMuch(draft: AdviceDraft, pointer: string, needed: boolean, language: 'nl' | 'en'): HowMuch {
  const amount = numberIn(draft.amountPerWeek, LARGEST_AMOUNT, language);
  const weeks = numberIn(draft.weeks, MOST_WEEKS, language);
  const faults: Fault[] = [];
  if (amount === 'wrong')
    faults.push({ code: 'advice.amount-invalid', pointer: `${pointer}/amountPerWeek`, values: { most: LARGEST_AMOUNT } });
  if (weeks === 'wrong') faults.push({ code: 'advice.weeks-invalid', pointer: `${pointer}/weeks`, values: { most: MOST_WEEKS } });
  const given = [amount, weeks].filter((number) => number !== null).length;
  if (given === 2) faults.push({ code: 'advice.amount-or-weeks', pointer: `${pointer}/weeks` });
  if (given === 0 && needed) faults.push({ code: 'advice.how-much-missing', pointer: `${pointer}/amountPerWeek` });
  return { amountPerWeek: known(amount), weeks: known(weeks), faults };
}

function known(number: number | null | 'wrong'): number | null {
  return number === 'wrong' ? null : number;
}

/** Above zero: to ask for nothing is no advice. */
function numberIn(typed: string | number | undefined, most: number, language: 'nl' | 'en'): number | null | 'wrong' {
  if (typed === undefined || (typeof typed === 'string' && typed.trim() === '')) return null;
  const value = typeof typed === 'number' ? typed : parseNumber(typed, language);
  return value === null || !(value > 0) || value > most ? 'wrong' : value;
}
