import { CoverChart } from '../../../web/charts/cover-chart.js';
import type { CoverSeries } from '../../../web/charts/cover-series.js';
import type { Language } from '../../../web/languages/language.js';
import { translator } from '../../../web/languages/translator.js';
import { BigFigure } from '../../../web/parts/big-figure.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { Figure, type FigureProps } from '../../../web/parts/figure.js';
import { LevelBadge } from '../../../web/parts/level-badge.js';
import type { ShownLevel } from '../../../web/parts/level-shape.js';
import { nationalWords } from '../national.words.js';

/** One side of the counter in finished words. */
export interface SidePicture {
  readonly side: 'care' | 'supplier';
  readonly heading: string;
  readonly title: string;
  readonly description: string;
  readonly level: ShownLevel | undefined;
  readonly told: { readonly expected: FigureProps; readonly peak: FigureProps; readonly week: string } | undefined;
  readonly weeks: readonly string[];
  readonly expected: CoverSeries;
  readonly peak: CoverSeries;
  readonly scale: 'linear' | 'log';
  /** Newest first. */
  readonly rows: readonly {
    readonly week: string;
    readonly stock: FigureProps;
    readonly used: FigureProps;
    readonly expected: FigureProps;
    readonly peak: FigureProps;
  }[];
}

interface SideSectionProps extends SidePicture {
  readonly language: Language;
  readonly unit: string;
}

/** How things stand on one side, the way there, and the numbers. */
export const SideSection = ({ language, unit, side, heading, level, told, rows, ...chart }: SideSectionProps) => {
  const t = translator(language, nationalWords);
  const columns = [t('national.week'), t('group.stock', { unit }), t('group.used', { unit }), t('national.expected'), t('national.peak')];
  return (
    <section>
      <h2>{heading}</h2>
      {level !== undefined && (
        <p>
          <LevelBadge level={level} />
        </p>
      )}
      {told !== undefined && (
        <div class="big-figures">
          <BigFigure label={t('national.expected')} figure={told.expected} note={told.week} />
          <BigFigure label={t('national.peak')} figure={told.peak} note={told.week} />
        </div>
      )}
      <CoverChart id={`dekking-${side}`} {...chart} />
      <details>
        <summary>{t('group.weeks')}</summary>
        <DataTable
          id={`weken-${side}`}
          caption={`${heading}: ${t('group.weeks')}`}
          captionHidden
          columns={columns.map((label, index) => ({ label, number: index > 0 }))}
          rows={rows.map(({ week, ...figures }) => ({
            key: week,
            cells: [
              week,
              ...[figures.stock, figures.used, figures.expected, figures.peak].map((figure, index) => <Figure {...figure} key={index} />),
            ],
          }))}
        />
      </details>
    </section>
  );
};
