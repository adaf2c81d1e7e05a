import { postureFor } from '../../domain/posture/standing-posture.js';
import type { Side } from '../../domain/parties/sectors.js';
import type { PolicyInForce } from './policy-in-force.js';
import { postureOn } from './posture-on.js';

/**
 * The row with the thresholds of cover that hold for a side of a product group: those of the posture in force for it, where there are
 * any, else the ordinary ones; null when nobody set any.
 */
export function thresholdsOn(policy: PolicyInForce, productGroup: string, side: Side) {
  const variant = postureFor(postureOn(policy), productGroup);
  const stricter = variant === 'normal' ? null : policy.find('posture-thresholds', { productGroup, side, variant });
  return stricter ?? policy.find('cover-thresholds', { productGroup, side });
}

/** The decision by which another posture than the normal one holds for a product group; null in the normal one. */
export function postureDecisionOn(policy: PolicyInForce, productGroup: string) {
  return postureFor(postureOn(policy), productGroup) === 'normal' ? null : policy.find('posture');
}
