import { headCount } from './head-count.js';

/** Beds in use by severity, as WHO counts them: severe needs oxygen, critical a ventilator. */
export interface BedsInUse {
  readonly severe: number;
  readonly critical: number;
}

const PER_SEVERE_BED = 2.27802;
const PER_CRITICAL_BED = 4.08617;

/**
 * Care workers that beds in use ask for, all shifts, in persons; not rounded.
 *
 * Source: WHO Essential Supplies Forecasting Tool, 2022.1.
 */
export function careWorkersFor({ severe, critical }: BedsInUse): number {
  return headCount(severe) * PER_SEVERE_BED + headCount(critical) * PER_CRITICAL_BED;
}
