import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { Tag } from '../../../../web/parts/tag.js';
import { readingsWords } from '../readings.words.js';

/** How a line was read, in finished words. */
export interface DeskReadingRow {
  readonly id: string;
  readonly organisation: string;
  readonly about: string;
  readonly repair: string;
  readonly effect: string;
  readonly standing: string;
  /** Who said so and when, or until when is asked. */
  readonly more: string | undefined;
  readonly quiet: boolean;
}

interface DeskReadingsProps {
  readonly frame: Frame;
  readonly rows: readonly DeskReadingRow[];
}

/** What was read differently from what was stated, of all organisations. */
export const DeskReadingsPage = ({ frame, rows }: DeskReadingsProps) => {
  const t = translator(frame.language, readingsWords);
  return (
    <Page {...frame} title={t('desk.title')} width="wide">
      <p>
        <a href="/triage">{t('desk.back')}</a>
      </p>
      <h1>{t('desk.title')}</h1>
      <p>{t('desk.intro')}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('desk.none')} />
      ) : (
        <StackedTable
          id="aannames"
          caption={t('desk.table')}
          columns={(['organisation', 'about', 'effect', 'standing'] as const).map((name) => ({ label: t(`desk.${name}`) }))}
          rows={rows.map(({ id, organisation, about, repair, effect, standing, more, quiet }) => ({
            key: id,
            cells: [
              organisation,
              <a href={`/triage/aannames/${id}`} key="about">
                {about}
              </a>,
              <>
                {effect}
                <br />
                {repair}
              </>,
              <>
                <Tag tone={quiet ? 'quiet' : 'plain'}>{standing}</Tag> {more}
              </>,
            ],
          }))}
        />
      )}
    </Page>
  );
};
