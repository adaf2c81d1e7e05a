import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { DataTable } from '../../../web/parts/data-table.js';
import { privacyWords } from '../privacy.words.js';

const READERS = ['own', 'triage', 'panel', 'ministry', 'others', 'auditor', 'admin'] as const;
const KEPT = ['session', 'draft', 'report', 'trail'] as const;

/** Who sees what, how long it is kept, and what a total needs before it is shown. */
export const PrivacyPage = ({ frame }: { readonly frame: Frame }) => {
  const t = translator(frame.language, privacyWords);
  return (
    <Page {...frame} title={t('privacy.title')}>
      <h1>{t('privacy.title')}</h1>
      <p class="lead">{t('privacy.lead')}</p>
      <h2>{t('privacy.who')}</h2>
      <p>{t('privacy.who.text')}</p>
      <DataTable
        id="wie"
        caption={t('privacy.caption')}
        captionHidden
        columns={[{ label: t('privacy.reader') }, { label: t('privacy.sees') }, { label: t('privacy.sees-not') }]}
        rows={READERS.map((who) => ({ key: who, cells: [t(`${who}.name`), t(`${who}.sees`), t(`${who}.not`)] }))}
      />
      <h2>{t('privacy.exceptions')}</h2>
      <p>{t('privacy.exceptions.text')}</p>
      <h2>{t('privacy.totals')}</h2>
      <p>{t('privacy.totals.text')}</p>
      <p>{t('privacy.totals.subtract')}</p>
      <p>{t('privacy.totals.weekly')}</p>
      <p>{t('privacy.totals.zero')}</p>
      <h2>{t('privacy.long')}</h2>
      <DataTable
        id="bewaren"
        caption={t('long.caption')}
        captionHidden
        columns={[{ label: t('long.what') }, { label: t('long.time') }]}
        rows={KEPT.map((what) => ({ key: what, cells: [t(`long.${what}`), t(`long.${what}.time`)] }))}
      />
      {(['mail', 'cookies', 'rights'] as const).map((matter) => (
        <section key={matter}>
          <h2>{t(`privacy.${matter}`)}</h2>
          <p>{t(`privacy.${matter}.text`)}</p>
        </section>
      ))}
    </Page>
  );
};
