import { useWords } from '../languages/use-words.js';
import { Figure } from '../parts/figure.js';
import type { Bar, BarKind } from './bar.js';
import { BarPlot } from './bar-plot.js';
import { Chart, type ChartProps } from './chart.js';
import { Drawing } from './drawing.js';
import { Legend } from './legend.js';
import { levelFill } from './level-fill.js';
import { Patterns } from './patterns.js';

interface BarSeriesProps extends ChartProps {
  readonly kinds: readonly BarKind[];
  readonly bars: readonly Bar[];
  /** What is counted: "signalen". */
  readonly unit: string;
}

/** Counts per period, stacked by severity. */
export const BarSeries = ({ kinds, bars, unit, ...chart }: BarSeriesProps) => {
  const t = useWords();
  const columns = [{ label: t('chart.period') }, ...kinds.map(({ label }) => ({ label, number: true }))];
  const rows = bars.map((bar) => ({ key: bar.label, cells: [bar.label, ...kinds.map((_, index) => cellOf(bar, index))] }));
  const entries = kinds.map(({ label, level }) => ({
    label,
    sample: <rect class={`bar bar-${level}`} x={1} y={1} width={18} height={18} fill={levelFill(chart.id, level)} />,
  }));
  return (
    <Chart
      {...chart}
      table={{ columns, rows }}
      withheld={bars.some(({ state }) => state === 'withheld')}
      legend={<Legend entries={entries} />}
    >
      <Drawing {...chart} width={400} height={220} kind="bars">
        <Patterns id={chart.id} />
        <BarPlot id={chart.id} kinds={kinds} bars={bars} unit={unit} />
      </Drawing>
    </Chart>
  );
};

function cellOf(bar: Bar, index: number) {
  return bar.state === 'shown' ? <Figure state="shown" text={String(bar.counts[index] ?? 0)} /> : <Figure state={bar.state} />;
}
