import type { Day } from '../calendar.js';
import type { DutyBasis } from './due-statement.js';

/** For what and on which days an organisation need not state. Source: own procedure (decision 45). */
export interface ExemptionTerm {
  /** Null: whatever it would have to state. */
  readonly productGroup: string | null;
  readonly from: Day;
  /** Last day, inclusive. */
  readonly until: Day;
}

/** An exemption that was granted, as far as it went: one that was ended early has that day as its last. Source: own definition. */
export interface HeldExemption extends ExemptionTerm {
  /** It was granted as one from a duty by law: by two persons. */
  readonly statutory: boolean;
}

/** What exemptions say of a statement on a day. Source: own definition. */
export interface Exempted {
  /** It need not be stated on that day. */
  readonly now: boolean;
  /** Last day on which it need not be, of exemptions that have begun; null: there was none. */
  readonly until: Day | null;
}

/**
 * What exemptions that were granted say of a statement on a day: nobody is late by days on which it was exempt, so that the last of them
 * counts also when it has passed. From a duty by law only such frees as were granted as one.
 *
 * Source: own procedure (decision 45).
 */
export function exempted(
  held: readonly HeldExemption[],
  { productGroup, basis }: { readonly productGroup: string; readonly basis: DutyBasis },
  today: Day,
): Exempted {
  const lastDays = held
    .filter((one) => one.productGroup === null || one.productGroup === productGroup)
    .filter(({ statutory }) => statutory || basis !== 'statutory')
    .filter(({ from, until }) => from <= today && from <= until)
    .map(({ until }) => until);
  const until = lastDays.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
  return { now: until !== null && until >= today, until };
}
