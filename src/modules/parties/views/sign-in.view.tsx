import { ButtonLink } from '../../../web/forms/button-link.js';
import { Button } from '../../../web/forms/button.js';
import { Form } from '../../../web/forms/form.js';
import type { FormFault } from '../../../web/forms/form-context.js';
import { TextInput } from '../../../web/forms/text-input.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { partiesWords } from '../parties.words.js';
import { type PasskeyAsk, PasskeyForm } from './passkey-form.view.js';

export interface SignInProps {
  readonly frame: Frame;
  /** Path to go to afterwards; empty: the person's own home. */
  readonly back: string;
  readonly email: string;
  readonly ask: PasskeyAsk;
  /** What people call the identity provider, and the way there; undefined: there is none. */
  readonly provider: { readonly name: string; readonly href: string } | undefined;
  readonly faults: readonly FormFault[];
}

/** The door. What was typed comes back, except for the password. */
export const SignInView = ({ frame, back, email, ask, provider, faults }: SignInProps) => {
  const t = translator(frame.language, partiesWords);
  return (
    <Page {...frame} title={t('signIn.title')} faulty={faults.length > 0}>
      <h1>{t('signIn.title')}</h1>
      <p>{t('signIn.intro')}</p>
      <Form action="/aanmelden" csrf="" faults={faults} typed={{ email }}>
        {back !== '' && <input type="hidden" name="terug" value={back} />}
        <TextInput name="email" label={t('signIn.email')} type="email" autocomplete="username" inputmode="email" />
        <TextInput name="password" label={t('signIn.password')} type="password" autocomplete="current-password" />
        <Button>{t('signIn.send')}</Button>
      </Form>
      <PasskeyForm {...ask} frame={frame} kind="get" action="/aanmelden/sleutel" back={back} />
      {provider !== undefined && (
        <p>
          <ButtonLink kind="secondary" href={provider.href}>
            {t('signIn.provider', { provider: provider.name })}
          </ButtonLink>
        </p>
      )}
      <p>
        <a href="/wachtwoord-vergeten">{t('signIn.lost')}</a>
      </p>
      <p>{t('signIn.noAccount')}</p>
    </Page>
  );
};
