import { BoundChart, type BoundChartProps } from '../../../web/charts/bound-chart.js';
import { Facts } from '../../../web/parts/facts.js';

/** An alarm in finished words. */
export interface UnusualProps {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly chart: Omit<BoundChartProps, 'id'>;
}

/** What is unusual: since when, how it was seen, and the weeks. */
export const UnusualAlarm = ({ id, title, rows, chart }: UnusualProps) => (
  <section aria-labelledby={`${id}-kop`}>
    <h3 id={`${id}-kop`}>{title}</h3>
    <Facts rows={rows} />
    <BoundChart id={id} titleAbove {...chart} />
  </section>
);
