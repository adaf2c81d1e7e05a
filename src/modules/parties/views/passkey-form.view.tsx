import type { ComponentChildren } from 'preact';
import { Button } from '../../../web/forms/button.js';
import { CsrfField } from '../../../web/forms/csrf-field.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { factorWords } from '../factor.words.js';

/** What a page needs to ask for a passkey. */
export interface PasskeyAsk {
  /** For the browser; empty: there can be no passkeys here. */
  readonly options: string;
  /** Address of the small script. */
  readonly script: string;
}

interface PasskeyFormProps extends PasskeyAsk {
  readonly frame: Frame;
  readonly kind: 'get' | 'create';
  readonly action: string;
  readonly back: string;
  readonly children?: ComponentChildren;
}

/** A form that takes a passkey; hidden until the script finds that the browser knows them. */
export const PasskeyForm = ({ frame, kind, action, back, options, script, children }: PasskeyFormProps) => {
  const t = translator(frame.language, factorWords);
  if (options === '') return null;
  return (
    <>
      <form method="post" action={action} data-passkey={kind} data-options={options} hidden aria-label={t(`passkey.${kind}`)}>
        <CsrfField token={frame.person?.csrf ?? ''} />
        <input type="hidden" name="credential" value="" />
        {back !== '' && <input type="hidden" name="terug" value={back} />}
        {children}
        <p data-failed hidden role="alert">
          {t('passkey.failed')}
        </p>
        <Button kind="secondary">{t(`passkey.${kind}`)}</Button>
      </form>
      <script src={script} defer></script>
    </>
  );
};
