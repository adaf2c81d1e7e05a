import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { Radios } from '../../../../web/forms/radios.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { TextInput } from '../../../../web/forms/text-input.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { Facts } from '../../../../web/parts/facts.js';
import { Refused } from '../../views/refused.view.js';
import { exemptionsWords } from '../exemptions.words.js';

export interface ExemptionPageProps {
  readonly frame: Frame;
  readonly id: string;
  readonly organisation: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** It takes two persons. */
  readonly law: boolean;
  /** What is left to do with it; null: nothing. */
  readonly deed: 'decide' | 'end' | null;
  /** What a colleague proposed to say; empty: nothing. */
  readonly reason: string;
  /** Who can be asked, to begin with. */
  readonly contact: string;
  readonly form: FormState;
}

/** One exemption with what was said, for the desk, and what it may do with it. */
export const ExemptionPage = ({ frame, organisation, facts, law, form, ...rest }: ExemptionPageProps) => {
  const t = translator(frame.language, exemptionsWords);
  const { deed } = rest;
  return (
    <Page {...frame} title={organisation} faulty={deed !== null && form.faults.length > 0}>
      <p>
        <a href="/plichten/vrijstellingen">{t('desk.all')}</a>
      </p>
      <h1>{organisation}</h1>
      {deed === null && <Refused sentences={form.faults.map(({ message }) => message)} />}
      <Facts rows={facts} />
      {deed === 'decide' && law && <p>{t('decide.law')}</p>}
      {deed !== null && <Deed frame={frame} form={form} {...rest} deed={deed} />}
    </Page>
  );
};

type DeedProps = Pick<ExemptionPageProps, 'contact' | 'form' | 'frame' | 'id' | 'reason'> & { readonly deed: 'decide' | 'end' };

const PATHS = { decide: 'besluit', end: 'einde' } as const;

const Deed = ({ frame, form, id, deed, reason, contact }: DeedProps) => {
  const t = translator(frame.language, exemptionsWords);
  const names = new Map<string, string>((['answer', 'reason', 'contact'] as const).map((name) => [name, t(`field.${name}`)]));
  return (
    <>
      <h2>{t(`${deed}.title`)}</h2>
      {deed === 'end' && <p>{t('end.text')}</p>}
      <Form
        action={`/plichten/vrijstellingen/${id}/${PATHS[deed]}`}
        csrf={frame.person?.csrf ?? ''}
        {...form}
        nameOf={(name) => names.get(name)}
      >
        {deed === 'decide' && (
          <Radios
            name="answer"
            label={t('field.answer')}
            options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`decide.${value}`) }))}
          />
        )}
        <TextArea name="reason" label={t('field.reason')} hint={t('field.reason.hint')} value={reason} />
        <TextInput name="contact" label={t('field.contact')} hint={t('field.contact.hint')} value={contact} />
        <Button>{t(`${deed}.send`)}</Button>
      </Form>
    </>
  );
};
