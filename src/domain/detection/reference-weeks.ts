import type { Anniversaries } from './anniversaries.js';

/** Which weeks a week is compared with, as indices, and of which level of the season each is. */
export interface ReferenceWeeks {
  readonly weeks: readonly number[];
  /** From 0; the weeks of the season that it is now have the last. */
  readonly levels: readonly number[];
  readonly levelCount: number;
}

/** Of the original method: the weeks around each anniversary, one level. Null when there are not so many. */
export function windowWeeks(anniversaries: Anniversaries, halfWidth: number, newest: number): ReferenceWeeks | null {
  const weeks = anniversaries
    .flatMap((week) => Array.from({ length: 2 * halfWidth + 1 }, (_, j) => week - halfWidth + j))
    .filter((week) => week <= newest)
    .sort((a, b) => a - b);
  return (weeks[0] ?? -1) < 0 ? null : { weeks, levels: weeks.map(() => 0), levelCount: 1 };
}

/** How a season is laid about a week. */
interface Season {
  readonly week: number;
  readonly halfWidth: number;
  readonly levelCount: number;
  /** Last week that may be used: outbreaks that are not known as such must not hide the next. */
  readonly newest: number;
}

/**
 * Of the improved method: every week since the oldest window, in levels of the season. The windows around the anniversaries and
 * around now are the last level; between two windows lie blocks as equal as possible, the first ones a week longer.
 *
 * Source: Noufaily et al. 2013, Stat Med 32:1206, section 3.2.
 */
export function seasonWeeks(anniversaries: Anniversaries, { week, halfWidth, levelCount, newest }: Season): ReferenceWeeks | null {
  if (levelCount === 1) return windowWeeks(anniversaries, halfWidth, newest);
  const levels = new Map<number, number>();
  const centres = [...anniversaries].reverse().concat(week);
  for (const [at, centre] of centres.entries()) {
    for (let j = -halfWidth; j <= halfWidth; j += 1) levels.set(centre + j, levelCount - 1);
    const next = centres[at + 1];
    if (next === undefined) continue;
    const first = centre + halfWidth + 1;
    const between = next - halfWidth - first;
    for (let j = 0; j < between; j += 1) levels.set(first + j, blockOf(j, between, levelCount - 1));
  }
  const weeks = [...levels.keys()].filter((one) => one <= newest).sort((a, b) => a - b);
  return (weeks[0] ?? -1) < 0 ? null : { weeks, levels: weeks.map((one) => levels.get(one) ?? 0), levelCount };
}

function blockOf(at: number, length: number, blocks: number): number {
  const [size, longer] = [Math.floor(length / blocks), length % blocks];
  const inLonger = longer * (size + 1);
  return at < inLonger ? Math.floor(at / (size + 1)) : longer + Math.floor((at - inLonger) / size);
}
