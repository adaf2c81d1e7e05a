import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useWords } from '../languages/use-words.js';
import { Chart, type ChartProps } from './chart.js';
import { CoverAxes } from './cover-axes.js';
import { COVER_PLOT } from './cover-plot.js';
import { Drawing } from './drawing.js';
import { Legend } from './legend.js';

/** How long stock lasts on one day ahead, in weeks: low, middle and high, each with its words. */
export interface FanPoint {
  /** Short name of the day. */
  readonly day: string;
  readonly low: FanValue;
  readonly middle: FanValue;
  readonly high: FanValue;
}

export interface FanValue {
  readonly weeks: number;
  readonly text: string;
}

interface FanChartProps extends ChartProps {
  readonly points: readonly FanPoint[];
  readonly labels: { readonly day: string; readonly low: string; readonly middle: string; readonly high: string };
}

const TICKS = 4;

/** What lies ahead as a fan: a line for the middle, and a band in which four of five courses lie. */
export const FanChart = ({ points, labels, ...chart }: FanChartProps) => {
  const t = useWords();
  const columns = [
    { label: labels.day },
    ...[labels.low, labels.middle, labels.high].map((label) => ({ label: `${label}, ${t('chart.weeks').toLowerCase()}`, number: true })),
  ];
  const rows = points.map(({ day, low, middle, high }) => ({ key: day, cells: [day, low.text, middle.text, high.text] }));
  const legend = [
    { label: labels.middle, sample: <path class="fan-middle" d="M1 10H19" /> },
    { label: `${labels.low} – ${labels.high}`, sample: <rect class="fan-band" x={1} y={3} width={18} height={14} /> },
  ];
  return (
    <Chart {...chart} legend={<Legend entries={legend} />} table={{ columns, rows }} withheld={false}>
      <Drawing
        id={chart.id}
        title={chart.title}
        description={chart.description}
        width={COVER_PLOT.width}
        height={COVER_PLOT.height}
        kind="fan"
      >
        <Fan points={points} axis={t('chart.weeks')} />
      </Drawing>
    </Chart>
  );
};

const Fan = ({ points, axis }: { readonly points: readonly FanPoint[]; readonly axis: string }) => {
  const { left, right, top, bottom } = COVER_PLOT;
  const highest = Math.max(1, ...points.map(({ high }) => high.weeks));
  const heights = scaleLinear().domain([0, highest]).nice(TICKS).range([bottom, top]);
  const places = scalePoint<number>().domain(points.keys()).range([left, right]).padding(0.5);
  const x = (index: number) => places(index) ?? left;
  const band = area<FanPoint>()
    .x((_, index) => x(index))
    .y0(({ low }) => heights(low.weeks))
    .y1(({ high }) => heights(high.weeks));
  const middle = line<FanPoint>()
    .x((_, index) => x(index))
    .y((point) => heights(point.middle.weeks));
  return (
    <g>
      <CoverAxes
        axis={axis}
        weeks={points.map(({ day }) => day)}
        heights={{ y: (weeks) => heights(weeks), ticks: heights.ticks(TICKS) }}
        x={x}
      />
      <path class="fan-band" d={band([...points]) ?? ''} />
      <path class="fan-middle" d={middle([...points]) ?? ''} />
    </g>
  );
};
