import { perWeek } from '../units.js';
import type { DikeFill } from './dike-fill.js';
import type { DikesStanding } from './dikes-standing.js';

/**
 * What counts against the least that must be there, a share; all of it where nothing must be. Null: one of them is unknown.
 *
 * Source: letter of April 2021, sections on dike 1 and dike 2.
 */
export function shareOfNorm({ required, counts }: Pick<DikeFill, 'counts' | 'required'>): number | null {
  if (counts === null || required === null) return null;
  return required.from === 0 ? 1 : counts / required.from;
}

/**
 * Production at its most against peak use, a share. Null: one of them is unknown.
 *
 * Source: letter of April 2021, section on dike 3: it is to meet the peak.
 */
export function shareOfPeak({ dike3, clocks }: Pick<DikesStanding, 'clocks' | 'dike3'>): number | null {
  const peak = clocks.find(({ id }) => id === 'peak')?.perWeek ?? null;
  if (dike3 === null || peak === null) return null;
  return peak === 0 ? 1 : perWeek(dike3.most) / peak;
}
