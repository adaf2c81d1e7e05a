import { Button } from '../../../web/forms/button.js';
import { ErrorSummary } from '../../../web/forms/error-summary.js';
import { Form } from '../../../web/forms/form.js';
import type { FormFault } from '../../../web/forms/form-context.js';
import { TextInput } from '../../../web/forms/text-input.js';
import { translator } from '../../../web/languages/translator.js';
import type { Frame } from '../../../web/page/frame.js';
import { Page } from '../../../web/page/page.js';
import { StackedTable } from '../../../web/parts/stacked-table.js';
import { factorWords } from '../factor.words.js';
import { type PasskeyAsk, PasskeyForm } from './passkey-form.view.js';

/** A passkey in finished words. */
export interface PasskeyRow {
  readonly id: string;
  readonly name: string;
  readonly added: string;
  readonly used: string;
}

interface PasskeysProps {
  readonly frame: Frame;
  readonly ask: PasskeyAsk;
  readonly rows: readonly PasskeyRow[];
  readonly faults: readonly FormFault[];
}

/** The passkeys of a person: which there are, and one more. */
export const PasskeysView = ({ frame, ask, rows, faults }: PasskeysProps) => {
  const t = translator(frame.language, factorWords);
  const removing = ({ id, name }: PasskeyRow) => (
    <Form action="/account/sleutels/verwijderen" csrf={frame.person?.csrf ?? ''} label={t('passkeys.removeOne', { name })}>
      <input type="hidden" name="id" value={id} />
      <Button kind="secondary">{t('passkeys.remove')}</Button>
    </Form>
  );
  const columns = [t('passkeys.name'), t('passkeys.added'), t('passkeys.used'), t('passkeys.remove')].map((label) => ({ label }));
  return (
    <Page {...frame} title={t('passkeys.title')} faulty={faults.length > 0}>
      <h1>{t('passkeys.title')}</h1>
      <p>{t('passkeys.intro')}</p>
      <ErrorSummary faults={faults} nameOf={() => t('passkeys.name')} />
      {rows.length > 0 && (
        <StackedTable
          id="sleutels"
          caption={t('passkeys.title')}
          columns={columns}
          rows={rows.map((row) => ({ key: row.id, cells: [row.name, row.added, row.used, removing(row)] }))}
        />
      )}
      {ask.options === '' ? (
        <p>{t('passkeys.none')}</p>
      ) : (
        <PasskeyForm {...ask} frame={frame} kind="create" action="/account/sleutels" back="">
          <TextInput name="name" label={t('passkeys.name')} hint={t('passkeys.name.hint')} autocomplete="off" />
        </PasskeyForm>
      )}
      <noscript>
        <p>{t('passkeys.script')}</p>
      </noscript>
      <p>
        <a href="/account">{t('passkeys.back')}</a>
      </p>
    </Page>
  );
};
