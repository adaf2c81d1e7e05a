/** How serious a cover is, in rising order: `normal` asks nothing, `critical` is a bottleneck now. */
export type Level = 'normal' | 'watch' | 'warning' | 'critical';

/** Every level from the mildest to the worst; the place in the list is the severity. */
export const LEVELS: readonly Level[] = ['normal', 'watch', 'warning', 'critical'];

/** The worse of two levels. */
export function worseOf(one: Level, other: Level): Level {
  return LEVELS.indexOf(one) > LEVELS.indexOf(other) ? one : other;
}

/** Whether the first level is milder than the second; equals are not. */
export function isMilder(one: Level, other: Level): boolean {
  return LEVELS.indexOf(one) < LEVELS.indexOf(other);
}
