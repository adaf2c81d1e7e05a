import type { Day } from '../calendar.js';

/** What was done with an exemption, and for which days it is. Source: own definition. */
export interface ExemptionSteps {
  readonly from: Day;
  /** Last day, inclusive. */
  readonly until: Day;
  /** Somebody of the desk would grant it, or has. */
  readonly proposed: boolean;
  /** Null: not decided yet. */
  readonly granted: boolean | null;
  /** Day on which somebody ended or withdrew it: the last on which it holds; null: nobody did. */
  readonly endedOn: Day | null;
}

/**
 * Where an exemption stands: `asked` waits for the desk, `proposed` for a second person of it; `lapsed` waited until its days had passed;
 * only `in-force` frees from anything.
 */
export type ExemptionStanding = 'asked' | 'proposed' | 'lapsed' | 'withdrawn' | 'refused' | 'ahead' | 'in-force' | 'over' | 'ended';

/**
 * Where an exemption stands on a day. Its last day counts whole, and so does the day on which it is ended.
 *
 * Source: own procedure (decision 45).
 */
export function exemptionStanding(steps: ExemptionSteps, today: Day): ExemptionStanding {
  const { granted, endedOn, from, until } = steps;
  if (granted === null) return undecided(steps, today);
  if (!granted) return 'refused';
  if (endedOn !== null && (endedOn < from || endedOn < today)) return 'ended';
  if (today < from) return 'ahead';
  return today <= until ? 'in-force' : 'over';
}

/** Whether there is anything left of it to end or to withdraw. Source: own procedure (decision 45). */
export function canEnd(steps: ExemptionSteps, today: Day): boolean {
  return steps.endedOn === null && ['asked', 'proposed', 'ahead', 'in-force'].includes(exemptionStanding(steps, today));
}

function undecided({ endedOn, until, proposed }: ExemptionSteps, today: Day): ExemptionStanding {
  if (endedOn !== null) return 'withdrawn';
  if (until < today) return 'lapsed';
  return proposed ? 'proposed' : 'asked';
}
