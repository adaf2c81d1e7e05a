import { Button } from '../../../web/forms/button.js';
import { CsrfField } from '../../../web/forms/csrf-field.js';
import { DateInput } from '../../../web/forms/date-input.js';
import { translator } from '../../../web/languages/translator.js';
import { formWords } from '../report-form.words.js';
import type { FormState } from './form-state.view.js';
import { ReportForm } from './report-form.view.js';
import { statementNames } from './statement-names.words.js';
import { type StatementRow, StatementRowFields } from './statement-row.view.js';

interface StatementFormProps extends FormState {
  readonly today: string;
  readonly rows: readonly StatementRow[];
  /** There are figures of before: they can be repeated in one press. */
  readonly repeatable: boolean;
}

/** A stock statement about many product groups, filled in with the figures of last time. */
export const StatementForm = ({ today, rows, repeatable, ...state }: StatementFormProps) => {
  const t = translator(state.frame.language, formWords);
  return (
    <ReportForm
      {...state}
      title={t('statement.title')}
      width="wide"
      nameOf={statementNames(rows, t)}
      before={repeatable && state.drafts && <Repeat state={state} />}
      buttons={
        state.drafts && (
          <Button kind="secondary" name="do" value="add">
            {t('statement.add')}
          </Button>
        )
      }
    >
      <p>{t(repeatable ? 'statement.prefilled' : 'statement.first')}</p>
      <DateInput name="asOf" label={t('statement.asOf')} latest={today} />
      {rows.map((row) => (
        <StatementRowFields row={row} t={t} key={row.at} />
      ))}
    </ReportForm>
  );
};

const Repeat = ({ state: { action, csrf, once, owner, frame } }: { readonly state: FormState }) => {
  const t = translator(frame.language, formWords);
  return (
    <form method="post" action={action} class="card">
      <CsrfField token={csrf} />
      <input type="hidden" name="key" value={once} />
      <input type="hidden" name="owner" value={owner} />
      <p>{t('statement.unchanged.explained')}</p>
      <Button name="do" value="repeat">
        {t('statement.unchanged')}
      </Button>
    </form>
  );
};
