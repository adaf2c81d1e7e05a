import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { LevelBadge } from '../../../web/parts/level-badge.js';
import type { ShownLevel } from '../../../web/parts/level-shape.js';
import { Pager } from '../../../web/parts/pager.js';
import { Tag } from '../../../web/parts/tag.js';
import { type PostureLine, PostureNotice } from '../posture/views/posture-notice.view.js';
import { triageWords } from '../triage.words.js';
import { Attention, type AttentionProps } from './attention.view.js';
import { InboxFilterForm, type InboxFilterProps } from './inbox-filter.view.js';

/** A report in the inbox, in finished words. */
export interface InboxRow {
  readonly id: string;
  readonly received: string;
  readonly kind: string;
  readonly product: string;
  readonly organisation: string;
  readonly severity: { readonly label: string; readonly level: ShownLevel } | undefined;
  /** "versie 2", "ingetrokken". */
  readonly remarks: readonly string[];
}

export interface InboxProps {
  readonly frame: Frame;
  /** A posture that is not the normal one; null: the normal one. */
  readonly posture: PostureLine | null;
  readonly attention: Omit<AttentionProps, 'language'>;
  readonly filter: Omit<InboxFilterProps, 'language'>;
  readonly rows: readonly InboxRow[];
  readonly next: string | undefined;
}

/** What waits for the triage desk. */
export const InboxPage = ({ frame, posture, attention, filter, rows, next }: InboxProps) => {
  const t = translator(frame.language, triageWords);
  const columns = (['kind', 'product', 'organisation', 'severity', 'received'] as const).map((name) => ({ label: t(`reports.${name}`) }));
  return (
    <Page {...frame} title={t('triage.title')} width="wide">
      <h1>{t('triage.title')}</h1>
      <PostureNotice language={frame.language} line={posture} />
      <Attention {...attention} language={frame.language} />
      <p>
        <a href="/triage/uitvoer">{t('triage.exports')}</a> · <a href="/triage/aannames">{t('triage.readings')}</a> ·{' '}
        <a href="/grondslagen">{t('triage.grounds')}</a> · <a href="/plichten/te-laat">{t('triage.overdue')}</a> ·{' '}
        <a href="/plichten/vrijstellingen">{t('triage.exemptions')}</a> · <a href="/trefzekerheid">{t('triage.grading')}</a>
      </p>
      <h2>{t('reports.title')}</h2>
      <InboxFilterForm {...filter} language={frame.language} />
      {rows.length === 0 ? (
        <EmptyState title={t('reports.none')}>
          <p>{t('reports.none.then')}</p>
        </EmptyState>
      ) : (
        <DataTable id="meldingen" caption={t('reports.title')} captionHidden columns={columns} rows={rows.map(cellsOf)} />
      )}
      <Pager next={next} />
    </Page>
  );
};

function cellsOf({ id, received, kind, product, organisation, severity, remarks }: InboxRow) {
  const name = (
    <>
      <a href={`/triage/meldingen/${id}`}>{kind}</a>
      {remarks.map((remark) => (
        <>
          {' '}
          <Tag tone="quiet">{remark}</Tag>
        </>
      ))}
    </>
  );
  return { key: id, cells: [name, product, organisation, severity && <LevelBadge {...severity} />, received] };
}
