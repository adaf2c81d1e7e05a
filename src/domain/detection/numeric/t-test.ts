import { betaShare } from './lower-share.js';

/** Two-sided probability of a value of Student's t as far from zero as this one. */
export function twoSided(t: number, degreesOfFreedom: number): number {
  return betaShare(degreesOfFreedom / (degreesOfFreedom + t * t), degreesOfFreedom / 2, 0.5);
}
