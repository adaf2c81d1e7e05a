/** What can be judged afterwards: a flag, what the panel advised on it, and an escalation. Source: own definition. */
export const OUTCOME_SUBJECTS = ['flag', 'advice', 'escalation'] as const;
export type OutcomeSubject = (typeof OUTCOME_SUBJECTS)[number];

/**
 * What came of each. A flag: the shortage came, it would have come and was averted, it would not have come. Advice: followed and it helped,
 * followed and it did not, not followed. An escalation: in time to act, too late, not needed. Of each: it cannot be told.
 *
 * Source: own proposal.
 */
export const VERDICTS = {
  flag: ['came', 'averted', 'false', 'unclear'],
  advice: ['helped', 'did-not-help', 'not-followed', 'unclear'],
  escalation: ['in-time', 'late', 'not-needed', 'unclear'],
} as const satisfies Readonly<Record<OutcomeSubject, readonly string[]>>;
export type Verdict<Subject extends OutcomeSubject = OutcomeSubject> = (typeof VERDICTS)[Subject][number];

/** The verdict that was chosen; null: none of those of the subject. Source: own definition. */
export function parseVerdict<Subject extends OutcomeSubject>(subject: Subject, chosen: unknown): Verdict<Subject> | null {
  const known: readonly Verdict<Subject>[] = VERDICTS[subject];
  return known.find((verdict) => verdict === chosen) ?? null;
}
