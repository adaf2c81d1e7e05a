import { postureFor } from '../../domain/posture/standing-posture.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { Posture } from '../../domain/posture/posture.js';
import type { PolicyInForce } from './policy-in-force.js';
import { postureOn } from './posture-on.js';

/** Of what thresholds are asked. */
interface Covered {
  readonly side: Side;
  /** None: of whatever has no thresholds of its own. */
  readonly productGroup?: string;
}

/**
 * The row with the thresholds of cover that hold for a side of a product group: those of the posture in force for it, where there are
 * any, else the ordinary ones; null when nobody set any.
 */
export function thresholdsOn(policy: PolicyInForce, productGroup: string, side: Side) {
  return thresholdsIn(policy, postureFor(postureOn(policy), productGroup), { productGroup, side });
}

/** The same in any posture. What is set for a product group goes before what a posture sets for all: watching it may not loosen them. */
export function thresholdsIn(policy: PolicyInForce, posture: Posture, covered: Covered) {
  const ordinary = policy.find('cover-thresholds', covered);
  const raised = posture === 'normal' ? null : policy.find('posture-thresholds', { ...covered, variant: posture });
  const special = ordinary !== null && ordinary.productGroup !== null && raised?.productGroup === null;
  return special ? ordinary : (raised ?? ordinary);
}

/** The decision by which another posture than the normal one holds for a product group; null in the normal one. */
export function postureDecisionOn(policy: PolicyInForce, productGroup: string) {
  return postureFor(postureOn(policy), productGroup) === 'normal' ? null : policy.find('posture');
}
