import type { Cover } from '../cover/cover.js';
import type { Weeks } from '../units.js';
import type { Level } from './level.js';
import type { Boundaries } from './thresholds.js';

/** Why one cover has the level it has. */
export type Because =
  | { readonly kind: 'at-or-below'; readonly level: Level; readonly boundary: Weeks; readonly weeks: Weeks }
  | { readonly kind: 'clear'; readonly level: 'normal'; readonly weeks: Weeks }
  | { readonly kind: 'unused'; readonly level: 'normal' }
  | { readonly kind: 'unknown'; readonly level: 'normal' };

/** Worst first, so that the first boundary that is reached decides. */
const WORST_FIRST = ['critical', 'warning', 'watch'] as const;

/**
 * The level of one cover [weeks] against its boundaries. A boundary value counts as the worse
 * level: a stock that lasts exactly as long as the threshold leaves nothing in hand.
 *
 * Source: own definition.
 */
export function becauseOf(cover: Cover, boundaries: Boundaries): Because {
  if (cover.kind !== 'lasts') return { kind: cover.kind, level: 'normal' };
  for (const level of WORST_FIRST) {
    const boundary = boundaries[level];
    if (boundary !== undefined && cover.weeks <= boundary) return { kind: 'at-or-below', level, boundary, weeks: cover.weeks };
  }
  return { kind: 'clear', level: 'normal', weeks: cover.weeks };
}
