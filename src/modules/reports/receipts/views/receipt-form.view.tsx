import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormFault } from '../../../../web/forms/form-context.js';
import { TextInput } from '../../../../web/forms/text-input.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { receiptsWords } from '../receipts.words.js';

interface ReceiptFormProps {
  readonly frame: Frame;
  readonly faults: readonly FormFault[];
  readonly typed: string;
}

/** Where a receipt code is filled in. */
export const ReceiptFormPage = ({ frame, faults, typed }: ReceiptFormProps) => {
  const t = translator(frame.language, receiptsWords);
  const nameOf = (field: string) => (field === 'code' ? t('receipt.code') : undefined);
  return (
    <Page {...frame} title={t('receipt.title')} faulty={faults.length > 0}>
      <h1>{t('receipt.title')}</h1>
      <p>{t('receipt.intro')}</p>
      <Form action="/ontvangstbewijs" csrf={frame.person?.csrf ?? ''} faults={faults} nameOf={nameOf} typed={{ code: typed }}>
        <TextInput name="code" label={t('receipt.code')} hint={t('receipt.code.hint')} autocomplete="off" />
        <Button>{t('receipt.open')}</Button>
      </Form>
      <p>
        <a href="/aanmelden">{t('receipt.account')}</a>
      </p>
    </Page>
  );
};
