import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { partiesWords } from '../parties.words.js';

/** One line of the trail in finished words. */
export interface TrailRow {
  readonly key: string;
  readonly when: string;
  readonly what: string;
  readonly subject: string;
}

interface TrailProps {
  readonly frame: Frame;
  readonly rows: readonly TrailRow[];
}

/** What a person did, newest first. */
export const TrailView = ({ frame, rows }: TrailProps) => {
  const t = translator(frame.language, partiesWords);
  const columns = [{ label: t('trail.when') }, { label: t('trail.what') }, { label: t('trail.subject') }];
  return (
    <Page {...frame} title={t('trail.title')} width="wide">
      <h1>{t('trail.title')}</h1>
      <p>{t('trail.intro')}</p>
      <DataTable
        id="spoor"
        caption={t('trail.caption', { count: rows.length })}
        columns={columns}
        rows={rows.map(({ key, when, what, subject }) => ({ key, cells: [when, what, <code key="subject">{subject}</code>] }))}
      />
    </Page>
  );
};
