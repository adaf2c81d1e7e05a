import { useWords } from '../languages/use-words.js';

/** Below a table or chart in which something is withheld: why. */
export const WithheldNote = () => {
  const t = useWords();
  return (
    <p class="note">
      <span class="figure figure-withheld">{t('figure.withheld')}</span> {t('figure.withheld.because')}
    </p>
  );
};
