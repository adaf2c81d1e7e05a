import { line } from 'd3-shape';
import { COVER_PLOT } from './cover-plot.js';
import type { CoverScale } from './cover-scale.js';
import type { CoverPoint } from './cover-series.js';

interface CoverLineProps {
  readonly use: 'expected' | 'peak';
  readonly points: readonly CoverPoint[];
  readonly heights: CoverScale;
  readonly x: (index: number) => number;
}

/** The line, interrupted where nobody gave a figure or none may be shown. */
export const CoverLine = ({ use, points, heights, x }: CoverLineProps) => {
  const last = points.length - 1;
  const path = line<CoverPoint>()
    .defined(({ state }) => state === 'shown')
    .x((_, index) => x(index))
    .y((point) => (point.state === 'shown' ? heights.y(point.weeks) : COVER_PLOT.bottom));
  return (
    <g class={`series series-${use}`}>
      <path class="series-line" d={path([...points]) ?? ''} />
      {points.map((point, index) =>
        point.state === 'shown' ? <Marker use={use} x={x(index)} y={heights.y(point.weeks)} last={index === last} key={index} /> : null,
      )}
    </g>
  );
};

interface MarkerProps {
  readonly use: 'expected' | 'peak';
  readonly x: number;
  readonly y: number;
  readonly last: boolean;
}

/** Round for expected use, square for peak use: the two differ without colour too. The last is where we stand. */
const Marker = ({ use, x, y, last }: MarkerProps) => {
  const size = last ? 5 : 3;
  const kind = last ? 'marker marker-last' : 'marker';
  if (use === 'expected') return <circle class={kind} cx={x} cy={y} r={size} />;
  return <rect class={kind} x={x - size} y={y - size} width={2 * size} height={2 * size} />;
};
