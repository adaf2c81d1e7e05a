import type { Level } from '../../domain/thresholds/level.js';

const LEVEL_OF: Readonly<Record<number, Level>> = { 1: 'normal', 2: 'watch', 3: 'watch', 4: 'warning', 5: 'critical' };

/** The shape that stands for a severity of 1 (nuisance) to 5 (acute). Source: own proposal. */
export function severityLevel(severity: number): Level | 'unknown' {
  return LEVEL_OF[severity] ?? 'unknown';
}
