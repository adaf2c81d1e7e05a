import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { StackedTable } from '../../../web/parts/stacked-table.js';
import { dikesWords } from '../dikes.words.js';

/** The dikes of one product group in finished words. */
export interface DikesRow {
  readonly key: string;
  readonly name: string;
  /** Dike 1, 2 and 3. */
  readonly dikes: readonly string[];
  /** At expected and at peak use. */
  readonly clocks: readonly string[];
  readonly when: string;
}

export interface DikesOverviewProps {
  readonly frame: Frame;
  readonly desk: boolean;
  readonly rows: readonly DikesRow[];
  /** Names of the product groups of which nothing is known; may be empty. */
  readonly silent: string;
}

/** How the dikes of every product group stand. */
export const DikesOverviewPage = ({ frame, desk, rows, silent }: DikesOverviewProps) => {
  const t = translator(frame.language, dikesWords);
  return (
    <Page {...frame} title={t('dikes.title')} width="wide">
      <h1>{t('dikes.title')}</h1>
      <p class="lead">{t('dikes.lead')}</p>
      <p class="note">{t(desk ? 'dikes.desk' : 'dikes.others')}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('dikes.none')}>
          <p>{t('dikes.none.then')}</p>
        </EmptyState>
      ) : (
        <Products frame={frame} desk={desk} rows={rows} />
      )}
      <p>
        <a href="/dijken/richtlijn">{t('dikes.guideline')}</a>
      </p>
      {silent !== '' && <p class="note">{t('dikes.silent', { products: silent })}</p>}
    </Page>
  );
};

const Products = ({ frame, desk, rows }: Omit<DikesOverviewProps, 'silent'>) => {
  const t = translator(frame.language, dikesWords);
  const columns = [
    t('dikes.product'),
    ...([1, 2, 3] as const).map((dike) => t(`dike.${dike}`)),
    t('scenario.expected'),
    t('scenario.peak'),
    t(desk ? 'dikes.measured' : 'dikes.week'),
  ].map((label) => ({ label }));
  const cellsOf = ({ key, name, dikes, clocks, when }: DikesRow) => [
    <a href={`/dijken/${key}`} key="name">
      {name}
    </a>,
    ...dikes,
    ...clocks,
    when,
  ];
  return (
    <StackedTable
      id="dijken"
      caption={t('dikes.table')}
      columns={columns}
      rows={rows.map((row) => ({ key: row.key, cells: cellsOf(row) }))}
    />
  );
};
