import type { ComponentChildren } from 'preact';
import { useWords } from '../languages/use-words.js';
import { DataTable, type DataTableProps } from '../parts/data-table.js';
import { WithheldNote } from '../parts/withheld-note.js';

/** What every chart asks for. */
export interface ChartProps {
  readonly id: string;
  readonly title: string;
  /** What there is to see, in a sentence or two: for who hears the chart, and a help for who sees it. */
  readonly description: string;
  /** A heading right above says the title to the eye already. */
  readonly titleAbove?: boolean;
}

interface ChartFrameProps extends ChartProps {
  readonly legend?: ComponentChildren;
  readonly table: Pick<DataTableProps, 'columns' | 'rows'>;
  readonly withheld: boolean;
  readonly children: ComponentChildren;
}

/** Title, description, picture, legend, and the same figures as a table. */
export const Chart = ({ id, title, titleAbove = false, description, legend, table, withheld, children }: ChartFrameProps) => {
  const t = useWords();
  return (
    <figure class="chart" id={id}>
      <figcaption>
        {!titleAbove && <p class="chart-title">{title}</p>}
        <p class="chart-description">{description}</p>
      </figcaption>
      {children}
      {legend}
      {withheld && <WithheldNote />}
      <details class="chart-table">
        <summary>{t('chart.table')}</summary>
        <DataTable {...table} id={`${id}-tabel`} caption={title} captionHidden />
      </details>
    </figure>
  );
};
