import { useWords } from '../languages/use-words.js';

interface PagerProps {
  readonly previous?: string;
  readonly next?: string;
}

/** To the rows before and after these. Draws nothing when there are none. */
export const Pager = ({ previous, next }: PagerProps) => {
  const t = useWords();
  if (previous === undefined && next === undefined) return null;
  return (
    <nav class="pager" aria-label={t('pager.label')}>
      {previous !== undefined && (
        <a class="button button-secondary" href={previous} rel="prev">
          {t('pager.previous')}
        </a>
      )}
      {next !== undefined && (
        <a class="button button-secondary" href={next} rel="next">
          {t('pager.next')}
        </a>
      )}
    </nav>
  );
};
