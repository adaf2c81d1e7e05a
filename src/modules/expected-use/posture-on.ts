import { type StandingPosture, standingPosture } from '../../domain/posture/standing-posture.js';
import type { PolicyInForce } from './policy-in-force.js';

/** The posture of the day of a policy; the normal one when nobody has decided anything. */
export function postureOn(policy: PolicyInForce): StandingPosture {
  return standingPosture(policy.find('posture'), policy.day);
}
