import { useWords } from '../languages/use-words.js';
import { DemoBanner } from './demo-banner.js';
import { LanguageSwitch } from './language-switch.js';
import { Logo } from './logo.js';
import { MainMenu } from './main-menu.js';
import type { Frame } from './frame.js';
import { SignOut } from './sign-out.js';

/** Everything above the content, with the way past it first. */
export const PageHeader = ({ language, path, nav, person, demoDay }: Frame) => {
  const t = useWords();
  return (
    <>
      <a class="skip-link" href="#inhoud">
        {t('page.skip')}
      </a>
      <header class="page-header">
        {demoDay !== undefined && <DemoBanner day={demoDay} />}
        <div class="page-header-bar">
          <a class="brand" href="/" aria-label={t('page.home')}>
            <Logo />
            <span class="brand-name">{t('page.service')}</span>
          </a>
          <LanguageSwitch language={language} path={path} />
          {person === undefined ? <a href="/aanmelden">{t('page.signIn')}</a> : <SignOut person={person} />}
        </div>
        {nav.length > 0 && <MainMenu items={nav} path={path} />}
      </header>
    </>
  );
};
