import { ButtonLink } from '../../../../web/forms/button-link.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { Notice } from '../../../../web/parts/notice.js';
import { keysWords } from '../keys.words.js';

/** A new key, shown this once. */
export const KeyMadeView = ({ frame, secret }: { readonly frame: Frame; readonly secret: string }) => {
  const t = translator(frame.language, keysWords);
  return (
    <Page {...frame} title={t('made.title')}>
      <h1>{t('made.title')}</h1>
      <Notice kind="warning" title={t('made.once')}>
        <p>{t('made.text')}</p>
      </Notice>
      <p>
        <code>{secret}</code>
      </p>
      <p>
        <ButtonLink href="/organisatie/sleutels">{t('keys.back')}</ButtonLink>
      </p>
    </Page>
  );
};
