import { Button } from '../../../web/forms/button.js';
import { ButtonLink } from '../../../web/forms/button-link.js';
import { Form } from '../../../web/forms/form.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { accountWords } from '../account.words.js';

interface IdentityProps {
  readonly frame: Frame;
  /** What people call the provider. */
  readonly provider: string;
  /** Since when it is linked, in words; undefined: it is not. */
  readonly linked: string | undefined;
}

/** Linking the own account to one of the own organisation, and taking that away. */
export const IdentityView = ({ frame, provider, linked }: IdentityProps) => {
  const t = translator(frame.language, accountWords);
  return (
    <Page {...frame} title={t('identity.title', { provider })}>
      <p>
        <a href="/account">{t('account.back')}</a>
      </p>
      <h1>{t('identity.title', { provider })}</h1>
      <p>{linked === undefined ? t('identity.intro', { provider }) : t('identity.linked', { provider, day: linked })}</p>
      {linked === undefined ? (
        <p>
          <ButtonLink href="/account/koppeling/begin">{t('identity.begin', { provider })}</ButtonLink>
        </p>
      ) : (
        <Form action="/account/koppeling" csrf={frame.person?.csrf ?? ''} label={t('identity.remove')}>
          <Button kind="danger">{t('identity.remove')}</Button>
        </Form>
      )}
    </Page>
  );
};
