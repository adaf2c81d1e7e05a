import { line } from 'd3-shape';
import { COVER_PLOT } from './cover-plot.js';
import type { CoverScale } from './cover-scale.js';
import type { CoverPoint } from './cover-series.js';

interface CoverLineProps {
  readonly id: string;
  readonly use: 'expected' | 'peak';
  readonly points: readonly CoverPoint[];
  readonly heights: CoverScale;
  readonly x: (index: number) => number;
  /** Width of one week on paper. */
  readonly step: number;
}

const { top, bottom, right } = COVER_PLOT;

/** The line, interrupted where nobody gave a figure; a hatch stands where figures may not be shown. */
export const CoverLine = ({ id, use, points, heights, x, step }: CoverLineProps) => {
  const path = line<CoverPoint>()
    .defined(({ state }) => state === 'shown')
    .x((_, index) => x(index))
    .y((point) => (point.state === 'shown' ? heights.y(point.weeks) : bottom));
  return (
    <g class={`series series-${use}`}>
      {points.map((point, index) =>
        point.state === 'withheld' ? (
          <rect x={x(index) - step / 2} y={top} width={step} height={bottom - top} fill={`url(#${id}-withheld)`} key={index} />
        ) : null,
      )}
      {points.map((point, index) =>
        point.state === 'no-data' ? <path class="no-data-mark" d={`M${x(index) - 3} ${bottom - 4}h6`} key={index} /> : null,
      )}
      <path class="series-line" d={path([...points]) ?? ''} />
      {points.map((point, index) =>
        point.state === 'shown' ? <Marker use={use} x={x(index)} y={heights.y(point.weeks)} key={index} /> : null,
      )}
      <LastValue points={points} heights={heights} x={x} />
    </g>
  );
};

/** Round for expected use, square for peak use: the two differ without colour too. */
const Marker = ({ use, x, y }: { readonly use: 'expected' | 'peak'; readonly x: number; readonly y: number }) =>
  use === 'expected' ? (
    <circle class="marker" cx={x} cy={y} r={3.2} />
  ) : (
    <rect class="marker" x={x - 3} y={y - 3} width={6} height={6} />
  );

const LastValue = ({ points, heights, x }: Pick<CoverLineProps, 'points' | 'heights' | 'x'>) => {
  const index = points.findLastIndex(({ state }) => state === 'shown');
  const last = points[index];
  if (last?.state !== 'shown') return null;
  const y = Math.max(top + 4, heights.y(last.weeks) - 10);
  return (
    <text class="last-value" x={Math.min(x(index) + 8, right)} y={y} text-anchor="end">
      {last.text}
    </text>
  );
};
