import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { Radios } from '../../../../web/forms/radios.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { conflictWords } from '../conflict.words.js';

export interface DeclarationPageProps extends FormState {
  readonly frame: Frame;
  readonly flagId: string;
  /** What the dossier is about: the product, and where. */
  readonly about: { readonly product: string; readonly where: string };
}

/** The one question before a dossier opens. */
export const DeclarationPage = ({ frame, flagId, about, faults, typed }: DeclarationPageProps) => {
  const t = translator(frame.language, conflictWords);
  const names = { party: t('declare.party'), reason: t('declare.reason') };
  return (
    <Page {...frame} title={t('declare.title')} faulty={faults.length > 0}>
      <h1>{t('declare.title')}</h1>
      <p>{t('declare.intro', about)}</p>
      <Form
        action={`/signalen/${flagId}/belang`}
        csrf={frame.person?.csrf ?? ''}
        faults={faults}
        nameOf={(name) => (name === 'party' || name === 'reason' ? names[name] : undefined)}
        typed={typed}
      >
        <Radios
          name="party"
          label={names.party}
          hint={t('declare.party.hint')}
          options={[
            { value: 'no', label: t('declare.no') },
            { value: 'yes', label: t('declare.yes') },
          ]}
        />
        <TextArea name="reason" label={names.reason} hint={t('declare.reason.hint')} optional />
        <Button>{t('declare.send')}</Button>
      </Form>
    </Page>
  );
};
