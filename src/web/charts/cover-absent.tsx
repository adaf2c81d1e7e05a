import { COVER_PLOT } from './cover-plot.js';
import type { CoverPoint } from './cover-series.js';

interface CoverAbsentProps {
  readonly id: string;
  readonly points: readonly CoverPoint[];
  readonly x: (index: number) => number;
  /** Width of one week on paper. */
  readonly step: number;
}

const { top, bottom } = COVER_PLOT;

/** Weeks without a figure: a hatch where it may not be shown, a dash on the floor where nobody gave one. */
export const CoverAbsent = ({ id, points, x, step }: CoverAbsentProps) => (
  <g>
    {points.map(({ state }, index) => {
      if (state === 'shown') return null;
      if (state === 'no-data') return <path class="no-data-mark" d={`M${x(index) - 3} ${bottom - 4}h6`} key={index} />;
      return <rect x={x(index) - step / 2} y={top} width={step} height={bottom - top} fill={`url(#${id}-withheld)`} key={index} />;
    })}
  </g>
);
