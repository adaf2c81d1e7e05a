import { useWords } from '../languages/use-words.js';
import { Figure, type FigureProps } from '../parts/figure.js';
import { Chart, type ChartProps } from './chart.js';
import { CoverPanel } from './cover-panel.js';
import { COVER_PLOT } from './cover-plot.js';
import { coverScale } from './cover-scale.js';
import type { CoverPoint, CoverSeries } from './cover-series.js';

interface CoverChartProps extends ChartProps {
  /** Names of the weeks, short, oldest first; as many as there are points. */
  readonly weeks: readonly string[];
  readonly expected: CoverSeries;
  readonly peak: CoverSeries;
  /** Logarithmic where expected and peak lie far apart: 920 weeks and 9. */
  readonly scale?: 'linear' | 'log';
}

/** Weeks of cover at expected and at peak use, side by side on one scale: neither says enough alone. */
export const CoverChart = ({ weeks, expected, peak, scale = 'linear', ...chart }: CoverChartProps) => {
  const t = useWords();
  const points = [...expected.points, ...peak.points];
  const heights = coverScale(scale, points, [...expected.norms, ...peak.norms], [COVER_PLOT.bottom, COVER_PLOT.top]);
  const columns = [{ label: t('chart.week') }, { label: expected.label, number: true }, { label: peak.label, number: true }];
  const rows = weeks.map((week, index) => ({
    key: week,
    cells: [week, <Figure {...figureOf(expected.points[index])} />, <Figure {...figureOf(peak.points[index])} />],
  }));
  const axis = t(scale === 'log' ? 'chart.weeks.log' : 'chart.weeks');
  return (
    <Chart {...chart} table={{ columns, rows }} withheld={points.some(({ state }) => state === 'withheld')}>
      <div class="chart-pair">
        {bothOf(expected, peak).map(([use, series]) => (
          <div class="chart-panel" key={use}>
            <p class={`chart-panel-title chart-panel-${use}`}>
              {series.label}
              <span class="chart-panel-value">
                <Figure {...figureOf(series.points.at(-1))} /> <span class="chart-panel-week">{weeks.at(-1)}</span>
              </span>
            </p>
            <CoverPanel
              id={`${chart.id}-${use}`}
              title={`${chart.title}: ${series.label}`}
              description={chart.description}
              use={use}
              axis={axis}
              weeks={weeks}
              series={series}
              heights={heights}
            />
          </div>
        ))}
      </div>
    </Chart>
  );
};

function bothOf(expected: CoverSeries, peak: CoverSeries): (readonly ['expected' | 'peak', CoverSeries])[] {
  return [
    ['expected', expected],
    ['peak', peak],
  ];
}

function figureOf(point: CoverPoint | undefined): FigureProps {
  if (point === undefined) return { state: 'no-data' };
  return point.state === 'shown' ? { state: 'shown', text: point.text } : { state: point.state };
}
