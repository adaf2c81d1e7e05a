import { COVER_PLOT } from './cover-plot.js';
import type { CoverScale } from './cover-scale.js';
import type { CoverPoint, Norm } from './cover-series.js';
import { spreadLabels } from './spread-labels.js';

interface CoverNormsProps {
  readonly norms: readonly Norm[];
  readonly points: readonly CoverPoint[];
  readonly heights: CoverScale;
}

const { left, right } = COVER_PLOT;
const LABEL_HEIGHT = 15;

/** The lines that cover should stay above, each with its name; names stand where the series leaves most room. */
export const CoverNorms = ({ norms, points, heights }: CoverNormsProps) => {
  const lines = norms.map((norm) => heights.y(norm.weeks));
  const labels = spreadLabels(lines, LABEL_HEIGHT);
  const third = Math.ceil(points.length / 3);
  const room = (part: readonly CoverPoint[]) => nearest(part, labels, heights);
  const atLeft = room(points.slice(0, third)) >= room(points.slice(-third));
  return (
    <g class="norms">
      {norms.map(({ label }, index) => (
        <g key={label}>
          <path class="norm-line" d={`M${left} ${lines[index]}H${right}`} />
          <text class="norm-label" x={atLeft ? left + 5 : right - 5} y={(labels[index] ?? 0) - 4} text-anchor={atLeft ? 'start' : 'end'}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
};

/** How near any point of a part of the series comes to any label, on paper. */
function nearest(part: readonly CoverPoint[], labels: readonly number[], heights: CoverScale): number {
  const points = part.flatMap((point) => (point.state === 'shown' ? [heights.y(point.weeks)] : []));
  return Math.min(...points.flatMap((y) => labels.map((label) => Math.abs(y - (label - LABEL_HEIGHT / 2)))));
}
