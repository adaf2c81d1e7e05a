import { Button } from '../../../web/forms/button.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { reportsWords } from '../reports.words.js';

export interface KeptProps {
  readonly frame: Frame;
  readonly action: string;
  readonly typed: readonly (readonly [name: string, value: string])[];
}

/** The session ended while a form was filled in: nothing was stored, and the page itself keeps what was typed. */
export const Kept = ({ frame, action, typed }: KeptProps) => {
  const t = translator(frame.language, reportsWords);
  return (
    <Page {...frame} title={t('kept.title')}>
      <h1>{t('kept.title')}</h1>
      <p>{t('kept.safe')}</p>
      <p>{t('kept.first')}</p>
      <p>
        <a class="button button-primary" href="/aanmelden" target="_blank" rel="noopener">
          {t('kept.signIn')}
        </a>
      </p>
      <p>{t('kept.second')}</p>
      <form method="post" action={action}>
        {typed.map(([name, value]) => (
          <input type="hidden" name={name} value={value} key={name} />
        ))}
        <Button kind="secondary" name="do" value="resume">
          {t('kept.goOn')}
        </Button>
      </form>
    </Page>
  );
};
