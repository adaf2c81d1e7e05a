import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { accessibilityWords } from '../accessibility.words.js';

const DONE = ['script', 'keyboard', 'chart', 'colour', 'faults', 'words'] as const;
const NOT_DONE = ['audit', 'people', 'tables'] as const;

/** What was done so that everybody can use the service, and what was not. */
export const AccessibilityPage = ({ frame }: { readonly frame: Frame }) => {
  const t = translator(frame.language, accessibilityWords);
  return (
    <Page {...frame} title={t('access.title')}>
      <h1>{t('access.title')}</h1>
      <p class="lead">{t('access.lead')}</p>
      <h2>{t('access.aim')}</h2>
      <p>{t('access.aim.text')}</p>
      <h2>{t('access.done')}</h2>
      <ul>
        {DONE.map((matter) => (
          <li key={matter}>{t(`done.${matter}`)}</li>
        ))}
      </ul>
      <h2>{t('access.tested')}</h2>
      <p>{t('access.tested.text')}</p>
      <h2>{t('access.not')}</h2>
      <ul>
        {NOT_DONE.map((matter) => (
          <li key={matter}>{t(`not.${matter}`)}</li>
        ))}
      </ul>
      <p>{t('not.claim')}</p>
      <h2>{t('access.report')}</h2>
      <p>{t('access.report.text')}</p>
    </Page>
  );
};
