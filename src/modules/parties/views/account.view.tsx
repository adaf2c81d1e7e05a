import { Button } from '../../../web/forms/button.js';
import { Form } from '../../../web/forms/form.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { Facts } from '../../../web/parts/facts.js';
import { accountWords } from '../account.words.js';

interface AccountProps {
  readonly frame: Frame;
  readonly name: string;
  readonly email: string;
  /** In words. */
  readonly app: string;
  readonly passkeys: string;
  readonly recoveryCodes: string;
  /** Pages to go on to. */
  readonly places: readonly ('wachtwoord' | 'mailadres' | 'mailsleutel' | 'app' | 'sleutels' | 'koppeling' | 'sessies')[];
}

/** What somebody signs in with, and where to change it. */
export const AccountView = ({ frame, name, email, app, passkeys, recoveryCodes, places }: AccountProps) => {
  const t = translator(frame.language, accountWords);
  return (
    <Page {...frame} title={t('account.title')}>
      <h1>{t('account.title')}</h1>
      <Facts
        rows={[
          [t('account.name'), name],
          [t('account.email'), email],
          [t('account.app'), app],
          [t('account.passkeys'), passkeys],
          [t('account.recovery'), recoveryCodes],
        ]}
      />
      <ul>
        {places.map((place) => (
          <li key={place}>
            <a href={`/account/${place}`}>{t(`account.${place}`)}</a>
          </li>
        ))}
      </ul>
      <Form action="/account/herstelcodes" csrf={frame.person?.csrf ?? ''} label={t('account.newCodes')}>
        <p>{t('account.newCodes.text')}</p>
        <Button kind="secondary">{t('account.newCodes')}</Button>
      </Form>
    </Page>
  );
};
