import { COVER_PLOT } from './cover-plot.js';
import type { CoverScale } from './cover-scale.js';
import type { Norm } from './cover-series.js';
import { spreadLabels } from './spread-labels.js';

interface CoverNormsProps {
  readonly norms: readonly Norm[];
  readonly heights: CoverScale;
}

const { left, right } = COVER_PLOT;
const LABEL_HEIGHT = 15;

/** The lines that cover should stay above, each with its name; names that would overlap move up. */
export const CoverNorms = ({ norms, heights }: CoverNormsProps) => {
  const lines = norms.map((norm) => heights.y(norm.weeks));
  const labels = spreadLabels(lines, LABEL_HEIGHT);
  return (
    <g class="norms">
      {norms.map(({ label }, index) => (
        <g key={label}>
          <path class="norm-line" d={`M${left} ${lines[index]}H${right}`} />
          <text class="norm-label" x={left + 5} y={(labels[index] ?? 0) - 4}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
};
