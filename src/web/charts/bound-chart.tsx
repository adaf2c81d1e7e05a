import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { Chart, type ChartProps } from './chart.js';
import { CoverAxes } from './cover-axes.js';
import { COVER_PLOT } from './cover-plot.js';
import { Drawing } from './drawing.js';
import { Legend } from './legend.js';

/** One week: what there was and what is usual up to, in percent; null where it is not known. */
export interface BoundPoint {
  /** Short name of the week. */
  readonly week: string;
  readonly value: number | null;
  readonly bound: number | null;
  readonly alarm: boolean;
  readonly valueText: string;
  readonly boundText: string;
}

export interface BoundChartProps extends ChartProps {
  readonly points: readonly BoundPoint[];
  readonly labels: { readonly week: string; readonly value: string; readonly bound: string; readonly alarm: string };
}

const TICKS = 4;
const MARK = 5;
const AXIS = '%';

/** Weeks against what is usual: a line, the area in which it is usual, and a mark on each week above it. */
export const BoundChart = ({ points, labels, ...chart }: BoundChartProps) => {
  const columns = [
    { label: labels.week },
    ...[labels.value, labels.bound].map((label) => ({ label, number: true })),
    { label: labels.alarm },
  ];
  const rows = points.map(({ week, valueText, boundText, alarm }, index) => ({
    key: String(index),
    cells: [week, valueText, boundText, alarm ? '×' : ''],
  }));
  const legend = [
    { label: labels.value, sample: <path class="fan-middle" d="M1 10H19" /> },
    { label: labels.bound, sample: <rect class="fan-band" x={1} y={3} width={18} height={14} /> },
    { label: labels.alarm, sample: <rect class="bound-mark" x={5} y={5} width={10} height={10} /> },
  ];
  return (
    <Chart {...chart} legend={<Legend entries={legend} />} table={{ columns, rows }} withheld={false}>
      <Drawing
        id={chart.id}
        title={chart.title}
        description={chart.description}
        width={COVER_PLOT.width}
        height={COVER_PLOT.height}
        kind="bound"
      >
        <Weeks points={points} />
      </Drawing>
    </Chart>
  );
};

const Weeks = ({ points }: Pick<BoundChartProps, 'points'>) => {
  const { left, right, top, bottom } = COVER_PLOT;
  const highest = Math.max(1, ...points.flatMap(({ value, bound }) => [value ?? 0, bound ?? 0]));
  const heights = scaleLinear().domain([0, highest]).nice(TICKS).range([bottom, top]);
  const places = scalePoint<number>().domain(points.keys()).range([left, right]).padding(0.5);
  const x = (index: number) => places(index) ?? left;
  const usual = area<BoundPoint>()
    .defined(({ bound }) => bound !== null)
    .x((_, index) => x(index))
    .y0(bottom)
    .y1(({ bound }) => heights(bound ?? 0));
  const reported = line<BoundPoint>()
    .defined(({ value }) => value !== null)
    .x((_, index) => x(index))
    .y(({ value }) => heights(value ?? 0));
  return (
    <g>
      <CoverAxes
        axis={AXIS}
        weeks={points.map(({ week }) => week)}
        heights={{ y: (value) => heights(value), ticks: heights.ticks(TICKS) }}
        x={x}
      />
      <path class="fan-band" d={usual([...points]) ?? ''} />
      <path class="fan-middle" d={reported([...points]) ?? ''} />
      {points.map(({ alarm, value, week }, index) =>
        alarm && value !== null ? (
          <rect class="bound-mark" x={x(index) - MARK} y={heights(value) - MARK} width={2 * MARK} height={2 * MARK} key={week} />
        ) : null,
      )}
    </g>
  );
};
