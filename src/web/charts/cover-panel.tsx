import { scalePoint } from 'd3-scale';
import { CoverAbsent } from './cover-absent.js';
import { CoverAxes } from './cover-axes.js';
import { CoverLine } from './cover-line.js';
import { CoverNorms } from './cover-norms.js';
import { COVER_PLOT } from './cover-plot.js';
import type { CoverScale } from './cover-scale.js';
import type { CoverSeries } from './cover-series.js';
import { Drawing } from './drawing.js';
import { Patterns } from './patterns.js';

interface CoverPanelProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly use: 'expected' | 'peak';
  readonly axis: string;
  readonly weeks: readonly string[];
  readonly series: CoverSeries;
  readonly heights: CoverScale;
}

/** Cover at one use, week by week. */
export const CoverPanel = ({ use, axis, weeks, series, heights, ...drawing }: CoverPanelProps) => {
  const { left, right, width, height } = COVER_PLOT;
  const places = scalePoint<number>().domain(weeks.keys()).range([left, right]).padding(0.5);
  const x = (index: number) => places(index) ?? left;
  return (
    <Drawing {...drawing} width={width} height={height} kind="cover">
      <Patterns id={drawing.id} />
      <CoverAxes axis={axis} weeks={weeks} heights={heights} x={x} />
      <CoverAbsent id={drawing.id} points={series.points} x={x} step={places.step()} />
      <CoverLine use={use} points={series.points} heights={heights} x={x} />
      <CoverNorms norms={series.norms} points={series.points} heights={heights} />
    </Drawing>
  );
};
