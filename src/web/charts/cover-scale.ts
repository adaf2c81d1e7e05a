import { scaleLinear, scaleLog } from 'd3-scale';
import type { CoverPoint, Norm } from './cover-series.js';

/** Height on paper of a number of weeks, and where the lines of the grid stand. */
export interface CoverScale {
  y(weeks: number): number;
  readonly ticks: readonly number[];
}

/** Nothing below this many weeks can be told from nothing on a logarithmic axis. */
const LEAST = 0.1;

/** One scale for all points and norms, so that panels beside each other can be compared. */
export function coverScale(
  kind: 'linear' | 'log',
  points: readonly CoverPoint[],
  norms: readonly Norm[],
  range: readonly [number, number],
): CoverScale {
  const weeks = points.flatMap((point) => (point.state === 'shown' ? [point.weeks] : []));
  const heights = [...weeks, ...norms.map((norm) => norm.weeks)];
  const top = Math.max(1, ...heights);
  return kind === 'linear' ? linear(top, range) : logarithmic(heights, top, range);
}

function linear(top: number, range: readonly [number, number]): CoverScale {
  const scale = scaleLinear().domain([0, top]).nice(4).range(range);
  return { y: (weeks) => scale(weeks), ticks: scale.ticks(4) };
}

function logarithmic(heights: readonly number[], top: number, range: readonly [number, number]): CoverScale {
  const least = Math.max(LEAST, Math.min(1, ...heights.filter((height) => height > 0)));
  const from = Math.floor(Math.log10(least));
  const to = Math.max(from + 1, Math.ceil(Math.log10(top)));
  const scale = scaleLog()
    .domain([10 ** from, 10 ** to])
    .range(range)
    .clamp(true);
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => 10 ** (from + index));
  return { y: (weeks) => scale(Math.max(weeks, 10 ** from)), ticks };
}
