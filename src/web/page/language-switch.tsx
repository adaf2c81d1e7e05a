import { LANGUAGES, type Language } from '../languages/language.js';
import { useWords } from '../languages/use-words.js';

const NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** Offers the other languages, each in its own words, and comes back to this page. */
export const LanguageSwitch = ({ language, path }: { readonly language: Language; readonly path: string }) => {
  const t = useWords();
  return (
    <nav class="language-switch" aria-label={t('page.language')}>
      {LANGUAGES.filter((offered) => offered !== language).map((offered) => (
        <a key={offered} href={`/taal/${offered}?terug=${encodeURIComponent(path)}`} lang={offered} hreflang={offered}>
          {NAMES[offered]}
        </a>
      ))}
    </nav>
  );
};
