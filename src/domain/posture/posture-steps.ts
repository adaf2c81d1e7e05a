import { addDays, type Day } from '../calendar.js';
import type { DecidedPosture } from './posture.js';

const POSTURE_STEPS = ['decided', 'begun', 'ended', 'evaluate'] as const;
/** What is done once with each decision on the posture. Source: own procedure (decision 40). */
export type PostureStep = (typeof POSTURE_STEPS)[number];

/** A decision that may have been replaced: from `replacedOn` on another one holds. Source: own definition. */
export interface DatedPosture {
  readonly value: DecidedPosture;
  readonly validFrom: Day;
  readonly replacedOn: Day | null;
}

/**
 * The steps whose time has come by a day: those concerned are told when it is decided; it begins on its first day; it ends by itself on
 * the day after its last one, unless another decision holds by then; it is looked back at from its day of evaluation on. One that was
 * replaced on its own first day never held.
 *
 * Source: own procedure (decision 40).
 */
export function postureSteps({ value, validFrom, replacedOn }: DatedPosture, day: Day): readonly PostureStep[] {
  const { until = null, evaluateOn = null } = value;
  const held = heldOn(validFrom, replacedOn);
  const due: Readonly<Record<PostureStep, boolean>> = {
    decided: true,
    begun: held && validFrom <= day,
    ended: until !== null && until < day && heldOn(addDays(until, 1), replacedOn),
    evaluate: held && evaluateOn !== null && evaluateOn <= day,
  };
  return POSTURE_STEPS.filter((step) => due[step]);
}

/** Whether nothing had replaced a decision by a day. */
const heldOn = (day: Day, replacedOn: Day | null): boolean => replacedOn === null || replacedOn > day;
