import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { aboutWords } from '../about.words.js';

/** What the service is, what it is not, and who decides. */
export const AboutPage = ({ frame }: { readonly frame: Frame }) => {
  const t = translator(frame.language, aboutWords);
  return (
    <Page {...frame} title={t('about.title')}>
      <h1>{t('about.title')}</h1>
      <p class="lead">{t('about.lead')}</p>
      <h2>{t('about.why')}</h2>
      <p>{t('about.why.text')}</p>
      <p class="note">{t('about.source')}</p>
      <h2>{t('about.beside')}</h2>
      <p>{t('about.beside.text')}</p>
      <ul>
        <li>{t('about.zinn')}</li>
        <li>{t('about.mdr')}</li>
        <li>{t('about.esmp')}</li>
      </ul>
      <p>{t('about.gap')}</p>
      <h2>{t('about.decide')}</h2>
      <p>{t('about.decide.text')}</p>
      <p>{t('about.policy')}</p>
      <h2>{t('about.open')}</h2>
      <p>{t('about.open.text')}</p>
      <ul>
        <li>
          <a href="/api/v1/openapi.json">{t('about.api')}</a>
        </li>
        <li>
          <a href="/problemen">{t('about.problems')}</a>
        </li>
      </ul>
    </Page>
  );
};
