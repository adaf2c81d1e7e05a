import { Notice } from '../../../../web/parts/notice.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Language } from '../../../../web/languages/language.js';
import { readingsWords } from '../readings.words.js';
import { type ReadingCard, ReadingCards } from './reading-card.view.js';

export interface AskedReadingsProps {
  readonly language: Language;
  readonly csrf: string;
  readonly cards: readonly ReadingCard[];
}

/** What is asked of who reported, on its home; nothing when nothing is. */
export const AskedReadings = ({ language, csrf, cards }: AskedReadingsProps) => {
  const t = translator(language, readingsWords);
  if (cards.length === 0) return null;
  return (
    <Notice kind="info" title={t('ask.title')}>
      <ReadingCards language={language} csrf={csrf} cards={cards} />
      <p>
        <a href="/aannames">{t('ask.all')}</a>
      </p>
    </Notice>
  );
};
