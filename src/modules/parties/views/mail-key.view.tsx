import { Button } from '../../../web/forms/button.js';
import type { FormFault } from '../../../web/forms/form-context.js';
import { Form } from '../../../web/forms/form.js';
import { TextArea } from '../../../web/forms/text-area.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { Facts } from '../../../web/parts/facts.js';
import { mailKeyWords } from '../mail-key.words.js';

interface MailKeyProps {
  readonly frame: Frame;
  /** Where it stands with the key, in a sentence; undefined: nothing is said of it. */
  readonly standing: string | undefined;
  /** Names and values about the key; none when there is no key, or none of use. */
  readonly facts: readonly (readonly [string, string])[];
  readonly removable: boolean;
  readonly faults: readonly FormFault[];
}

/** The key that mail to somebody is encrypted to: what it is, another one, and taking it away. */
export const MailKeyView = ({ frame, standing, facts, removable, faults }: MailKeyProps) => {
  const t = translator(frame.language, mailKeyWords);
  const csrf = frame.person?.csrf ?? '';
  return (
    <Page {...frame} path="/account/mailsleutel" title={t('mailKey.title')} faulty={faults.length > 0}>
      <p>
        <a href="/account">{t('mailKey.back')}</a>
      </p>
      <h1>{t('mailKey.title')}</h1>
      <p>{t('mailKey.intro')}</p>
      {standing === undefined ? null : <p>{standing}</p>}
      {facts.length === 0 ? null : <Facts rows={facts} />}
      <Form action="/account/mailsleutel" csrf={csrf} faults={faults} nameOf={() => t('mailKey.key')}>
        <TextArea name="key" label={t('mailKey.key')} hint={t('mailKey.key.hint')} rows={10} />
        <Button>{t('mailKey.send')}</Button>
      </Form>
      {removable ? (
        <Form action="/account/mailsleutel/weg" csrf={csrf} label={t('mailKey.remove')}>
          <Button kind="danger">{t('mailKey.remove')}</Button>
        </Form>
      ) : null}
    </Page>
  );
};
