import { useContext } from 'preact/hooks';
import { formatter } from '../languages/formatter.js';
import { LanguageContext } from '../languages/language-context.js';
import { COVER_PLOT } from './cover-plot.js';
import type { CoverScale } from './cover-scale.js';

interface CoverAxesProps {
  readonly axis: string;
  readonly weeks: readonly string[];
  readonly heights: CoverScale;
  readonly x: (index: number) => number;
}

const { left, right, bottom } = COVER_PLOT;

/** More names of weeks than these would touch each other. */
const MOST_NAMES = 5;

/** Grid, heights at the left, weeks below. */
export const CoverAxes = ({ axis, weeks, heights, x }: CoverAxesProps) => {
  const { number } = formatter(useContext(LanguageContext));
  const every = Math.max(1, Math.ceil(weeks.length / MOST_NAMES));
  return (
    <g class="axes">
      <text class="axis-title" x={0} y={12}>
        {axis}
      </text>
      {heights.ticks.map((tick) => (
        <g key={tick}>
          <path class="grid-line" d={`M${left} ${heights.y(tick)}H${right}`} />
          <text class="axis-label" x={left - 6} y={heights.y(tick) + 4} text-anchor="end">
            {number(tick)}
          </text>
        </g>
      ))}
      {weeks.map((week, index) =>
        (weeks.length - 1 - index) % every === 0 ? (
          <g key={week}>
            <path class="grid-tick" d={`M${x(index)} ${bottom}v5`} />
            <text class="axis-label" x={x(index)} y={bottom + 20} text-anchor="middle">
              {week}
            </text>
          </g>
        ) : null,
      )}
    </g>
  );
};
