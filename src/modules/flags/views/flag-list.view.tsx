import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { EmptyState } from '../../../web/parts/empty-state.js';
import { LevelBadge } from '../../../web/parts/level-badge.js';
import type { ShownLevel } from '../../../web/parts/level-shape.js';
import { StackedTable } from '../../../web/parts/stacked-table.js';
import { flagsWords } from '../flags.words.js';

/** A flag in finished words. */
export interface FlagRow {
  readonly id: string;
  readonly product: string;
  readonly where: string;
  readonly level: ShownLevel;
  readonly state: string;
  readonly raised: string;
  readonly shortageOn: string;
}

export interface FlagFilter {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
}

export interface FlagListProps {
  readonly frame: Frame;
  readonly rows: readonly FlagRow[];
  readonly filters: readonly FlagFilter[];
  readonly none: string;
}

/** The flags that somebody may see, and a choice of which. */
export const FlagListPage = ({ frame, rows, filters, none }: FlagListProps) => {
  const t = translator(frame.language, flagsWords);
  const columns = [
    { label: t('flags.product') },
    { label: t('flags.level') },
    { label: t('flags.where') },
    { label: t('flags.state') },
    { label: t('flags.shortageOn') },
    { label: t('flags.raised') },
  ];
  return (
    <Page {...frame} title={t('flags.title')} width="wide">
      <h1>{t('flags.title')}</h1>
      <p>{t('flags.intro')}</p>
      <nav class="button-row" aria-label={t('flags.filter')}>
        {filters.map(({ href, label, current }) => (
          <a key={href} href={href} aria-current={current ? 'true' : undefined}>
            {current ? <strong>{label}</strong> : label}
          </a>
        ))}
      </nav>
      {rows.length === 0 ? (
        <EmptyState title={none} />
      ) : (
        <StackedTable
          id="signalen"
          caption={t('flags.title')}
          columns={columns}
          rows={rows.map(({ id, product, where, level, state, raised, shortageOn }) => ({
            key: id,
            cells: [<a href={`/signalen/${id}`}>{product}</a>, <LevelBadge level={level} />, where, state, shortageOn, raised],
          }))}
        />
      )}
    </Page>
  );
};
