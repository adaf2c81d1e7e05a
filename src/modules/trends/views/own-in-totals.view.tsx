import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { StackedTable } from '../../../web/parts/stacked-table.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { Figure, type FigureProps } from '../../../web/parts/figure.js';
import { trendsWords } from '../trends.words.js';

/** One product group in one week, in finished words. */
export interface OwnInTotalsRow {
  readonly key: string;
  readonly week: string;
  readonly product: string;
  readonly stock: FigureProps;
  readonly country: FigureProps;
  readonly region: FigureProps;
}

export interface OwnInTotalsProps {
  readonly frame: Frame;
  readonly rows: readonly OwnInTotalsRow[];
}

/** What of an organisation's own is in which total, and whether others see that. */
export const OwnInTotalsView = ({ frame, rows }: OwnInTotalsProps) => {
  const t = translator(frame.language, trendsWords);
  const amounts = [t('own.stock'), t('own.country'), t('own.region')].map((label) => ({ label }));
  return (
    <Page {...frame} title={t('own.title')} width="wide">
      <h1>{t('own.title')}</h1>
      <p>{t('own.lead')}</p>
      <p>
        {t('own.withheld')} <a href="/privacy">{t('own.why')}</a>
      </p>
      {rows.length === 0 ? (
        <EmptyState title={t('own.none')}>
          <p>{t('own.none.then')}</p>
        </EmptyState>
      ) : (
        <StackedTable
          id="totalen"
          caption={t('own.caption')}
          columns={[{ label: t('own.product') }, { label: t('own.week') }, ...amounts]}
          rows={rows.map(({ key, week, product, stock, country, region }) => ({
            key,
            cells: [product, week, <Figure {...stock} />, <Figure {...country} />, <Figure {...region} />],
          }))}
        />
      )}
    </Page>
  );
};
