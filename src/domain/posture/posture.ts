import type { Day } from '../calendar.js';

/** Modes of the playbook (draaiboek), from the lightest to the heaviest. Source: own definition. */
export const POSTURES = ['normal', 'heightened', 'crisis'] as const;
export type Posture = (typeof POSTURES)[number];

/** A decision on the posture, as it stands in the table of policy. Source: own procedure. */
export interface DecidedPosture {
  readonly posture: Posture;
  /** Last day on which it holds, inclusive; null: until it is replaced. */
  readonly until?: Day | null;
  /** Product groups that a heightened posture is about; none: all of them. */
  readonly watch?: readonly string[];
  /** Day on which the desk looks back at it; null: never. */
  readonly evaluateOn?: Day | null;
}

/** What those who decide found when they looked back. Source: own definition. */
export const POSTURE_VERDICTS = ['in-time', 'too-late', 'not-needed'] as const;
export type PostureVerdict = (typeof POSTURE_VERDICTS)[number];
