import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { LevelBadge } from '../../../web/parts/level-badge.js';
import type { ShownLevel } from '../../../web/parts/level-shape.js';
import { StackedTable } from '../../../web/parts/stacked-table.js';
import { escalationsWords } from '../escalations.words.js';

/** An escalation in finished words. */
export interface EscalationRow {
  readonly id: string;
  readonly product: string;
  readonly where: string;
  readonly level: ShownLevel;
  readonly state: string;
  readonly at: string;
}

interface EscalationListProps {
  readonly frame: Frame;
  readonly rows: readonly EscalationRow[];
}

/** The escalations that somebody may see. */
export const EscalationListPage = ({ frame, rows }: EscalationListProps) => {
  const t = translator(frame.language, escalationsWords);
  const columns = [
    { label: t('escalations.about') },
    { label: t('escalations.state') },
    { label: t('escalations.level') },
    { label: t('escalations.where') },
    { label: t('escalations.at') },
  ];
  return (
    <Page {...frame} title={t('escalations.title')} width="wide">
      <h1>{t('escalations.title')}</h1>
      <p>{t('escalations.intro')}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('escalations.none')} />
      ) : (
        <StackedTable
          id="escalaties"
          caption={t('escalations.title')}
          columns={columns}
          rows={rows.map(({ id, product, where, level, state, at }) => ({
            key: id,
            cells: [<a href={`/escalaties/${id}`}>{product}</a>, state, <LevelBadge level={level} />, where, at],
          }))}
        />
      )}
    </Page>
  );
};
