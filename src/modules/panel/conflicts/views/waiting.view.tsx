import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { Notice } from '../../../../web/parts/notice.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { conflictWords } from '../conflict.words.js';

/** A dossier that waits, in finished words. */
export interface WaitingRow {
  readonly id: string;
  readonly product: string;
  readonly where: string;
  readonly since: string;
}

interface WaitingPageProps {
  readonly frame: Frame;
  readonly rows: readonly WaitingRow[];
  /** Somebody just said to be involved in one. */
  readonly away: boolean;
}

/** The dossiers that wait for what their reader declares. */
export const WaitingPage = ({ frame, rows, away }: WaitingPageProps) => {
  const t = translator(frame.language, conflictWords);
  return (
    <Page {...frame} title={t('waiting.title')}>
      <h1>{t('waiting.title')}</h1>
      {away && <Notice kind="success">{t('waiting.away')}</Notice>}
      <p>{t('waiting.intro')}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('waiting.none')} />
      ) : (
        <StackedTable
          id="belangen"
          caption={t('waiting.title')}
          columns={[{ label: t('waiting.about') }, { label: t('waiting.where') }, { label: t('waiting.since') }]}
          rows={rows.map(({ id, product, where, since }) => ({
            key: id,
            cells: [<a href={`/signalen/${id}/belang`}>{product}</a>, where, since],
          }))}
        />
      )}
    </Page>
  );
};
