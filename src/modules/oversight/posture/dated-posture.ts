import type { DatedPosture } from '../../../domain/posture/posture-steps.js';
import type { PostureVerdict } from '../../../domain/posture/posture.js';

/** A decision on the posture that was proposed and approved; the id is that of its row of policy. */
export interface DecisionOnPosture extends DatedPosture {
  readonly policyId: number;
}

/** What the desk found when it looked back at a decision. */
export interface PostureEvaluation {
  readonly policyId: number;
  readonly verdict: PostureVerdict;
  readonly finding: string;
  readonly recordedAt: Date;
}
