import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { Figure, type FigureProps } from '../../../web/parts/figure.js';
import { LevelBadge } from '../../../web/parts/level-badge.js';
import type { ShownLevel } from '../../../web/parts/level-shape.js';
import { WithheldNote } from '../../../web/parts/withheld-note.js';
import { type PostureLine, PostureNotice } from '../posture/views/posture-notice.view.js';
import { nationalWords } from '../national.words.js';

/** One product group in finished words; without a level when it may not be told. */
export interface OverviewRow {
  readonly key: string;
  readonly name: string;
  readonly level: ShownLevel | undefined;
  readonly expected: FigureProps;
  readonly peak: FigureProps;
  readonly week: string;
}

export interface OverviewProps {
  readonly frame: Frame;
  /** A posture that is not the normal one; null: the normal one. */
  readonly posture: PostureLine | null;
  readonly rows: readonly OverviewRow[];
  /** Names of the product groups that nobody reported; may be empty. */
  readonly silent: string;
  /** The reader sees totals that others do not. */
  readonly desk: boolean;
}

/** How every product group stands in care. */
export const OverviewPage = ({ frame, posture, rows, silent, desk }: OverviewProps) => {
  const t = translator(frame.language, nationalWords);
  return (
    <Page {...frame} title={t('national.title')} width="wide">
      <h1>{t('national.title')}</h1>
      <PostureNotice language={frame.language} line={posture} />
      <p class="lead">{t('national.lead')}</p>
      <p class="note">{t(desk ? 'national.desk' : 'national.totals')}</p>
      {rows.length === 0 ? (
        <EmptyState title={t(desk ? 'national.none' : 'national.unpublished')}>
          <p>{t(desk ? 'national.none.then' : 'national.unpublished.then')}</p>
        </EmptyState>
      ) : (
        <Products frame={frame} rows={rows} />
      )}
      {rows.length > 0 && silent !== '' && (
        <p class="note">{t(desk ? 'national.silent' : 'national.unpublished.of', { products: silent })}</p>
      )}
      <p>
        <a href="/landelijk/lch">{t('national.lch')}</a>
      </p>
    </Page>
  );
};

const Products = ({ frame, rows }: Pick<OverviewProps, 'frame' | 'rows'>) => {
  const t = translator(frame.language, nationalWords);
  const columns = [
    { label: t('national.product') },
    { label: t('national.level') },
    { label: t('national.expected'), number: true },
    { label: t('national.peak'), number: true },
    { label: t('national.week') },
  ];
  const withheld = rows.some(({ expected, peak }) => expected.state === 'withheld' || peak.state === 'withheld');
  return (
    <>
      <DataTable
        id="producten"
        caption={t('national.table')}
        captionHidden
        columns={columns}
        rows={rows.map(({ key, name, level, expected, peak, week }) => ({
          key,
          cells: [
            <a href={`/landelijk/${key}`} key="name">
              {name}
            </a>,
            level === undefined ? <Figure state="withheld" /> : <LevelBadge level={level} />,
            <Figure {...expected} key="expected" />,
            <Figure {...peak} key="peak" />,
            week,
          ],
        }))}
      />
      {withheld && <WithheldNote />}
    </>
  );
};
