import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { Bar, BarKind } from './bar.js';
import { levelFill } from './level-fill.js';

interface BarPlotProps {
  readonly id: string;
  readonly kinds: readonly BarKind[];
  readonly bars: readonly Bar[];
  readonly unit: string;
}

const PLOT = { left: 34, right: 396, top: 26, bottom: 188 } as const;
const MOST_NAMES = 7;

/** Axes and stacked bars. */
export const BarPlot = ({ id, kinds, bars, unit }: BarPlotProps) => {
  const top = Math.max(4, ...bars.map((bar) => (bar.state === 'shown' ? bar.counts.reduce((sum, count) => sum + count, 0) : 0)));
  const y = scaleLinear().domain([0, top]).nice(4).range([PLOT.bottom, PLOT.top]);
  const places = scaleBand<number>().domain(bars.keys()).range([PLOT.left, PLOT.right]).padding(0.22);
  const every = Math.max(1, Math.ceil(bars.length / MOST_NAMES));
  return (
    <g>
      <text class="axis-title" x={0} y={12}>
        {unit}
      </text>
      {y
        .ticks(4)
        .filter(Number.isInteger)
        .map((tick) => (
          <g key={tick}>
            <path class="grid-line" d={`M${PLOT.left} ${y(tick)}H${PLOT.right}`} />
            <text class="axis-label" x={PLOT.left - 6} y={y(tick) + 4} text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
      {bars.map((bar, index) => (
        <g key={bar.label}>
          <Column id={id} kinds={kinds} bar={bar} x={places(index) ?? 0} width={places.bandwidth()} y={y} />
          {(bars.length - 1 - index) % every === 0 && (
            <text class="axis-label" x={(places(index) ?? 0) + places.bandwidth() / 2} y={PLOT.bottom + 18} text-anchor="middle">
              {bar.label}
            </text>
          )}
        </g>
      ))}
    </g>
  );
};

interface ColumnProps {
  readonly id: string;
  readonly kinds: readonly BarKind[];
  readonly bar: Bar;
  readonly x: number;
  readonly width: number;
  readonly y: (count: number) => number;
}

const Column = ({ id, kinds, bar, x, width, y }: ColumnProps) => {
  if (bar.state !== 'shown') return <Absent id={id} state={bar.state} x={x} width={width} />;
  const layers = stack<readonly number[], number>()
    .keys(kinds.keys())
    .value((counts, kind) => counts[kind] ?? 0)([bar.counts]);
  return (
    <>
      {layers.map(([span], index) => {
        const level = kinds[index]?.level ?? 'unknown';
        const [from, to] = span ?? [0, 0];
        if (to === from) return null;
        return (
          <rect class={`bar bar-${level}`} x={x} width={width} y={y(to)} height={y(from) - y(to)} fill={levelFill(id, level)} key={level} />
        );
      })}
    </>
  );
};

const Absent = ({
  id,
  state,
  x,
  width,
}: {
  readonly id: string;
  readonly state: 'withheld' | 'no-data';
  readonly x: number;
  readonly width: number;
}) =>
  state === 'withheld' ? (
    <rect x={x} y={PLOT.top} width={width} height={PLOT.bottom - PLOT.top} fill={`url(#${id}-withheld)`} />
  ) : (
    <path class="no-data-mark" d={`M${x + width / 2 - 3} ${PLOT.bottom - 4}h6`} />
  );
