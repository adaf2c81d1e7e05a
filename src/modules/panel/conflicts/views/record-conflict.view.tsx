import { Button } from '../../../../web/forms/button.js';
import { Form } from '../../../../web/forms/form.js';
import type { FormState } from '../../../../web/forms/form-context.js';
import { type Option, Select } from '../../../../web/forms/select.js';
import { TextArea } from '../../../../web/forms/text-area.js';
import { translator } from '../../../../web/languages/translator.js';
import type { Frame } from '../../../../web/page/frame.js';
import { Page } from '../../../../web/page/page.js';
import { conflictWords } from '../conflict.words.js';

interface RecordConflictProps extends FormState {
  readonly frame: Frame;
  readonly flagId: string;
  readonly people: readonly Option[];
}

/** Triage records that somebody of the panel is a party to a dossier. */
export const RecordConflictPage = ({ frame, flagId, people, faults, typed }: RecordConflictProps) => {
  const t = translator(frame.language, conflictWords);
  const names = { person: t('record.person'), reason: t('record.reason') };
  return (
    <Page {...frame} title={t('record.title')} faulty={faults.length > 0}>
      <p>
        <a href={`/signalen/${flagId}`}>{t('record.back')}</a>
      </p>
      <h1>{t('record.title')}</h1>
      <p>{t('record.explained')}</p>
      <Form
        action={`/signalen/${flagId}/betrokkene`}
        csrf={frame.person?.csrf ?? ''}
        faults={faults}
        nameOf={(name) => (name === 'person' || name === 'reason' ? names[name] : undefined)}
        typed={typed}
      >
        <Select name="person" label={names.person} options={people} />
        <TextArea name="reason" label={names.reason} />
        <Button kind="danger">{t('record.send')}</Button>
      </Form>
    </Page>
  );
};
