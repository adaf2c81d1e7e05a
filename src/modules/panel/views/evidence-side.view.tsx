import { CoverChart } from '../../../web/charts/cover-chart.js';
import type { CoverSeries } from '../../../web/charts/cover-series.js';
import { BigFigure } from '../../../web/parts/big-figure.js';
import { Facts } from '../../../web/parts/facts.js';
import type { FigureProps } from '../../../web/parts/figure.js';
import { Figure } from '../../../web/parts/figure.js';
import { WithheldNote } from '../../../web/parts/withheld-note.js';

/** One side of the evidence in finished words. */
export interface EvidenceSideProps {
  readonly id: string;
  readonly title: string;
  /** Nobody stated anything: there is nothing else to say. */
  readonly nobody?: string;
  readonly withheld: boolean;
  readonly figures: readonly { readonly label: string; readonly figure: FigureProps; readonly note?: string }[];
  readonly facts: readonly (readonly [label: string, figure: FigureProps])[];
  readonly chart: {
    readonly title: string;
    readonly description: string;
    readonly weeks: readonly string[];
    readonly expected: CoverSeries;
    readonly peak: CoverSeries;
    readonly scale: 'linear' | 'log';
  };
}

/** What one side has and uses: expected and peak beside each other, then the figures behind them, then the half year before. */
export const EvidenceSide = ({ id, title, nobody, withheld, figures, facts, chart }: EvidenceSideProps) => (
  <section aria-labelledby={`${id}-kop`}>
    <h3 id={`${id}-kop`}>{title}</h3>
    {nobody !== undefined ? (
      <p>{nobody}</p>
    ) : (
      <>
        <div class="big-figures">
          {figures.map((figure) => (
            <BigFigure key={figure.label} {...figure} />
          ))}
        </div>
        {withheld && <WithheldNote />}
        <Facts rows={facts.map(([label, figure]) => [label, <Figure {...figure} />])} />
        {chart.weeks.length > 0 && <CoverChart id={id} {...chart} />}
      </>
    )}
  </section>
);
