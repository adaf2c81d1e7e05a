import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { EmptyState } from '../../../../web/parts/empty-state.js';
import { readingsWords } from '../readings.words.js';
import { type ReadingCard, ReadingCards } from './reading-card.view.js';

interface OwnReadingsProps {
  readonly frame: Frame;
  readonly asked: readonly ReadingCard[];
  readonly others: readonly ReadingCard[];
}

/** How statements of the own organisation were read, with what somebody said of it. */
export const OwnReadingsPage = ({ frame, asked, others }: OwnReadingsProps) => {
  const t = translator(frame.language, readingsWords);
  const drawing = { language: frame.language, csrf: frame.person?.csrf ?? '' };
  return (
    <Page {...frame} title={t('own.title')}>
      <p>
        <a href="/start">{t('own.home')}</a>
      </p>
      <h1>{t('own.title')}</h1>
      <p>{t('own.intro')}</p>
      {asked.length + others.length === 0 && <EmptyState title={t('own.none')} />}
      {asked.length > 0 && (
        <>
          <h2>{t('ask.title')}</h2>
          <ReadingCards {...drawing} cards={asked} />
        </>
      )}
      {others.length > 0 && (
        <>
          <h2>{t('own.others')}</h2>
          <ReadingCards {...drawing} cards={others} />
        </>
      )}
    </Page>
  );
};
