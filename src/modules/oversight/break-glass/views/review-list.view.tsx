import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { StackedTable } from '../../../../web/parts/stacked-table.js';
import { breakGlassWords } from '../break-glass.words.js';

export interface ReviewListProps {
  readonly frame: Frame;
  readonly lines: readonly {
    readonly href: string;
    readonly asked: string;
    readonly who: string;
    readonly standing: string;
    readonly review: string;
  }[];
}

/** Every use of break-glass access, for the auditor. */
export const ReviewListPage = ({ frame, lines }: ReviewListProps) => {
  const t = translator(frame.language, breakGlassWords);
  const labels = [t('use.asked'), t('use.who'), t('use.standing'), t('review.state')];
  const rows = lines.map(({ href, asked, who, standing, review }) => ({
    key: href,
    cells: [<a href={href}>{asked}</a>, who, standing, review],
  }));
  return (
    <Page {...frame} title={t('review.title')} width="wide">
      <h1>{t('review.title')}</h1>
      <p>{t('review.intro')}</p>
      {rows.length === 0 ? (
        <EmptyState title={t('grant.none')} />
      ) : (
        <StackedTable id="noodtoegang" caption={t('use.list')} columns={labels.map((label) => ({ label }))} rows={rows} />
      )}
    </Page>
  );
};
