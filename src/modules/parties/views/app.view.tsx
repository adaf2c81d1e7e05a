import { Button } from '../../../web/forms/button.js';
import type { FormFault } from '../../../web/forms/form-context.js';
import { Form } from '../../../web/forms/form.js';
import { TextInput } from '../../../web/forms/text-input.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { factorWords } from '../factor.words.js';

interface AppProps {
  readonly frame: Frame;
  readonly action: string;
  readonly back: string;
  readonly faults: readonly FormFault[];
  readonly email: string;
  readonly secret: string;
  readonly proof: string;
  /** The secret in groups of four, to be typed over. */
  readonly letters: string;
  readonly picture: { readonly path: string; readonly size: number };
}

/** Ties an authenticator app to the account. */
export const AppView = ({ frame, action, back, faults, email, secret, proof, letters, picture }: AppProps) => {
  const t = translator(frame.language, factorWords);
  return (
    <Page {...frame} title={t('app.title')} faulty={faults.length > 0}>
      <h1>{t('app.title')}</h1>
      <Picture frame={frame} email={email} letters={letters} picture={picture} />
      <Form action={action} csrf={frame.person?.csrf ?? ''} faults={faults} nameOf={() => t('code.code')} typed={{}}>
        {back !== '' && <input type="hidden" name="terug" value={back} />}
        <input type="hidden" name="secret" value={secret} />
        <input type="hidden" name="proof" value={proof} />
        <TextInput
          name="code"
          label={t('app.code')}
          hint={t('app.code.hint')}
          width="medium"
          autocomplete="one-time-code"
          inputmode="numeric"
        />
        <Button>{t('app.send')}</Button>
      </Form>
    </Page>
  );
};

/** What to do, the picture to scan, and the same as text. */
const Picture = ({ frame, email, letters, picture }: Pick<AppProps, 'frame' | 'email' | 'letters' | 'picture'>) => {
  const t = translator(frame.language, factorWords);
  return (
    <>
      <p>{t('app.intro')}</p>
      <ol>
        <li>{t('app.install')}</li>
        <li>{t('app.scan')}</li>
        <li>{t('app.type')}</li>
      </ol>
      <svg
        class="qr-code"
        viewBox={`0 0 ${picture.size} ${picture.size}`}
        width="232"
        height="232"
        role="img"
        aria-label={t('app.picture')}
      >
        <rect width={picture.size} height={picture.size} fill="#fff" />
        <path d={picture.path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <p>
        {t('app.letters', { email })} <br />
        <code>{letters}</code>
      </p>
    </>
  );
};
