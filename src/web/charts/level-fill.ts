import type { ShownLevel } from '../parts/level-shape.js';

/** Fill of an area by level: plain for the calm and the worst, a pattern between; the rest comes from the style sheet. */
export function levelFill(chart: string, level: ShownLevel): string | undefined {
  return level === 'watch' || level === 'warning' ? `url(#${chart}-${level})` : undefined;
}
