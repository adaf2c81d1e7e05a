import { type DikeWords, ThreeDikes } from '../../../web/charts/three-dikes.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { dikesWords } from '../dikes.words.js';

export interface ToldDikesProps {
  readonly frame: Frame;
  readonly product: string;
  readonly week: string;
  /** Null: nothing was told yet. */
  readonly dikes: readonly [DikeWords, DikeWords, DikeWords] | null;
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

/** The dikes of one product group in classes, for who is not at the triage desk. */
export const ToldDikesPage = ({ frame, product, week, dikes, rows }: ToldDikesProps) => {
  const t = translator(frame.language, dikesWords);
  const title = t('dikes.of', { product });
  return (
    <Page {...frame} title={title} width="wide">
      <p>
        <a href="/dijken">{t('dikes.back')}</a>
      </p>
      <h1>{title}</h1>
      <p class="note">{t('dikes.others')}</p>
      {dikes === null ? (
        <EmptyState title={t('dikes.none')}>
          <p>{t('dikes.none.then')}</p>
        </EmptyState>
      ) : (
        <>
          <ThreeDikes id="dijken" title={title} description={t('picture.description')} dikes={dikes} />
          <DataTable id="klassen" caption={week} columns={[{ label: t('told.what') }, { label: t('told.class') }]} rows={rows} />
        </>
      )}
    </Page>
  );
};
