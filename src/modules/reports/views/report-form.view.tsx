import type { ComponentChildren } from 'preact';
import { Button } from '../../../web/forms/button.js';
import { ButtonRow } from '../../../web/forms/button-row.js';
import { Form } from '../../../web/forms/form.js';
import type { FieldNames } from '../../../web/forms/form-context.js';
import { translator } from '../../../web/languages/translator.js';
import { Page } from '../../../web/page/page.js';
import { Notice } from '../../../web/parts/notice.js';
import { formWords } from '../report-form.words.js';
import type { FormState } from './form-state.view.js';

interface ReportFormProps extends FormState {
  readonly title: string;
  readonly width?: 'narrow' | 'wide';
  /** Above the form. */
  readonly before?: ComponentChildren;
  readonly buttons?: ComponentChildren;
  readonly nameOf: FieldNames;
  readonly children: ComponentChildren;
}

/** The page around the fields of a report: remark, faults, draft, sending. */
export const ReportForm = ({ title, width, before, buttons, nameOf, children, ...state }: ReportFormProps) => {
  const t = translator(state.frame.language, formWords);
  return (
    <Page {...state.frame} title={title} faulty={state.faults.length > 0} width={width}>
      <h1>{title}</h1>
      {state.remark !== undefined && (
        <Notice kind="info" live>
          <p>{state.remark}</p>
        </Notice>
      )}
      {before}
      <Form action={state.action} csrf={state.csrf} faults={state.faults} nameOf={nameOf} typed={state.typed}>
        <input type="hidden" name="key" value={state.once} />
        <input type="hidden" name="owner" value={state.owner} />
        {children}
        <p class="note">{t('form.confidential')}</p>
        <ButtonRow>
          <Button name="do" value="file">
            {t('form.send')}
          </Button>
          {buttons}
          {state.drafts && (
            <Button kind="secondary" name="do" value="save">
              {t('form.save')}
            </Button>
          )}
          {state.drafts && (
            <Button kind="secondary" name="do" value="discard">
              {t('form.discard')}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </Page>
  );
};
