import { useWords } from '../languages/use-words.js';

export const PageFooter = () => {
  const t = useWords();
  return (
    <footer class="page-footer">
      <nav aria-label={t('page.footer')}>
        <ul>
          <li>
            <a href="/ontvangstbewijs">{t('page.receipt')}</a>
          </li>
          <li>
            <a href="/beeld">{t('page.posture')}</a>
          </li>
          <li>
            <a href="/over">{t('page.about')}</a>
          </li>
          <li>
            <a href="/privacy">{t('page.privacy')}</a>
          </li>
          <li>
            <a href="/toegankelijkheid">{t('page.accessibility')}</a>
          </li>
        </ul>
      </nav>
    </footer>
  );
};
