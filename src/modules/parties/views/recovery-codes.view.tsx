import { ButtonLink } from '../../../web/forms/button-link.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { Notice } from '../../../web/parts/notice.js';
import { factorWords } from '../factor.words.js';

interface RecoveryCodesProps {
  readonly frame: Frame;
  readonly codes: readonly string[];
  readonly next: string;
}

/** Recovery codes, shown this once; made to be printed or written down. */
export const RecoveryCodesView = ({ frame, codes, next }: RecoveryCodesProps) => {
  const t = translator(frame.language, factorWords);
  return (
    <Page {...frame} title={t('recovery.title')}>
      <h1>{t('recovery.title')}</h1>
      <Notice kind="warning" title={t('recovery.once')}>
        <p>{t('recovery.intro')}</p>
      </Notice>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <p>
        <ButtonLink href={next}>{t('recovery.next')}</ButtonLink>
      </p>
    </Page>
  );
};
