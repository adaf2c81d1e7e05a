import { useWords } from '../languages/use-words.js';

/** Says on every page of the demo world that nothing here is real, and which day it is there. */
export const DemoBanner = ({ day }: { readonly day: string }) => {
  const t = useWords();
  return (
    <p class="demo-banner">
      <strong>{t('page.demo')}</strong> {t('page.demo.explained', { day })}
    </p>
  );
};
