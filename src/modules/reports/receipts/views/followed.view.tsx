import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormFault } from '../../../../web/forms/form-context.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { Facts } from '../../../../web/parts/facts.js';
import { Notice } from '../../../../web/parts/notice.js';
import { type ShownMessage, TalkView } from '../../correspondence/views/talk.view.js';
import { receiptsWords } from '../receipts.words.js';

interface FollowedProps {
  readonly frame: Frame;
  readonly status: string;
  readonly steps: readonly (readonly [label: string, value: string])[];
  readonly messages: readonly ShownMessage[];
  readonly none: string;
  /** There is something to answer. */
  readonly answerable: boolean;
  /** Proof for the forms that we drew them. */
  readonly proof: string;
  readonly faults: readonly FormFault[];
  readonly typed: string;
}

/** A report as it is followed with its receipt: what happened, what was asked, and a field to answer. */
export const FollowedPage = ({ frame, status, steps, messages, none, answerable, proof, faults, typed }: FollowedProps) => {
  const t = translator(frame.language, receiptsWords);
  const csrf = frame.person?.csrf ?? '';
  const nameOf = (field: string) => (field === 'text' ? t('answer.text') : undefined);
  return (
    <Page {...frame} title={t('receipt.title')} faulty={faults.length > 0}>
      <h1>{t('receipt.title')}</h1>
      <Notice kind="info">
        <p>{t('receipt.recorded')}</p>
      </Notice>
      <h2>{t('steps.title')}</h2>
      <p>{status}</p>
      <Facts rows={steps} />
      <h2>{t('messages.title')}</h2>
      <TalkView heading="h3" messages={messages} none={none} />
      {answerable && (
        <>
          <h2>{t('answer.title')}</h2>
          <Form action="/ontvangstbewijs/antwoord" csrf={csrf} faults={faults} nameOf={nameOf} typed={{ text: typed }}>
            <input type="hidden" name="bewijs" value={proof} />
            <TextArea name="text" label={t('answer.text')} rows={5} />
            <Button>{t('answer.send')}</Button>
          </Form>
        </>
      )}
      <Form action="/ontvangstbewijs/sluiten" csrf={csrf}>
        <input type="hidden" name="bewijs" value={proof} />
        <Button kind="secondary">{t('close')}</Button>
      </Form>
    </Page>
  );
};
